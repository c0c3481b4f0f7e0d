import { groupBy } from '../../../domain/arrays/group-by.ts'
import type { Citation, LaterEntry } from '../../../domain/case/case.ts'
import { parseEdtf } from '../../../domain/dates/edtf.ts'
import type { Words } from '../../../messages/types.ts'
import type { LineWriter } from './blocks.ts'
import { inlineText, type Line } from './model.ts'

/** The later additions to an entry, each with its date and its own sources. */
export function buildLater(later: readonly LaterEntry[] | undefined, writer: LineWriter): readonly Line[] {
  const { m, say, citeAt } = writer
  return (later ?? []).map(({ text, date, citations }) => [
    inlineText(`${m.case.later(m.date(parseEdtf(date)))} `, 'emphasis'),
    ...say(text),
    ...citeAt(citations),
  ])
}

/** The citations of an entry and of its later additions. */
export function listAllCitations({
  citations,
  later,
}: {
  readonly citations: readonly Citation[]
  readonly later?: readonly LaterEntry[]
}): readonly Citation[] {
  return [...citations, ...(later ?? []).flatMap((one) => one.citations)]
}

/** The later additions as plain text, with the numbers of their sources and the places in them. */
export function formatLater(
  later: readonly LaterEntry[] | undefined,
  {
    m,
    plain,
    numberOf,
  }: {
    readonly m: Words
    readonly plain: (text: string) => string
    readonly numberOf: (id: string) => string
  },
): readonly string[] {
  return (later ?? []).map(({ text, date, citations }) => {
    const cited = [...groupBy(citations, ({ source }) => source)].map(([id, same]) =>
      [numberOf(id), ...same.flatMap(({ locator }) => locator ?? [])].join(', '),
    )
    return `${m.case.later(m.date(parseEdtf(date)))} ${plain(text)} [${cited.join('; ')}]`
  })
}
