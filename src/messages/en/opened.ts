/** Words of an opened row of the board: the events of a case, one of them with its sources. */
export const enOpened = {
  /** Names the opened part, and its list. */
  region: (person: string) => `Events of ${person}`,
  at: (n: number, of: number) => `Event ${n} of ${of}`,
  ofPerson: (person: string, n: number, of: number) => `${person}, event ${n} of ${of}`,
  none: 'There are no events on record by this day.',
  previous: 'Event before',
  next: 'Event after',
  goThrough: 'go through them',
  openCase: 'Open the case',
  exportCase: 'Export it',
  close: 'Close',
  loading: 'Loading sources and texts…',
  failed: 'The sources and texts of this case could not be loaded.',
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  around: 'Before and after',
  otherDates: (count: number, dates: string) =>
    count === 1 ? `Another source: ${dates}` : `Other sources: ${dates}`,
  addressHidden: 'address not shown',
  toHomePage: 'link to the publisher’s home page',
  noNotices: 'none reported',
}
