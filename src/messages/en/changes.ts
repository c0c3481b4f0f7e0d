/** Words of the comparison of two days. */
export const enChanges = {
  title: 'What changed between two dates',
  lead: (from: string, to: string) =>
    `Entries on record by ${to} but not by ${from}. Entries are only added.`,
  /** Said where later additions are not listed, because the records are not loaded. */
  noAdditions: 'Later additions to an entry are not listed: the case page has them.',
  /** Above the list of what later days added to entries, each after the name of its entry. */
  additions: 'Added to earlier entries',
  /** Names the description of the person as an entry. */
  description: 'Description',
  since: 'Compared with',
  to: 'Set the day shown above.',
  same: 'Both dates are the same, so nothing has changed.',
  none: (from: string, to: string) => `Nothing on record changed between ${from} and ${to}.`,
  swapped: 'The day compared with is the later one, so the two dates were swapped.',
  count: (cases: number) => (cases === 1 ? '1 case changed' : `${cases} cases changed`),
  isNew: 'new on record',
  track: (track: string, from: string, to: string) => `${track}: ${from} → ${to}`,
  held: (countries: string) => `Detained in: also ${countries}`,
  sought: (countries: string) => `Sought by: also ${countries}`,
  events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
  possible: 'may have happened by then',
  notice: (label: string) => `New notice: ${label}`,
  noticeStatus: (label: string, status: string) => `${label}: ${status}`,
  list: 'Changes',
  inCase: 'What changed',
}
