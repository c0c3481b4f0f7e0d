import type { EventEntry, NoticeEntry } from '../../domain/case-entry.ts'
import type { CaseRow } from '../../domain/case-row.ts'
import type { Day } from '../../domain/day.ts'
import { pairRowValues } from '../../domain/pair-row-values.ts'
import { type Difference, pairValues } from '../../domain/pair-values.ts'
import type { Words } from '../../messages/messages.ts'
import { namePoint } from '../../messages/name-point.ts'
import { nameValue } from '../../messages/name-value.ts'
import { type Line, words } from './document.ts'
import type { Drafting } from './drafting.ts'
import type { NumberOf } from './source-lines.ts'

/** A point with all its values, each with its sources. */
function buildPoint(point: string, { versions }: Difference, { m, say, cite }: Drafting): Line {
  const values = versions.flatMap(
    ({ value, sources }, i): Line => [
      ...(i > 0 ? [words('; ')] : []),
      ...say(nameValue(value, m)),
      ...cite(sources),
    ],
  )
  return [words(`${m.colon(point)} `, 'strong'), ...values]
}

/** Where sources disagree about a record, for a document: every value with its sources, a line for each point. */
export function buildDifferences(
  record: EventEntry | NoticeEntry,
  asOf: Day,
  drafting: Drafting,
): readonly Line[] {
  const { m } = drafting
  return pairValues(record, asOf).map((one) =>
    buildPoint(m.document.differ(m.conflictField[one.field]), one, drafting),
  )
}

/** Where sources disagree about what a row of the list shows, for a document: the same, each point with its column. */
export function buildRowDifferences(row: CaseRow, drafting: Drafting): readonly Line[] {
  return pairRowValues(row).map((one) => buildPoint(namePoint(row, one, drafting.m), one, drafting))
}

/** How plain text names what it is given. */
interface Telling {
  readonly m: Words
  readonly plain: (text: string) => string
  readonly numberOf: NumberOf
}

/** The values of a point, each with the numbers of its sources. */
function tellVersions({ versions }: Difference, { m, plain, numberOf }: Telling): string {
  return versions
    .map(({ value, sources }) =>
      [plain(nameValue(value, m)), ...sources.map((id) => `[${numberOf(id)}]`)].join(' '),
    )
    .join('; ')
}

/** The same as plain text; `bare`: below a heading that says what it is. */
export function tellDifferences(
  record: EventEntry | NoticeEntry,
  asOf: Day,
  { bare = false, ...telling }: Telling & { readonly bare?: boolean },
): readonly string[] {
  const { m } = telling
  return pairValues(record, asOf).map((one) => {
    const point = m.conflictField[one.field]
    return `${m.colon(bare ? point : m.document.differ(point))} ${tellVersions(one, telling)}`
  })
}

/** Where sources disagree about what a row of the list shows, by column, for a cell of a table. */
export function tellRowDifferences(row: CaseRow, telling: Telling): string {
  const { m } = telling
  return pairRowValues(row)
    .map((one) => `${m.colon(namePoint(row, one, m))} ${tellVersions(one, telling)}`)
    .join(' | ')
}
