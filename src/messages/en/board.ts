import type { ClaimKind } from '../../domain/case/vocabulary.ts'
import type { QueryRemark } from '../../domain/query/address-params.ts'
import type { Facet } from '../../domain/query/query.ts'
import { formatCount } from '../count.ts'
import { lowerFirst } from '../lower-first.ts'
import { enLead } from './lead.ts'
import { enVocabulary } from './vocabulary.ts'

const number = (count: number) => formatCount(count, 'en')

function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** Quotes a text from an address, cut to 40 characters, with invisible characters made visible. */
function quote(text: string): string {
  const shown = text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '␀').slice(0, 40)
  return `“${shown}${text.length > 40 ? '…' : ''}”`
}

const parameters: Readonly<Record<string, string>> = {
  ...enVocabulary.facet,
  from: 'From',
  to: 'To',
  asOf: 'As of',
  known: 'Known by',
  sort: 'the sort order',
  columns: 'the columns',
  density: 'the row height',
  certain: 'Certainly only',
  lang: 'the language',
  support: 'the support',
  words: 'whose words',
  type: 'the type of event',
  context: 'background events',
  ask: 'what the main band shows',
  cases: 'the cases to compare',
  at: 'the event of day 0',
  since: 'the day compared with',
  kind: 'the kind of source',
  language: 'the language of the source',
  after: 'Published from',
  before: 'Published to',
}

function nameParameter(parameter: string): string {
  const name = parameters[parameter]
  return name === undefined || /^\p{Lu}/u.test(name) ? quote(name ?? parameter) : name
}

function remark(one: QueryRemark): string {
  switch (one.kind) {
    case 'unknown-value':
      return `${quote(one.value)} is not a valid value for ${nameParameter(one.parameter)} and was ignored.`
    case 'unknown-parameter':
      return `${quote(one.parameter)} is not a filter of this page and was ignored.`
    case 'repeated-parameter':
      return `${nameParameter(one.parameter)} appears in the address more than once; only the first was used.`
    case 'search-cut':
      return `The search was longer than ${one.length} characters and was cut off there.`
    case 'address-cut':
      return `The address was longer than ${one.length} characters; the rest was ignored.`
  }
}

