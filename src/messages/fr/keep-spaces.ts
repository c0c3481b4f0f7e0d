/** A text with no-break spaces where French typography wants them: before ":", ";", "?", "!" and inside "« »". */
function mend(text: string): string {
  return text.replaceAll(/ (?=[:;?!»])|(?<=«) /g, '\u00A0')
}

/** Messages whose texts, and whatever they are told, never break a line before a colon or inside quotation marks. */
export function keepSpaces<T extends object>(words: T): T {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') Reflect.set(words, key, mend(value))
    else if (typeof value === 'function') {
      Reflect.set(words, key, (...told: readonly unknown[]): unknown => {
        const said: unknown = Reflect.apply(value, undefined, told)
        return typeof said === 'string' ? mend(said) : said
      })
    } else if (typeof value === 'object' && value !== null) keepSpaces(value)
  }
  return words
}
