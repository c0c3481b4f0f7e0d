const formats = new Map<string, Intl.NumberFormat>()

/** A count in the digits and groups of a language; its format is made once, since every click writes a hundred of them. */
export function formatCount(count: number, locale: string): string {
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale)
  formats.set(locale, known)
  return known.format(count)
}
