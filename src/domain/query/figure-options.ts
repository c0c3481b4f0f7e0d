import { TRACKS, type Track } from '../case/vocabulary.ts'
import { computeCalendarDay, computeMonthLength, type Day, formatDay, parseDaySpan } from '../dates/day.ts'
import type { QueryRemark } from './address-params.ts'
import {
  choiceParameter,
  flagParameter,
  formatTable,
  listInitial,
  type Parameter,
  type ParameterTable,
  parseTable,
} from './parameter.ts'

/** What a row of the board shows: facts and time, all facts apart without time, or time without facts. */
export const LAYOUTS = ['both', 'table', 'time'] as const
export type Layout = (typeof LAYOUTS)[number]

/** The days that the time column shows, both included. It filters nothing. */
export interface TimeView {
  readonly from: Day
  readonly to: Day
}

/** The row that is open, at one of its events or notices; null: at none. */
export interface OpenRow {
  readonly caseId: string
  readonly part: string | null
}

/** How the board draws its rows. */
export interface FigureOptions {
  /** The track that the band of each lane shows. */
  readonly question: Track
  /** Whether background events have a lane of their own. */
  readonly context: boolean
  /** null: all days on record. */
  readonly view: TimeView | null
  readonly layout: Layout
  readonly open: OpenRow | null
}

/** "2012-01..2015-07": each end is a year, a month or a day; whole months are written without their days. */
const VIEW: Parameter<TimeView | null> = {
  initial: null,
  parse: (value, { ignore }) => {
    const [first = '', last = '', ...rest] = value.split('..')
    const from = parseDaySpan(first)?.first
    const to = parseDaySpan(last)?.last
    if (from !== undefined && to !== undefined && from < to && rest.length === 0) return { from, to }
    ignore(value)
    return null
  },
  format: (view) => {
    if (view === null) return ''
    const first = computeCalendarDay(view.from)
    const last = computeCalendarDay(view.to)
    const month = (day: Day) => formatDay(day).slice(0, -3)
    const from = first.day === 1 ? month(view.from) : formatDay(view.from)
    const isMonthEnd = last.day === computeMonthLength(last.year, last.month)
    return `${from}..${isMonthEnd ? month(view.to) : formatDay(view.to)}`
  },
}

/** The id of a case, and behind a slash that of an event or notice. */
const OPEN: Parameter<OpenRow | null> = {
  initial: null,
  parse: (value) => {
    if (value === '') return null
    const cut = value.indexOf('/')
    if (cut === -1) return { caseId: value, part: null }
    return { caseId: value.slice(0, cut), part: value.slice(cut + 1) || null }
  },
  format: (open) => (open ? [open.caseId, ...(open.part === null ? [] : [open.part])].join('/') : ''),
}

const FIGURE: ParameterTable<FigureOptions> = {
  question: { ...choiceParameter(TRACKS, 'custody'), name: 'ask' },
  context: flagParameter(true),
  view: VIEW,
  layout: choiceParameter(LAYOUTS, 'both'),
  open: OPEN,
}

export const DEFAULT_FIGURE = listInitial(FIGURE)

/** Parses the options from the query part of an address; ignores unknown values, with a remark. */
export function parseFigureOptions(text: string): {
  readonly options: FigureOptions
  readonly remarks: readonly QueryRemark[]
} {
  const { values, remarks } = parseTable(FIGURE, text)
  return { options: values, remarks }
}

/** Formats the options as parameters to append to those of the query; "" for the defaults. */
export function formatFigureOptions(options: FigureOptions): string {
  return formatTable(FIGURE, options)
}
