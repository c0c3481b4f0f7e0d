import type React from 'react'
import { vi } from 'vitest'

// On the server, `useSyncExternalStore` needs a server snapshot; our stores have none, so use the client's. Import before React.
vi.mock('react', async (importOriginal) => {
  const react = await importOriginal<typeof React>()
  const useSyncExternalStore: typeof react.useSyncExternalStore = (subscribe, read, readOnServer = read) =>
    react.useSyncExternalStore(subscribe, read, readOnServer)
  return { ...react, default: react, useSyncExternalStore }
})
