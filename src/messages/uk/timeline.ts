import type { enTimeline } from '../en/timeline.ts'

/** Words of the timeline that show before its figure has loaded, in Ukrainian. */
export const ukTimeline: typeof enTimeline = {
  heading: 'Що і коли сталося',
  showTable: 'Показати як таблицю',
  showChart: 'Показати як графік',
  none: 'Немає чого показувати: фільтрам не відповідає жодна справа або на цей день немає записів.',
}
