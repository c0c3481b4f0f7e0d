import { computeCalendarDay, type Day } from '../../domain/day.ts'
import { formatDayInWords } from './dates.ts'

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Words of the timeline's figure and of its tables. */
export const enFigure = {
  heldIn: (countries: string) => `held in ${countries}`,
  notHeld: 'no detention on record',
  asOf: (day: string) => `as of ${day}`,
  tick: (day: Day, unit: 'year' | 'month' | 'day') => {
    const { year } = computeCalendarDay(day)
    if (unit === 'year') return String(year)
    const [date = '', month = ''] = formatDayInWords(day).split(' ')
    return unit === 'month' ? `${month} ${year}` : `${date} ${month}`
  },
  summary: (events: number, cases: number, from: string, to: string) =>
    `${plural(events, 'event', 'events')} in ${plural(cases, 'case', 'cases')}, from ${from} to ${to}.`,
  uncertain: (count: number) =>
    count === 0
      ? 'Every one has a certain day.'
      : `${plural(count, 'has', 'have')} no certain day and ${count === 1 ? 'is' : 'are'} drawn over the days on which ${count === 1 ? 'it' : 'they'} may have happened.`,
  longest: (name: string, days: number) =>
    `The longest custody certain from the record: ${name}, at least ${plural(days, 'day', 'days')}.`,
  keys: 'Events of the timeline. Left and right go through the events of a case in order of time, up and down go to another case, Enter opens, Escape leaves. Plus and minus zoom, Shift with left or right moves the window.',
  zoomIn: 'Narrower: half the time',
  zoomOut: 'Wider: twice the time',
  earlier: 'Earlier',
  later: 'Later',
  roleName: 'timeline',
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
  several: (count: number, list: string) => `${count} events: ${list}`,
  gathered: (count: number) => `${count} events`,
  possibly: 'possibly by then',
  otherDate: (date: string) => `another source: ${date}`,
  tables: 'Tables of events and tracks',
  events: 'Timeline events',
  tracks: 'Tracks over time',
  column: {
    date: 'Date',
    event: 'Event',
    what: 'What',
    country: 'Country',
    case: 'Case',
    track: 'Track',
    value: 'Value',
    from: 'From',
    until: 'Until',
  },
  ending: {
    changed: (date: string) => date,
    unknown: (date: string) => `${date}, then end unknown`,
    'no-later-source': 'no later source',
  },
  trackSentence: (track: string, value: string, since: string | null, changes: number) =>
    since === null
      ? `${track}: ${value.toLowerCase()}; nothing on record sets it.`
      : `${track}: ${value}, since ${since}${changes > 1 ? `, after ${plural(changes - 1, 'change', 'changes')}` : ''}.`,
  band: (track: string, value: string, from: string, until: string) =>
    `${track}: ${value}, from ${from}; until ${until}`,
  bandLabel: {
    refugee: 'refugee status',
    subsidiary: 'subsidiary protection',
    excluded: 'excluded',
    refused: 'refused',
    revoked: 'revoked',
    applied: 'applied for',
    'under-review': 'under review',
  } as Readonly<Record<string, string>>,
  legend: 'Legend',
  legendOf: {
    detained: 'detained',
    conditional: 'released on conditions',
    restricted: 'restricted',
    liberty: 'at liberty',
    protection: 'protection',
    pending: 'protection applied for or under review',
    excluded: 'refused or excluded',
    within: 'some day within',
    noLater: 'no later source',
    unknown: 'not known',
    other: 'another source’s date',
  },
  kinds: {
    detention: 'detention or restriction',
    release: 'release or return',
    notice: 'notice or warrant',
    removal: 'decision on extradition or expulsion',
    protection: 'protection',
    other: 'other',
  },
}
