import { saySince } from './since.ts'

/** Words of the case page. */
export const enCase = {
  aliases: 'Also written',
  position: (n: number, of: number) => `${n} of ${of}`,
  next: (name: string) => `Next: ${name}`,
  previous: (name: string) => `Previous: ${name}`,
  selection: 'Selected cases',
  sections: {
    overview: 'Overview',
    chronology: 'Chronology',
    notices: 'Notices',
    claims: 'Claims',
    sources: 'Sources',
  },
  sectionsOf: 'Sections of this page',
  lastEvent: 'Last event',
  order: 'Order',
  orders: { oldest: 'Oldest first', newest: 'Newest first' },
  showSources: 'Show sources here',
  hideSources: 'Hide sources',
  facts: 'Facts',
  statusLastKnown: 'Status, last known',
  statusAsOf: (day: string) => `Status as of ${day}`,
  since: saySince,
  heldIn: 'Detained in',
  soughtBy: 'Sought by',
  firstDetention: 'First detention',
  nationality: 'Nationality, as reported',
  noneReported: 'None reported',
  noneOnRecord: 'None on record',
  chronology: 'Chronology',
  chronologyOf: (events: number, span: string) => `${events} ${events === 1 ? 'event' : 'events'}, ${span}`,
  yearSpan: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  openDates: (count: number) => `with an open date: ${count}`,
  undated: 'Undated',
  filter: 'Show in the chronology',
  filterAll: 'All',
  corroboratedOnly: 'Corroborated only',
  differOnly: 'Where sources disagree',
  voice: {
    court: 'Courts',
    state: 'States, state media',
    defence: 'The person and their lawyers',
    press: 'Press and opinion',
    organisation: 'NGOs and the UN',
    campaign: 'Campaign side',
    party: 'Opposing party',
    other: 'Members of parliament, commentators',
  },
  type: 'Type of event',
  anyType: 'Any type',
  showContext: (count: number) => `Background events (${count})`,
  contextMark: 'Background event',
  contextHelp: 'It is part of no case and changes no status.',
  filtered: (shown: number, all: number) => `${shown} of ${all === 1 ? '1 event' : `${all} events`}`,
  nothingLeft: 'No event of this case matches these filters.',
  possibly: 'may have happened by then',
  possiblyHelp:
    'The sources do not give the exact day. It may be later than the day shown, so it changes no status here.',
  actor: (name: string) => `By: ${name}`,
  /** Who passes on somebody else's words. */
  reportedBy: (name: string) => `as reported by ${name}`,
  alsoVoice: (voice: string) => `also ${voice}`,
  /** Precedes what a later day added to an entry. */
  later: (date: string) => `Later (${date}):`,
  /** A description that the editors wrote in place of a headline. */
  describedTitle: (title: string) => `${title} (description)`,
  dateBasis: { inferred: 'date inferred', conflicting: 'sources disagree on the date', stated: '' },
  sourcesDifferOn: 'Sources disagree on',
  asInEntry: 'the entry itself is worded otherwise',
  /** Of a date that was put together from what several sources say. */
  recordedAs: (date: string) => `recorded here as ${date}`,
  sourcesDiffer: (field: string) => `Sources disagree on ${field}:`,
  notices: 'Notices',
  notice: {
    type: 'Notice',
    requestedBy: 'Requested by',
    dates: 'Dates',
    status: 'Status',
    details: 'Details',
  },
  calledInArticle: 'called in the article:',
  issued: (date: string) => `issued ${date}`,
  firstEffect: (date: string) => `first acted on: ${date}`,
  statusDate: (status: string, date: string) => `${status}, ${date}`,
  noDate: 'no date stated',
  notStated: 'Not stated',
  grounds: 'Grounds',
  possiblySame: 'May be the same as another notice listed here; not counted separately.',
  possiblySameAs: (names: string) => `May be the same as: ${names}; not counted separately.`,
  noNotices: 'None reported.',
  claims: 'Claims by each side',
  claimsHelp: 'Each line is a claim by the person or body named. None is a finding, unless a court is named.',
  related: 'Related cases',
  relatedFigure: 'How the cases are related',
  relatedFigureOf: (name: string, count: number) =>
    `${name} in the middle, with lines to ${count === 1 ? 'one related case' : `${count} related cases`}; the list below says the same.`,
  disputed: 'Disputed:',
  disputedMark: 'disputed',
  tracksTitle: 'Status, custody and protection over time',
  part: 'Cite',
  partOf: (title: string) => `Cite or link: ${title}`,
  permanentLink: 'Permanent link',
  copyLink: 'Copy link',
  citation: 'Citation',
  copyCitation: 'Copy citation',
  bothDays: (asOf: string, known: string) => `${asOf}, known by ${known}`,
  notYetKnown:
    'Its other sources were published later or are undated, so only its type, country, date and known sources are shown.',
  claimNotYetKnown:
    'Its other sources were published later or are undated, so only the kind of speaker and the known sources are shown.',
  citationOf: (parts: {
    readonly what: string
    readonly date: string | null
    readonly person: string | null
    /** Whose words it is, if all who say it are on a side. */
    readonly words: string | null
    readonly sources: string
    readonly version: string
    readonly asOf: string
    readonly address: string
  }) =>
    [
      `“${parts.what}”`,
      ...(parts.words ? [parts.words] : []),
      ...(parts.date === null ? [] : [parts.date]),
      ...(parts.person === null ? [] : [`case of ${parts.person}`]),
      `Noticeboard, data version ${parts.version}, as of ${parts.asOf}`,
      ...(parts.sources === '' ? [] : [`sources: ${parts.sources}`]),
      parts.address,
    ].join(', '),
  sources: 'Sources',
  sourceNumber: (n: number) => `Source ${n}`,
  sourceInWords: (n: number) => `source ${n}`,
  sourcesOf: 'Sources:',
  undatedSource: 'undated',
  inLanguage: (language: string) => `in ${language}`,
  addressWithheld:
    'The address is not given because it contains names; this links to the publisher’s home page.',
  addressHidden: 'The address is not shown because it contains a loaded term; the title links to it.',
  noAddress: 'no address',
  sourceElsewhere: 'another source',
  missingSource: (id: string) => `Source ${id} is missing from the list of sources.`,
  notInSelection: 'not in the selection',
}
