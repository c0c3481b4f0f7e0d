import type { enTimeline } from '../en/timeline.ts'

/** Words of the timeline that show before its figure has loaded, in Russian. */
export const ruTimeline: typeof enTimeline = {
  title: 'Лента времени',
  heading: 'Что и когда произошло',
  extent: (from, to) => `${from === to ? from : `${from}–${to}`}, даты не точнее, чем в источниках`,
  loading: 'Лента времени строится',
  failed: 'Ленту времени не удалось построить',
  showTable: 'Показать как таблицу',
  showChart: 'Показать как график',
  zoom: 'Показанный период',
  zooms: { all: 'Всё', five: '5 лет', one: '1 год' },
  zoomNames: {
    all: 'Всё: все годы',
    five: '5 лет: пять лет до последнего события',
    one: '1 год: год до последнего события',
  },
  compare: (count) => `Сравнить эти дела (${count})`,
  none: 'Показывать нечего: фильтрам не соответствует ни одно дело или на этот день нет записей.',
  nothingThere: (from, to) => `Ни в одном деле нет событий с ${from} по ${to}; показанный период не изменён.`,
}
