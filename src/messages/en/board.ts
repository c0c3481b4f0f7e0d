import type { QueryRemark } from '../../domain/address-params.ts'
import type { Facet } from '../../domain/query.ts'
import { formatCount } from '../count.ts'
import { enLead } from './lead.ts'
import { enVocabulary } from './vocabulary.ts'

const number = (count: number) => formatCount(count, 'en')

function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** A text from an address, cut short, with what cannot be seen made visible. */
function quote(text: string): string {
  const shown = text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '␀').slice(0, 40)
  return `“${shown}${text.length > 40 ? '…' : ''}”`
}

const parameters: Readonly<Record<string, string>> = {
  ...enVocabulary.facet,
  from: 'From',
  to: 'To',
  asOf: 'As of',
  known: 'Known on',
  sort: 'the order',
  columns: 'the columns',
  density: 'the density',
  certain: 'Certainly only',
  lang: 'the language',
  support: 'the support',
  words: 'whose words',
  type: 'the type of event',
  context: 'events of the time',
  ask: 'what the timeline tells',
  cases: 'the cases to compare',
  at: 'the event of day 0',
  since: 'the day compared with',
  kind: 'the kind of source',
  language: 'the language of the source',
  after: 'Published from',
  before: 'Published to',
}

function nameParameter(parameter: string): string {
  return Object.hasOwn(parameters, parameter) ? (parameters[parameter] ?? parameter) : quote(parameter)
}

function remark(one: QueryRemark): string {
  switch (one.kind) {
    case 'unknown-value':
      return `${quote(one.value)} means nothing for ${nameParameter(one.parameter)} and was left out.`
    case 'unknown-parameter':
      return `${quote(one.parameter)} is not a filter of this board and was left out.`
    case 'repeated-parameter':
      return `${nameParameter(one.parameter)} stands in the address more than once; only the first was read.`
    case 'search-cut':
      return `The search was longer than ${one.length} characters and was cut there.`
    case 'address-cut':
      return `The address was longer than ${one.length} characters; the rest was not read.`
  }
}

