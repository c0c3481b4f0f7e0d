import type { enTime } from '../en/time.ts'
import { makePeriodWords } from '../period-words.ts'
import { ruDates } from './dates.ts'

/** Words of the time column: its head, its zoom, and the day shown. */
export const ruTime: typeof enTime = {
  ...makePeriodWords({
    months: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
    afterDay: { 5: 'мая' },
    mid: (year) => `середина ${year}`,
    day: ruDates.day,
    join: (from, to) => `${from} – ${to}`,
  }),
  head: 'Показанные период и день',
  overview: (highest) =>
    `Каждый столбец обзора показывает число дел с событием в этом периоде. Самый высокий столбец — ${highest}.`,
  start: 'Начало показанного периода',
  end: 'Конец показанного периода',
  day: 'Показанный день',
  latest: 'последние данные',
  latestDay: (day) => `последние известные данные, ${day}`,
  before: (day) => `${day}, до показанного периода`,
  after: (day) => `${day}, после показанного периода`,
  zoom: 'Масштаб столбца времени',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  all: 'Все',
  allYears: 'Все годы',
  leaveView: (view) => `${view}: снова показать все годы`,
  onlyThen: 'только дела с событием в это время',
}
