import { type ComponentType, createContext } from 'react'

/** Draws the name of a source by its id; without a provider, the id itself. */
export const SourceNameContext = createContext<ComponentType<{ readonly id: string }>>(({ id }) => id)