/** Words of the board: facets, search, as-of bar, list. */
export const enBoard = {
  title: 'Cases',
  filters: 'Filters',
  openFilters: (count: number) => (count === 0 ? 'Filters' : `Filters (${count} on)`),
  closeFilters: (count: number) => `Show ${plural(count, 'case', 'cases')}`,
  countOf: (count: number) => plural(count, 'case', 'cases'),
  allOptions: (count: number) => `All ${count}`,
  fewerOptions: 'Fewer',
  optionsOf: (facet: Facet, whole: boolean, count: number) =>
    `${enVocabulary.facet[facet]}: ${whole ? 'fewer values' : `all ${count} values`}`,
  clearFacet: (facet: Facet) => `Clear ${enVocabulary.facet[facet]}`,
  clear: 'Clear',
  search: 'Search cases',
  searchKey: '/',
  when: 'When something happened',
  from: 'From',
  to: 'To',
  dateHint: 'Year, month or day: 2013, 2013-09 or 2013-09-05',
  badDate: (text: string) =>
    `${quote(text)} is not a date. Write a year, a month or a day: 2013, 2013-09 or 2013-09-05.`,
  reversed: (from: string, to: string) => `From (${from}) is after To (${to}): no day lies between them.`,
  swap: 'Swap them',
  certainOnly: 'Certainly only',
  window: (possibly: number, certainly: number) =>
    `possibly ${number(possibly)}, certainly ${number(certainly)}`,
  asOf: 'As of',
  latestKnown: 'Latest known',
  theArticle: 'The 2013 article',
  knownOn: 'Known on',
  asThenKnown: 'As then known',
  knownAny: 'any day',
  knownHint: 'Show only what sources published by this day had said; empty: everything on record',
  knownLine: (day: string) =>
    `Limited to what sources published by ${day} had said; a source without a date is known on no day.`,
  knownWaits: (day: string) =>
    `What was known on ${day} is being worked out. What is shown is still as it was before.`,
  knownCancel: 'Cancel',
  knownSources: 'The sources',
  step: 'Step through the days on record',
  stepBack: 'One day on record back',
  stepForward: 'One day on record forward',
  play: 'Play through the days',
  pause: 'Pause',
  playStopped: (day: string) => `Stopped on ${day}: the next day could not be worked out.`,
  result: (shown: number, all: number, filtered: boolean) =>
    filtered ? `${number(shown)} of ${plural(all, 'case', 'cases')}` : plural(all, 'case', 'cases'),
  notYet: (count: number, day: string) => `${number(count)} not yet on record by ${day}`,
  /** `asOf`: the day shown, where it is before the day known on. */
  notYetKnown: (count: number, day: string, asOf: string | null) =>
    `${number(count)} not yet on record${asOf === null ? '' : ` by ${asOf}`} in what was known on ${day}`,
  lead: enLead,
  chips: 'Filters on',
  removeFilter: (label: string) => `Remove filter: ${label}`,
  chip: {
    q: (text: string) => `Search ${quote(text)}`,
    facet: (facet: Facet, label: string) => `${enVocabulary.facet[facet]}: ${label}`,
    from: (day: string) => `From ${day}`,
    to: (day: string) => `To ${day}`,
    certain: 'Certainly only',
    asOf: (day: string) => `As of ${day}`,
    known: (day: string) => `Known on ${day}`,
  },
  clearAll: 'Clear all',
  noFilters: 'none',
  remark,
  moreRemarks: (count: number) => `And ${plural(count, 'more part', 'more parts')} of the address.`,
  beyondData: (compiled: string) => `The data reach to ${compiled}; a later day is read as that day.`,
  unreadable: (id: string, reason: string) =>
    `Case ${quote(id)} could not be read and is not shown: ${reason}`,
  dismiss: 'Dismiss',
  list: 'Cases',
  column: {
    person: 'Person',
    held: 'Held in',
    sought: 'Sought by',
    first: 'First detention',
    notice: 'Notice',
    status: 'Status',
    custody: 'Custody',
    protection: 'Protection',
  },
  statusLastKnown: 'Status, last known',
  statusAsOf: (day: string) => `Status, as of ${day}`,
  sortBy: 'Sort by',
  fileOrder: 'As recorded',
  sortOption: (label: string, descending: boolean) => `${label}, ${descending ? 'descending' : 'ascending'}`,
  view: 'View',
  sortMore: 'Sort; with Shift, by this one too',
  otherSpelling: 'found in another spelling',
  alsoWritten: (name: string) => `also written ${name}`,
  rowMissing: {
    waiting: 'This row is on its way.',
    unreadable: 'The record of this row could not be read.',
  },
  namesOnTheirWay: 'Names are still being read; the search and the order by name follow.',
  restFailed: 'The rest of the cases could not be loaded',
  didYouMean: 'Did you mean',
  noneReported: 'None reported',
  noneOnRecord: 'None on record',
  withCountry: (label: string, country: string) => `${label}, ${country}`,
  notInSelection: 'not in the selection',
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
  wordsOf: (kind: string) => `words of: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
  inWordsOf: (kind: string) => `${kind}:`,
  sourcesDiffer: 'sources differ',
  sourcesDifferOn: (fields: string) => `Sources differ on ${fields}`,
  another: (value: string) => `Another source: ${value}`,
  toSources: 'Read both on the case page',
  possibly: (count: number) => `${count} possibly by then`,
  possiblyHelp: 'The sources do not fix the day; these may lie after the day shown and change nothing here.',
  empty: 'No case matches these filters.',
  outside: (from: string, to: string) =>
    `Nothing lies in this window: the events on record reach from ${from} to ${to}.`,
  allTime: 'Show all years',
  emptyDay: (day: string) => `Nothing is on record by ${day}.`,
  emptyKnown: (day: string, asOf: string | null) =>
    `Nothing is on record${asOf === null ? '' : ` by ${asOf}`} in what was known on ${day}.`,
  emptyCollection: 'The collection holds no case yet.',
  clearFilters: 'Clear all filters',
}
