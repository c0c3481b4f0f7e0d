/** The Unicode blocks of scripts written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and others. */
const RIGHT_TO_LEFT = String.raw`\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}`
const RUN = new RegExp(`[${RIGHT_TO_LEFT}](?:[^\\p{L}]*[${RIGHT_TO_LEFT}])*`, 'gu')

/** A part of a text; `isolated` where it is written from right to left and must not reorder its neighbours. */
interface Directed {
  readonly text: string
  readonly isolated: boolean
}

/** Splits a text into runs written from right to left and the text between them. */
export function splitDirections(text: string): readonly Directed[] {
  const parts: Directed[] = []
  let at = 0
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (index > at) parts.push({ text: text.slice(at, index), isolated: false })
    parts.push({ text: run, isolated: true })
    at = index + run.length
  }
  if (at < text.length || text === '') parts.push({ text: text.slice(at), isolated: false })
  return parts
}
