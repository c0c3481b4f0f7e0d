import { createContext, use, useContext } from 'react'
import type { Language } from '../domain/case/language.ts'
import { en } from './en/en.ts'
import type { enWords } from './en/words.ts'
import type { Messages, Words } from './types.ts'

const LOADERS: Readonly<
  Record<
    Language,
    {
      readonly board: () => Promise<Messages>
      readonly words: () => Promise<typeof enWords>
    }
  >
> = {
  en: {
    board: () => Promise.resolve(en),
    words: () => import('./en/words.ts').then(({ enWords }) => enWords),
  },
  ru: {
    board: () => import('./ru/ru.ts').then(({ ru }) => ru),
    words: () => import('./ru/words.ts').then(({ ruWords }) => ruWords),
  },
  uk: {
    board: () => import('./uk/uk.ts').then(({ uk }) => uk),
    words: () => import('./uk/words.ts').then(({ ukWords }) => ukWords),
  },
  fr: {
    board: () => import('./fr/fr.ts').then(({ fr }) => fr),
    words: () => import('./fr/words.ts').then(({ frWords }) => frWords),
  },
}

export const MessagesContext = createContext<Messages>(en)

/** The words of the board, in the reader's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext)
}

/** Loads the words of the board in a language. */
export function loadMessages(language: Language): Promise<Messages> {
  return LOADERS[language].board()
}

const loaded = new Map<Language, Promise<Words>>()

const failed = new Set<Language>()

/** Loads all words in the language of `messages`, once. A failure is kept until `retryWords`. */
export function loadWords(messages: Messages): Promise<Words> {
  const { locale } = messages
  const known = loaded.get(locale)
  if (known) return known
  const words = LOADERS[locale].words().then(
    (more): Words => ({ ...messages, ...more }),
    (error: unknown) => {
      throw Object.assign(new Error('Words could not be loaded.', { cause: error }), { name: 'NotLoaded' })
    },
  )
  loaded.set(locale, words)
  words.catch(() => failed.add(locale))
  return words
}

/** Lets words that failed to load be requested again. */
export function retryWords(): void {
  for (const locale of failed) loaded.delete(locale)
  failed.clear()
}

/** All words; suspends until they have loaded. */
export function useWords(): Words {
  return use(loadWords(useMessages()))
}
