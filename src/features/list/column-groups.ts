import type { Column } from '../../domain/as-of/case-as-of.ts'
import type { Layout } from '../../domain/query/figure-options.ts'
import type { Density } from '../../domain/query/query.ts'

/** The places of a row: the name, what the case rests on, where it stands, its notices, and its time. */
export type Place = 'person' | 'basis' | 'standing' | 'notice'

/** Columns that share a cell, each on a line of its own; apart, a cell has one. */
export interface ColumnGroup {
  readonly place: Place
  readonly columns: readonly Column[]
}

const FOLDED: Readonly<Record<Density, readonly ColumnGroup[]>> = {
  roomy: [
    { place: 'person', columns: ['person'] },
    { place: 'basis', columns: ['held', 'sought', 'first'] },
    { place: 'standing', columns: ['status', 'custody', 'protection'] },
    { place: 'notice', columns: ['notice'] },
  ],
  comfortable: [
    { place: 'person', columns: ['person'] },
    { place: 'basis', columns: ['held', 'sought'] },
    { place: 'standing', columns: ['status', 'custody', 'protection'] },
    { place: 'notice', columns: ['notice'] },
  ],
  // Two lines: what is left out stands in the opened row, and in the table without time.
  compact: [
    { place: 'person', columns: ['person'] },
    { place: 'basis', columns: ['held', 'sought'] },
    { place: 'standing', columns: ['status', 'custody'] },
  ],
}

/** The cells of a row: each chosen column apart in a table without time, else folded to what the height of a row holds. */
export function groupColumns(
  chosen: readonly Column[],
  layout: Layout,
  density: Density,
): readonly ColumnGroup[] {
  if (layout === 'table') return chosen.map((column) => ({ place: 'person', columns: [column] }))
  if (layout === 'time') return [{ place: 'person', columns: ['person'] }]
  return FOLDED[density]
    .map(({ place, columns }) => ({ place, columns: columns.filter((one) => chosen.includes(one)) }))
    .filter(({ columns }) => columns.length > 0)
}
