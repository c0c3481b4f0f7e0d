import type { Column } from '../../domain/as-of/case-as-of.ts'
import type { Layout } from '../../domain/query/figure-options.ts'
import type { Density } from '../../domain/query/query.ts'
import { MOST_COMFORTABLE_ROWS, MOST_ROOMY_ROWS } from '../../limits.ts'
import type { LaneSize } from '../../ui/lane-height.ts'

/** The height of the rows: the reader's choice, else by their number. */
export function chooseDensity(chosen: Density | null, count: number): Density {
  if (chosen !== null) return chosen
  if (count <= MOST_ROOMY_ROWS) return 'roomy'
  return count <= MOST_COMFORTABLE_ROWS ? 'comfortable' : 'compact'
}

/** How much room a row has: a card on a slim phone or on a usual one, facts in one column, in two, or side by side. */
export type RowWidth = 'slim' | 'card' | 'narrow' | 'middle' | 'wide'

/** From these widths of the window, in rem; `theme.css` has the same. */
export const ROW_WIDTHS: Readonly<Record<Exclude<RowWidth, 'slim'>, number>> = {
  card: 24,
  narrow: 45,
  middle: 62.5,
  wide: 73.75,
}

const FIXED: Readonly<Record<RowWidth, Readonly<Record<Density, number>>>> = {
  wide: { roomy: 5.75, comfortable: 4, compact: 2.5 },
  middle: { roomy: 7.5, comfortable: 5.75, compact: 2.5 },
  narrow: { roomy: 11.25, comfortable: 9, compact: 3.75 },
  card: { roomy: 7.125, comfortable: 7.125, compact: 5.4375 },
  slim: { roomy: 9.25, comfortable: 9.25, compact: 7.375 },
}

/** Whether rows are cards. */
export function isCard(width: RowWidth): boolean {
  return width === 'card' || width === 'slim'
}

/** Height of a row of a list that draws only the rows in view, in rem. */
export function computeRowRem(
  {
    layout,
    density,
    columns,
  }: { readonly layout: Layout; readonly density: Density; readonly columns: readonly Column[] },
  width: RowWidth,
): number {
  if (layout !== 'table') return FIXED[width][density]
  const isCompact = density === 'compact'
  if (!isCard(width)) return isCompact ? 4.25 : 6
  const lines = Math.ceil((columns.length - 1) / 2)
  return isCompact ? 2.25 + lines * 4 : 2.75 + lines * 5
}

/** The size of the lane in such a row. */
export function chooseLaneSize(density: Density, width: RowWidth): LaneSize {
  if (!isCard(width)) return density
  return density === 'compact' ? 'small-card' : 'card'
}
