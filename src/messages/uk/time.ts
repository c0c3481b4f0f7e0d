import type { enTime } from '../en/time.ts'
import { makePeriodWords } from '../period-words.ts'
import { ukDates } from './dates.ts'

/** Words of the time column: its head, its zoom, and the day shown. */
export const ukTime: typeof enTime = {
  ...makePeriodWords({
    months: ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
    mid: (year) => `середина ${year}`,
    day: ukDates.day,
    join: (from, to) => `${from} – ${to}`,
  }),
  head: 'Показані період і день',
  overview: (highest) =>
    `Кожен стовпець огляду показує кількість справ із подією в цьому періоді. Найвищий стовпець — ${highest}.`,
  start: 'Початок показаного періоду',
  end: 'Кінець показаного періоду',
  day: 'Показаний день',
  latest: 'останні дані',
  latestDay: (day) => `останні відомі дані, ${day}`,
  before: (day) => `${day}, до показаного періоду`,
  after: (day) => `${day}, після показаного періоду`,
  zoom: 'Масштаб стовпця часу',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  all: 'Усі',
  allYears: 'Усі роки',
  leaveView: (view) => `${view}: знову показати всі роки`,
  onlyThen: 'лише справи з подією в цей час',
}
