/** The name of a language in the language of the page; what is no language tag (BCP 47) is given as it is written. */
export function nameLanguage(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
