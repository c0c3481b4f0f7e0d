import { type ComponentType, createContext } from 'react'

/** Draws the name of a source by its id; where nothing is known of sources, the id itself. */
export const SourceNameContext = createContext<ComponentType<{ readonly id: string }>>(({ id }) => id)
