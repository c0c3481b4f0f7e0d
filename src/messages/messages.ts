import { createContext, useContext } from 'react'
import { en } from './en/en.ts'

/** Every word of the interface, in one language. A language is a module that has this type. */
export type Messages = typeof en

export const MessagesContext = createContext<Messages>(en)

/** The words of the reader's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext)
}
