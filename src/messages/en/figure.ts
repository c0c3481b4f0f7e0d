import { computeCalendarDay, type Day } from '../../domain/dates/day.ts'
import { formatCount } from '../count.ts'
import { formatDayInWords } from './dates.ts'
import { saySince } from './since.ts'

function plural(count: number, one: string, many: string): string {
  return `${formatCount(count, 'en')} ${count === 1 ? one : many}`
}

/** Words of the timeline's figure and of its tables. */
export const enFigure = {
  heldIn: (countries: string) => `was detained in ${countries}`,
  notHeld: 'no detention on record',
  asOf: (day: string) => `as of ${day}`,
  tick: (day: Day, unit: 'year' | 'month' | 'day') => {
    const { year } = computeCalendarDay(day)
    if (unit === 'year') return String(year)
    const [date = '', month = ''] = formatDayInWords(day).split(' ')
    return unit === 'month' ? `${month} ${year}` : `${date} ${month}`
  },
  /** `more`: `possibleMore`, where there are such events. */
  summary: (events: number, cases: number, first: string, last: string, more: string | null) =>
    `${plural(events, 'event', 'events')} in ${plural(cases, 'case', 'cases')}${more === null ? '' : `, ${more}`}; earliest date: ${first}; latest date: ${last}.`,
  /** Events that are drawn, and not counted as having happened. */
  possibleMore: (count: number) => `possibly ${plural(count, 'event', 'events')} more by that day`,
  /** `open`: those of them that have no first or no last possible day. */
  uncertain: (count: number, open: number) =>
    count === 0
      ? 'The day of each is known.'
      : `The exact day of ${plural(count, 'event', 'events')} is not known${open === 0 ? '' : `; ${formatCount(open, 'en')} of these ${open === 1 ? 'is' : 'are'} open-ended`}.`,
  longest: (name: string, days: number) =>
    `The longest detention the record establishes: ${name}, at least ${plural(days, 'day', 'days')}.`,
  stop: (parts: {
    readonly type: string
    readonly date: string
    readonly country: string | null
    readonly person: string
    readonly at: number
    readonly of: number
  }) =>
    [
      parts.type,
      parts.date,
      ...(parts.country === null ? [] : [parts.country]),
      parts.person,
      `${parts.at} of ${parts.of}`,
    ].join(', '),
  untitled: (type: string, date: string) => `${type}, ${date}`,
  mark: (type: string, date: string, title: string) => `${type}, ${date}: ${title}`,
  possibly: 'may have happened by then',
  /** The values of a date on which sources disagree, side by side. */
  datesDiffer: (dates: string) => `sources disagree on the date: ${dates}`,
  noticeLife: (parts: { readonly type: string; readonly from: string | null; readonly ended: string }) =>
    `${parts.type}, ${parts.from === null ? 'no date stated' : `from: ${parts.from}`}; ${parts.ended}`,
  noEnd: 'no end recorded',
  noticeEnd: (status: string, date: string) => `${status}, ${date}`,
  undated: (count: number) => (count === 1 ? '1 event without a date' : `${count} events without a date`),
  contextLane: 'Background events',
  noticesTable: 'Notices over time',
  trackLanes: { notices: 'Notices', other: 'Other events' },
  bin: (name: string, possibly: number, certainly: number) =>
    `${name}: possibly ${plural(possibly, 'case', 'cases')}, certainly ${formatCount(certainly, 'en')}`,
  binName: (from: Day, unit: 'year' | 'quarter' | 'month') => {
    const { year, month } = computeCalendarDay(from)
    if (unit === 'year') return String(year)
    return unit === 'quarter'
      ? `${year}, quarter ${Math.ceil(month / 3)}`
      : formatDayInWords(from).split(' ').slice(1).join(' ')
  },
  takeAway: {
    label: 'Image',
    embed: 'Copy SVG to embed',
    copied: 'Image copied as SVG.',
    failed: (reason: string) => `The image could not be created: ${reason} Try another format.`,
  },
  asTables: 'Events as a table',
  tables: 'Tables of events and statuses',
  events: 'Timeline events',
  tracks: 'Status, custody and protection over time',
  column: {
    certainly: 'Certainly',
    notice: 'Notice',
    date: 'Date',
    event: 'Event',
    what: 'What happened',
    country: 'Country',
    case: 'Case',
    track: 'Aspect',
    value: 'Value',
    from: 'From',
    until: 'Until',
  },
  ending: {
    changed: (date: string) => date,
    unknown: (date: string) => `${date}; not known after that`,
    'no-later-source': 'nothing later recorded',
  },
  possibleValue: (value: string) => `${value} (possibly)`,
  noDayCertain: 'on no day',
  certainDays: (from: string, to: string) => `${from} to ${to}`,
  andCertain: (line: string, days: string) => `${line}; certainly ${days}`,
  trackSentence: (track: string, value: string, since: string | null, changes: number) =>
    since === null
      ? `${track}: ${value.toLowerCase()}; nothing on record.`
      : `${track}: ${value}, ${saySince(since)}${changes > 1 ? `, after ${plural(changes - 1, 'change', 'changes')}` : ''}.`,
  band: (track: string, value: string, from: string, until: string) =>
    `${track}: ${value}. From: ${from}; until: ${until}`,
  /** Words in and about a lane. */
  lane: {
    track: { case: 'status', custody: 'custody', protection: 'protection' },
    choice: 'Lane:',
    /** Short names of custody, where space is short. */
    custody: { 'conditional-release': 'On conditions', restricted: 'Restricted' },
    length: (years: number, months: number) =>
      [...(years > 0 ? [`${years} y`] : []), ...(months > 0 ? [`${months} mo`] : [])].join(' '),
    days: (count: number) => `${count} d`,
    /** A length of which an end is uncertain. */
    atLeast: (length: string) => `≥ ${length}`,
    noLater: (value: string) => `${value}; no later source`,
    notices: (count: number) => `${count} notices and alerts`,
    after: 'after the day shown',
    events: (count: number, vague: number) =>
      count === 0
        ? 'No events.'
        : `${plural(count, 'event', 'events')}${vague === 0 ? '' : `, ${formatCount(vague, 'en')} without a certain day`}.`,
    /** `until` null: at the last source. */
    span: (value: string, from: string, until: string | null) =>
      until === null ? `${value} from ${from}, no later source` : `${value} from ${from} until ${until}`,
    /** The same where an end is no plain day. */
    vagueSpan: (value: string, from: string, until: string | null) =>
      `${value} (beginning: ${from}; ${until === null ? 'no later source' : `end: ${until}`})`,
  },
  /** The key of the lanes: short, it has two lines. */
  key: {
    doubt: 'Doubt',
    events: 'Events',
    notice: 'Notice',
    restricted: 'restricted',
    pending: 'applied for, under review',
    noLater: 'no later source',
    event: 'event: on a day, within days',
    other: 'another source’s date',
    pale: 'dashed: no certain day',
    life: 'on record, until deleted',
    oneSide: 'words of one side',
    kinds: {
      detention: 'detention, restriction',
      release: 'release, return',
      notice: 'notice, warrant',
      removal: 'extradition, expulsion',
      protection: 'protection',
    },
    statuses: {
      sought: 'sought',
      detained: 'detained',
      extradition: 'extradition',
      removal: 'removal ordered',
      removed: 'removed',
      halted: 'halted or none pending',
      protected: 'protected',
    },
  },
  legend: 'Legend',
  legendOf: {
    open: 'open-ended',
    detained: 'detained',
    conditional: 'conditionally released',
    liberty: 'at liberty',
    protection: 'protection',
    excluded: 'refused or excluded',
    within: 'exact day unknown',
    unknown: 'not known',
  },
}
