import { listProperWords, type ProperWords } from './proper-words.ts'
import type { RedactLog } from './redact-log.ts'
import { makeTextRedactor } from './redact-text.ts'
import { splitReferences } from './references.ts'
import { REFERENCE } from './text-days.ts'

/** Says the texts of a summary without names and days, or not at all, and keeps account of what is left in them. */
export function makeSaying({
  names,
  keepTexts,
  source,
  log,
}: {
  /** Those of all cases, in all their spellings. */
  readonly names: readonly string[]
  readonly keepTexts: boolean
  /** The id that a source has in the file. */
  readonly source: (id: string) => string
  readonly log: RedactLog
}): {
  readonly say: (text: string) => string
  /** What may be part of a name, or a day, with the text in which it stands; grows with each text said. */
  readonly remaining: readonly { readonly part: string; readonly text: string }[]
  readonly listProperWords: (allowed: ReadonlySet<string>) => readonly ProperWords[]
} {
  const redactText = makeTextRedactor(names)
  const remaining: { part: string; text: string }[] = []
  const kept: string[] = []
  const say = (text: string): string => {
    if (!keepTexts) {
      log.note('texts', text, '')
      return ''
    }
    const parts = splitReferences(text)
    // References stand aside while days are looked for, and come back in their order.
    const references = parts.flatMap((part) => (part.kind === 'words' ? [] : [`{${source(part.source)}}`]))
    const { doubtful, ...redacted } = redactText(
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
  return { say, remaining, listProperWords: (allowed) => listProperWords(kept, allowed) }
}
