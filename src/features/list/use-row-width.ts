import { useMediaQuery } from '../../ui/use-media-query.ts'
import { ROW_WIDTHS, type RowWidth } from './row-height.ts'

/** How much room a row has in the window. */
export function useRowWidth(): RowWidth {
  const card = useMediaQuery(`(width >= ${ROW_WIDTHS.card}rem)`)
  const narrow = useMediaQuery(`(width >= ${ROW_WIDTHS.narrow}rem)`)
  const middle = useMediaQuery(`(width >= ${ROW_WIDTHS.middle}rem)`)
  const wide = useMediaQuery(`(width >= ${ROW_WIDTHS.wide}rem)`)
  if (wide) return 'wide'
  return middle ? 'middle' : narrow ? 'narrow' : card ? 'card' : 'slim'
}
