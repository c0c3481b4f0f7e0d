import type { Language } from '../../src/domain/case/language.ts'
import { LANGUAGES } from '../../src/domain/case/language.ts'
import { loadMessages, loadWords } from '../../src/messages/messages.ts'
import type { Words } from '../../src/messages/types.ts'

/** Loads all words of a language as the app does. */
export async function readWords(language: Language): Promise<Words> {
  return loadWords(await loadMessages(language))
}

/** The words of every language, by language. */
export async function readAllWords(): Promise<ReadonlyMap<Language, Words>> {
  return new Map(await Promise.all(LANGUAGES.map(async (one) => [one, await readWords(one)] as const)))
}
