import { makePeriodWords } from '../period-words.ts'
import { formatDayInWords } from './dates.ts'

/** Words of the time column: its head, its zoom, and the day shown. */
export const enTime = {
  ...makePeriodWords({
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    mid: (year) => `mid-${year}`,
    day: (day) => formatDayInWords(day),
    join: (from, to) => `${from} to ${to}`,
  }),
  head: 'Period and day shown',
  /** `highest`: a bar, with its counts. */
  overview: (highest: string) =>
    `Each bar of the overview counts the cases with an event in that period. The highest is ${highest}.`,
  start: 'Start of the period shown',
  end: 'End of the period shown',
  day: 'Day shown',
  latest: 'latest',
  latestDay: (day: string) => `latest known, ${day}`,
  before: (day: string) => `${day}, before the period shown`,
  after: (day: string) => `${day}, after the period shown`,
  zoom: 'Zoom of the time column',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'All',
  allYears: 'All years',
  leaveView: (view: string) => `${view}: show all years again`,
  onlyThen: 'only cases with an event then',
}
