import { computeDay, type Day, formatDay } from '../../src/domain/dates/day.ts'
import { makeWeightedPick, type Random } from './random.ts'

/** The day up to which generated collections are compiled. */
export const COMPILED = '2026-11-23'

/** The earliest day of generated events. */
export const FIRST_DAY = computeDay({ year: 2004, month: 1, day: 1 })

/** Writes `day` as EDTF in one form; forms with an end use `later`, a day some time after it. */
type Form = (day: Day, later: Day, random: Random) => string

const month = (day: Day) => formatDay(day).slice(0, 7)
const year = (day: Day) => formatDay(day).slice(0, 4)

/** Every EDTF form in use; the plain day is the most frequent, as in real records. */
const pickForm = makeWeightedPick<Form>([
  [formatDay, 480],
  [month, 130],
  [year, 50],
  [(day, _, random) => `${year(day)}-2${1 + random.below(4)}`, 20],
  [(day) => `${formatDay(day)}~`, 20],
  [(day) => `${month(day)}~`, 20],
  [(day) => `${month(day)}?`, 20],
  [(day) => `${year(day)}?`, 10],
  [(day) => `${year(day)}%`, 10],
  [(day) => `${year(day)}-XX`, 12],
  [(day) => `${month(day)}-XX`, 12],
  [(day) => `${year(day).slice(0, 3)}X`, 6],
  [(day, later) => `[${formatDay(day)}..${formatDay(later)}]`, 40],
  [(day, later) => `[${month(day)}..${month(later)}]`, 10],
  [(day, later) => `[${formatDay(day)},${formatDay(later)}]`, 30],
  [(day) => `[..${formatDay(day)}]`, 30],
  [(day) => `[${formatDay(day)}..]`, 12],
  [(day, later) => `${formatDay(day)}/${formatDay(later)}`, 30],
  [(day, later) => `${month(day)}/${month(later)}`, 10],
  [(day) => `${formatDay(day)}/..`, 16],
  [(day) => `${formatDay(day)}/`, 12],
  [(day) => `../${formatDay(day)}`, 6],
  [(day) => `/${formatDay(day)}`, 6],
])

/** A date in one of the EDTF forms in use; the ends of a span are at most half a year apart. */
export function generateDate(random: Random, day: Day): string {
  return pickForm(random)(day, day + 1 + random.below(180), random)
}
