const formats = new Map<string, Intl.NumberFormat>()

/** A count in the digits and groups of a language; formats are cached, since every click uses one a hundred times. */
export function formatCount(count: number, locale: string): string {
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale)
  formats.set(locale, known)
  return known.format(count)
}
