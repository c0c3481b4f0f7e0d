import { cutText } from '../quote.ts'
/** Words of the page of sources. */
export const enSources = {
  title: 'Sources',
  lead: (count: number) =>
    `The ${count} public texts behind the statements here: what each one is, whose side it speaks for, and what cites it.`,
  search: 'Search sources',
  kind: 'Kind',
  language: 'Language',
  publisher: 'Publisher',
  anyPublisher: 'Any publisher',
  published: 'Published',
  after: 'Published from',
  before: 'Published to',
  undatedLeftOut: 'Undated sources are excluded.',
  result: (shown: number, all: number) =>
    shown === all ? `${all === 1 ? '1 source' : `${all} sources`}` : `${shown} of ${all} sources`,
  empty: 'No source matches these filters.',
  clear: 'Clear all filters',
  filters: 'Source filters',
  list: 'List of sources',
  side: {
    campaign: 'the campaign side',
    court: 'a court',
    official: 'an official body: a state, a parliament, an international or a professional body',
    press: 'press',
    opinion: 'a writer’s opinion',
    organisation: 'a non-governmental organisation',
    party: 'a party to proceedings against the person',
    reference: 'research or reference',
    'state-media': 'a state’s news agency or outlet',
  },
  standsFor: (side: string) => `Side: ${side}`,
  statements: (count: number) => (count === 1 ? 'Cited by one statement' : `Cited by ${count} statements`),
  noStatement: 'Cited by no statement; kept as background.',
  ofCase: (name: string) => `Case of ${name}`,
  ofTheTime: 'Background events',
  role: { cited: '', differs: 'says otherwise', named: 'named in the text' },
  kinds: {
    event: 'Event',
    notice: 'Notice',
    claim: 'Claim',
    relation: 'Relation',
    person: 'Who it is',
    context: 'Background event',
  },
  unreadable: (id: string, reason: string) =>
    `Source “${cutText(id)}” could not be read and is not shown: ${reason}`,
  person: 'Description and nationality',
  relationTo: (name: string) => `Relation to ${name}`,
  tooMany:
    'In a collection of this size, the statements that cite a source are listed only on the case pages.',
  noSource: (id: string) =>
    `There is no source “${id}” here; it may have been removed. These are all of them.`,
  knownBy: (day: string) =>
    `Sources published by ${day}, and undated ones, which count for nothing while “Known by” is set.`,
  notKnown: (count: number) =>
    count === 1
      ? 'One source was published later and is not listed.'
      : `${count} sources were published later and are not listed.`,
  neverKnown: 'Undated, so left out when “Known by” is set.',
  failed: 'The sources could not be loaded',
  failedStatements: 'The statements that cite the sources could not be loaded',
  loading: 'Loading the sources',
}
