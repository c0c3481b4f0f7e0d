import type { CaseAsOf } from '../../../domain/as-of/case-as-of.ts'
import type { DatedEvent, DatedNotice } from '../../../domain/as-of/dated-case.ts'
import type { Difference } from '../../../domain/as-of/difference.ts'
import { pairRowValues } from '../../../domain/as-of/pair-row-values.ts'
import { pairValues } from '../../../domain/as-of/pair-values.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { nameConflictField } from '../../../messages/name-conflict-field.ts'
import { namePoint } from '../../../messages/name-point.ts'
import { nameValue } from '../../../messages/name-value.ts'
import type { Words } from '../../../messages/types.ts'
import type { LineWriter } from './blocks.ts'
import { inlineText, type Line } from './model.ts'
import type { NumberOf } from './source-lines.ts'

/** A point with all its values, each with its sources. */
function buildPoint(point: string, { versions }: Difference, { m, say, cite }: LineWriter): Line {
  const values = versions.flatMap(
    ({ value, sources }, i): Line => [
      ...(i > 0 ? [inlineText('; ')] : []),
      ...say(nameValue(value, m)),
      ...cite(sources),
    ],
  )
  return [inlineText(`${m.colon(point)} `, 'strong'), ...values]
}

/** The disagreements of sources about a record: a line for each field, every value with its sources. */
export function buildDifferences(
  record: DatedEvent | DatedNotice,
  asOf: Day,
  writer: LineWriter,
): readonly Line[] {
  const { m } = writer
  return pairValues(record, asOf).map((one) =>
    buildPoint(m.document.differ(nameConflictField(one.field, m)), one, writer),
  )
}

/** Where sources disagree about what a row of the list shows, for a document: the same, each point with its column. */
export function buildRowDifferences(row: CaseAsOf, writer: LineWriter): readonly Line[] {
  return pairRowValues(row).map((one) => buildPoint(namePoint(row, one, writer.m), one, writer))
}

/** How plain text writes texts of the data and source numbers. */
interface Telling {
  readonly m: Words
  readonly plain: (text: string) => string
  readonly numberOf: NumberOf
}

/** The values of a disagreement, each with the numbers of its sources. */
function tellVersions({ versions }: Difference, { m, plain, numberOf }: Telling): string {
  return versions
    .map(({ value, sources }) =>
      [plain(nameValue(value, m)), ...sources.map((id) => `[${numberOf(id)}]`)].join(' '),
    )
    .join('; ')
}

/** The disagreements about a record as plain text; `bare`: without the introduction, below a heading. */
export function formatDifferences(
  record: DatedEvent | DatedNotice,
  asOf: Day,
  { bare = false, ...telling }: Telling & { readonly bare?: boolean },
): readonly string[] {
  const { m } = telling
  return pairValues(record, asOf).map((one) => {
    const point = nameConflictField(one.field, m)
    return `${m.colon(bare ? point : m.document.differ(point))} ${tellVersions(one, telling)}`
  })
}

/** The disagreements about a row of the list by column, for a table cell. */
export function formatRowDifferences(row: CaseAsOf, telling: Telling): string {
  const { m } = telling
  return pairRowValues(row)
    .map((one) => `${m.colon(namePoint(row, one, m))} ${tellVersions(one, telling)}`)
    .join(' | ')
}
