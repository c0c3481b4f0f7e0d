import type { Language } from '../domain/case/language.ts'
import type { en } from './en/en.ts'
import type { enWords } from './en/words.ts'

/** The words of the board and the frame, in one language. A language is a folder whose modules have these types. */
export type Messages = Omit<typeof en, 'locale'> & { readonly locale: Language }

/** All words: those of the board, and those of pages and files that load later. */
export type Words = Messages & typeof enWords
