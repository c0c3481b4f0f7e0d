import { TRACKS, type Track } from '../case/vocabulary.ts'
import { computeCalendarDay, computeMonthLength, type Day, formatDay } from '../dates/day.ts'
import {
  collectRemarks,
  formatParameters,
  type Note,
  parseDayOf,
  type QueryRemark,
  readParameters,
} from './address-params.ts'

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

export const DEFAULT_FIGURE: FigureOptions = {
  question: 'custody',
  context: true,
  view: null,
  layout: 'both',
  open: null,
}

function isTrack(text: string): text is Track {
  return (TRACKS as readonly string[]).includes(text)
}

/** Parses "2012-01..2015-07": each end is a year, a month or a day. */
function parseView(value: string, note: Note): TimeView | null {
  const [first = '', last = '', ...rest] = value.split('..')
  const ignore: Note = () => undefined
  const from = parseDayOf('view', first, 'first', ignore)
  const to = parseDayOf('view', last, 'last', ignore)
  if (from !== null && to !== null && from < to && rest.length === 0) return { from, to }
  note({ kind: 'unknown-value', parameter: 'view', value })
  return null
}

/** Formats a view; whole months without their days. */
function formatView({ from, to }: TimeView): string {
  const first = computeCalendarDay(from)
  const last = computeCalendarDay(to)
  const month = (day: Day) => formatDay(day).slice(0, -3)
  const isMonthStart = first.day === 1
  const isMonthEnd = last.day === computeMonthLength(last.year, last.month)
  return `${isMonthStart ? month(from) : formatDay(from)}..${isMonthEnd ? month(to) : formatDay(to)}`
}

function parseOpen(value: string): OpenRow | null {
  const cut = value.indexOf('/')
  if (cut === -1) return { caseId: value, part: null }
  return { caseId: value.slice(0, cut), part: value.slice(cut + 1) || null }
}

/** Parses the options from the query part of an address; ignores unknown values, with a remark. */
export function parseFigureOptions(text: string): {
  readonly options: FigureOptions
  readonly remarks: readonly QueryRemark[]
} {
  const { remarks, note } = collectRemarks()
  let options = DEFAULT_FIGURE
  for (const [parameter, value] of readParameters(text, () => undefined)) {
    const layout = LAYOUTS.find((one) => one === value)
    if (parameter === 'ask' && isTrack(value)) options = { ...options, question: value }
    else if (parameter === 'context' && (value === '0' || value === '1'))
      options = { ...options, context: value === '1' }
    else if (parameter === 'layout' && layout) options = { ...options, layout }
    else if (parameter === 'view') options = { ...options, view: parseView(value, note) }
    else if (parameter === 'open' && value !== '') options = { ...options, open: parseOpen(value) }
    else if (['ask', 'context', 'layout'].includes(parameter))
      note({ kind: 'unknown-value', parameter, value })
  }
  return { options, remarks }
}

/** Formats the options as parameters to append to those of the query; "" for the defaults. */
export function formatFigureOptions({ question, context, view, layout, open }: FigureOptions): string {
  return formatParameters([
    ['ask', question === DEFAULT_FIGURE.question ? '' : question],
    ['context', context ? '' : '0'],
    ['view', view ? formatView(view) : ''],
    ['layout', layout === DEFAULT_FIGURE.layout ? '' : layout],
    ['open', open ? [open.caseId, ...(open.part === null ? [] : [open.part])].join('/') : ''],
  ])
}