/** Words of the board: facets, search, as-of bar, list. */
export const enBoard = {
  title: 'Cases',
  filters: 'Filters',
  openFilters: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
  closeFilters: (count: number) => `Show ${plural(count, 'case', 'cases')}`,
  countOf: (count: number) => plural(count, 'case', 'cases'),
  allOptions: (count: number) => `All ${count}`,
  withNone: (count: number) => `${number(count)} with none`,
  chosen: (count: number) => `${number(count)} chosen`,
  date: 'Date',
  statusHelp: 'The last step of the removal case. Who is held on the day shown: see Custody.',
  fewerOptions: 'Fewer',
  clearFacet: (facet: Facet) => `Clear ${enVocabulary.facet[facet]}`,
  clear: 'Clear',
  search: 'Search cases',
  searchKey: '/',
  when: 'Date of an event',
  from: 'From',
  to: 'To',
  dateHint: 'Year, month or day: 2013, 2013-09 or 2013-09-05',
  badDate: (text: string) =>
    `${quote(text)} is not a date. Enter a year, a month or a day: 2013, 2013-09 or 2013-09-05.`,
  reversed: (from: string, to: string) => `From (${from}) is later than To (${to}).`,
  swap: 'Swap the dates',
  /** Beside the name of a case that the reader entered herself. */
  own: 'your entry',
  certainOnly: 'Certainly only',
  window: (possibly: number, certainly: number) =>
    `possibly ${number(possibly)}, certainly ${number(certainly)}`,
  asOf: 'As of',
  /** Stands before the day shown, in a sentence. */
  dayLead: (_isLatest: boolean) => 'As of',
  latestDay: 'latest known',
  dayShown: 'Day shown',
  latestKnown: 'Latest known',
  knownOn: 'Known by',
  knownAny: 'any day',
  knownLine: (day: string) => `Only what sources published by ${day} say; undated sources are left out.`,
  knownWaits: (day: string) => `Working out what was known by ${day}. The list has not changed yet.`,
  knownCancel: 'Cancel',
  knownSources: 'The sources',
  pause: 'Pause',
  playStopped: (day: string) => `Stopped on ${day}: the next day could not be shown.`,
  result: (shown: number, all: number, filtered: boolean) =>
    filtered ? `${number(shown)} of ${plural(all, 'case', 'cases')}` : plural(all, 'case', 'cases'),
  notYet: (count: number, day: string) => `${number(count)} not yet on record by ${day}`,
  /** `asOf`: the day shown, where it is before the day known on. */
  notYetKnown: (count: number, day: string, asOf: string | null) =>
    `${number(count)} not yet on record${asOf === null ? '' : ` by ${asOf}`}, as known by ${day}`,
  lead: enLead,
  chips: 'Active filters',
  removeFilter: (label: string) => `Remove filter: ${label}`,
  chip: {
    q: (text: string) => `Search ${quote(text)}`,
    facet: (facet: Facet, label: string) => `${enVocabulary.facet[facet]}: ${label}`,
    from: (day: string) => `From ${day}`,
    to: (day: string) => `To ${day}`,
    certain: 'Certainly only',
    known: (day: string) => `Known by ${day}`,
  },
  clearAll: 'Clear all',
  noFilters: 'none',
  remark,
  moreRemarks: (count: number) => `And ${plural(count, 'more problem', 'more problems')}.`,
  beyondData: (compiled: string) => `The data go up to ${compiled}; later dates are treated as ${compiled}.`,
  unreadable: (id: string, reason: string) =>
    `Record ${quote(id)} could not be read and is not shown: ${reason}`,
  unreadableContext: (id: string, reason: string) =>
    `Background event ${quote(id)} could not be read and is not shown: ${reason}`,
  dismiss: 'Dismiss',
  list: 'Cases',
  listRegion: 'List of cases, scrollable',
  column: {
    person: 'Person',
    held: 'Detained in',
    sought: 'Sought by',
    first: 'First detention',
    notice: 'Notice',
    status: 'Status',
    custody: 'Custody',
    protection: 'Protection',
  },
  statusLastKnown: 'Status, last known',
  statusAsOf: (day: string) => `Status, as of ${day}`,
  sortBy: (label: string) => `Sort by ${label}`,
  sortOption: (label: string, descending: boolean) => `${label}, ${descending ? 'descending' : 'ascending'}`,
  view: 'View',
  sortMore: 'Sort (Shift adds a key)',
  otherSpelling: 'found under another spelling',
  alsoWritten: (name: string) => `also written ${name}`,
  rowMissing: {
    waiting: 'This row is loading.',
    lost: 'This row could not be loaded.',
    unreadable: 'The record of this row could not be read.',
  },
  namesLost:
    'The names of some cases could not be loaded; search and sorting by name do not work until they are.',
  namesOnTheirWay: 'Names are still loading; search and sorting by name will follow.',
  restFailed: 'The rest of the cases could not be loaded',
  noneReported: 'None reported',
  noneOnRecord: 'None on record',
  withCountry: (label: string, country: string) => `${label}, ${country}`,
  fact: {
    held: 'Was detained in',
    notHeld: 'No detention on record',
    sought: (_count: number) => 'Sought by',
    notSought: 'No request reported',
    first: 'First detained',
    firstShort: 'First',
    /** Whose words a value is, in a word or two. */
    side: {
      'state-accusation': 'a state’s accusation',
      'state-claim': 'a state’s words',
      lawyer: 'lawyer',
      person: 'person’s side',
      advocacy: 'campaign',
      'opposing-party': 'opposing side',
      'article-author': 'campaign',
      'article-opinion': 'campaign',
      'state-media': 'state media',
    } satisfies Partial<Record<ClaimKind, string>>,
    noNotice: 'No notice reported',
    unknown: { status: 'Status not known', custody: 'Custody not known', protection: 'Protection not known' },
    noProtection: 'No protection',
  },
  open: (name: string) => `Open the row of ${name}`,
  timeColumn: (from: string, to: string) => `Time, from ${from} to ${to}`,
  noticeStatusOn: (status: string, date: string) => `${status.toLowerCase()} ${date}`,
  by: (date: string) => `by ${date}`,
  notices: (types: readonly { readonly label: string; readonly key: string; readonly count: number }[]) => {
    const alert = types.find(({ key }) => key === 'alert-unspecified')
    const notice = types.find(({ key }) => key === 'notice-unspecified')
    const rest = types.filter((one) => one !== alert && one !== notice)
    const word = (one: { readonly count: number } | undefined, singular: string) =>
      one ? [one.count === 1 ? singular : `${singular}s`] : []
    const unstated = [...word(notice, 'notice'), ...word(alert, 'alert')].join(' and ')
    const named = rest.map(({ label, count }) => (count === 1 ? label : `${label} (${count})`))
    const open =
      unstated === '' ? [] : [`${unstated.charAt(0).toUpperCase()}${unstated.slice(1)}, type not stated`]
    return [...named, ...open].join('; ')
  },
  wordsOf: (kind: string) => `according to: ${lowerFirst(kind)}`,
  inWordsOf: (kind: string) => `${kind}:`,
  sourcesDiffer: 'sources disagree',
  sourcesDifferOn: (fields: string) => `Sources disagree on ${fields}`,
  toSources: 'See all on the case page',
  possibly: (count: number) => `${count} may have happened by then`,
  possiblyHelp:
    'The sources do not give the exact day. These events may be later than the day shown, so they change nothing here.',
  empty: 'No case matches these filters.',
  emptyDay: (day: string) => `Nothing is on record by ${day}.`,
  clearFilters: 'Clear all filters',
}
