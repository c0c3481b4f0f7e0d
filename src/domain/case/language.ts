/** Languages of the interface, by their BCP 47 tags. Texts of the cases stay in the language they are written in. */
export const LANGUAGES = ['en', 'ru', 'uk', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language in which the texts of the collection are written. */
export const TEXT_LANGUAGE = 'en'

/** Whether the text is the tag of a language of the interface. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text)
}

/** The first of the reader's preferred languages (BCP 47; "fr-CA" is French) that the interface has; else English. */
export function chooseLanguage(preferred: readonly string[]): Language {
  return preferred.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '').find(isLanguage) ?? 'en'
}
