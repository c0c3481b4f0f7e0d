import { useSyncExternalStore } from 'react'
import { onKept } from './keep.ts'
import { type KeptKey, readKept, unstoredValues } from './kept.ts'

/** The kept value as it is now, also after a change in another tab, and whether it is stored beyond this page. */
export function useKept(key: KeptKey): { readonly text: string | null; readonly isStored: boolean } {
  return { text: useSyncExternalStore(onKept, () => readKept(key)), isStored: !unstoredValues.has(key) }
}
