/** Words of the page of sources. */
export const enSources = {
  title: 'Sources',
  lead: (count: number) =>
    `${count} public texts on which every statement here rests: what each is, whose side it is on, and what rests on it.`,
  search: 'Search sources',
  kind: 'Kind',
  language: 'Language',
  publisher: 'Publisher',
  anyPublisher: 'Any publisher',
  published: 'Published',
  after: 'Published from',
  before: 'Published to',
  undatedLeftOut: 'A source without a date matches no such window.',
  result: (shown: number, all: number) =>
    shown === all ? `${all === 1 ? '1 source' : `${all} sources`}` : `${shown} of ${all} sources`,
  empty: 'No source matches these filters.',
  clear: 'Clear all filters',
  filters: 'Filters of the sources',
  list: 'List of sources',
  side: {
    campaign: 'the campaign side',
    court: 'a court',
    official: 'an official body: a state, a parliament, an international or a professional body',
    press: 'press',
    opinion: 'a writer’s opinion',
    organisation: 'an organisation',
    party: 'a party to proceedings against the person',
    reference: 'research or reference',
  },
  standsFor: (side: string) => `Side: ${side}`,
  statements: (count: number) => (count === 1 ? 'Behind one statement' : `Behind ${count} statements`),
  noStatement: 'No statement cites it; it is kept as background.',
  ofCase: (name: string) => `Case of ${name}`,
  ofTheTime: 'Events of the time',
  role: { cited: '', differs: 'says otherwise', named: 'named in the text' },
  kinds: {
    event: 'Event',
    notice: 'Notice',
    claim: 'Claim',
    relation: 'Relation',
    person: 'Who it is',
    context: 'Event of the time',
  },
  person: 'Description and nationality',
  relationTo: (name: string) => `Relation to ${name}`,
  tooMany: 'In a collection of this size, what rests on a source is told on the pages of the cases.',
  noSource: (id: string) =>
    `There is no source “${id}” here; it may have been removed. These are all of them.`,
  notKnown: (count: number) =>
    count === 1
      ? 'One source was published later and is not listed.'
      : `${count} sources were published later and are not listed.`,
  neverKnown: 'Carries no date of publication: known on no day, and nothing here rests on it.',
  failed: 'The sources could not be loaded',
  failedStatements: 'What rests on the sources could not be loaded',
  loading: 'Loading the sources',
}
