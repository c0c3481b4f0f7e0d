import { splitCitedText } from '../../case/cited-text.ts'
import { listProperWords, type ProperWords } from './proper-words.ts'
import type { RedactLog } from './redact-log.ts'
import { makeTextRedactor } from './redact-text.ts'
import { REFERENCE } from './text-days.ts'

/** Makes a function that redacts the texts of a summary, or drops them, and collects what still has to be checked. */
export function makeTextRedaction({
  names,
  keepTexts,
  source,
  log,
}: {
  /** The names of all cases, in all their spellings. */
  readonly names: readonly string[]
  readonly keepTexts: boolean
  /** The id that a source has in the file. */
  readonly source: (id: string) => string
  readonly log: RedactLog
}): {
  readonly redactText: (text: string) => string
  /** Words that may be part of a name, or a day, each with its text; grows with each call of `redactText`. */
  readonly remaining: readonly { readonly part: string; readonly text: string }[]
  readonly listProperWords: (allowed: ReadonlySet<string>) => readonly ProperWords[]
} {
  const redactWords = makeTextRedactor(names)
  const remaining: { part: string; text: string }[] = []
  const kept: string[] = []
  const redactText = (text: string): string => {
    if (!keepTexts) {
      log.note('texts', text, '')
      return ''
    }
    const parts = splitCitedText(text)
    // Citations are taken out while days are looked for, and put back in their order.
    const references = parts.flatMap((part) => (part.kind === 'words' ? [] : [`{${source(part.source)}}`]))
    const { doubtful, ...redacted } = redactWords(
      parts
        .map((part) => (part.kind === 'words' ? part.words.replaceAll(REFERENCE, ' ') : REFERENCE))
        .join(''),
    )
    for (const day of redacted.days) log.note('dates', day.text, day.wide)
    for (const number of redacted.numbers) log.note('numbers', number, '')
    let at = 0
    const said = redacted.text.replaceAll(REFERENCE, () => references[at++] ?? '')
    log.note('texts', text, said)
    if (log.isOn()) {
      kept.push(said)
      for (const part of new Set(doubtful)) remaining.push({ part, text: said })
    }
    return said
  }
  return { redactText, remaining, listProperWords: (allowed) => listProperWords(kept, allowed) }
}
