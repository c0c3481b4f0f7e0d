import type { enTimeline } from '../en/timeline.ts'

/** Words of the timeline that show before its figure has loaded, in Russian. */
export const ruTimeline: typeof enTimeline = {
  heading: 'Что и когда произошло',
  showTable: 'Показать как таблицу',
  showChart: 'Показать как график',
  none: 'Показывать нечего: фильтрам не соответствует ни одно дело или на этот день нет записей.',
}
