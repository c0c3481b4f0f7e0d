/** Inserts the no-break spaces of French typography: before ":", ";", "?", "!" and inside "« »". */
function insertSpaces(text: string): string {
  return text.replaceAll(/ (?=[:;?!»])|(?<=«) /g, '\u00A0')
}

/** Inserts these spaces in all messages, in place, and in the results of those that are functions. */
export function keepSpaces<T extends object>(words: T): T {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') Reflect.set(words, key, insertSpaces(value))
    else if (typeof value === 'function') {
      Reflect.set(words, key, (...args: readonly unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, undefined, args)
        return typeof result === 'string' ? insertSpaces(result) : result
      })
    } else if (typeof value === 'object' && value !== null) keepSpaces(value)
  }
  return words
}
