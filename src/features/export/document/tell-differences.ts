import type { CaseAsOf } from '../../../domain/as-of/case-as-of.ts'
import type { DatedEvent, DatedNotice } from '../../../domain/as-of/dated-case.ts'
import { pairRowValues } from '../../../domain/as-of/pair-row-values.ts'
import { type Difference, pairValues } from '../../../domain/as-of/pair-values.ts'
import type { Day } from '../../../domain/dates/day.ts'
import { nameValue } from '../../../messages/name-value.ts'
import type { Words } from '../../../messages/types.ts'
import type { Drafting } from './blocks.ts'
import { type Line, words } from './model.ts'
import type { NumberOf } from './source-lines.ts'

/** Where sources disagree about a record, for a document: every value with its sources, a line for each point. */
export function buildDifferences(
  record: DatedEvent | DatedNotice,
  asOf: Day,
  { m, say, cite }: Drafting,
): readonly Line[] {
  return pairValues(record, asOf).map(({ field, versions }): Line => {
    const values = versions.flatMap(
      ({ value, sources }, i): Line => [
        ...(i > 0 ? [words('; ')] : []),
        ...say(nameValue(value, m)),
        ...cite(sources),
      ],
    )
    return [words(`${m.document.differ(m.conflictField[field])}: `, 'strong'), ...values]
  })
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
  record: DatedEvent | DatedNotice,
  asOf: Day,
  { bare = false, ...telling }: Telling & { readonly bare?: boolean },
): readonly string[] {
  const { m } = telling
  return pairValues(record, asOf).map((one) => {
    const point = m.conflictField[one.field]
    return `${bare ? point : m.document.differ(point)}: ${tellVersions(one, telling)}`
  })
}

/** Where sources disagree about what a row of the list shows, by column, for a cell of a table. */
export function tellRowDifferences(row: CaseAsOf, telling: Telling): string {
  const { m } = telling
  return pairRowValues(row)
    .map(
      (one) => `${m.board.column[one.column]}, ${m.conflictField[one.field]}: ${tellVersions(one, telling)}`,
    )
    .join(' | ')
}
