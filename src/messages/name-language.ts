/** The name of a language in the language of the page; an invalid language tag (BCP 47) as written. */
export function nameLanguage(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
