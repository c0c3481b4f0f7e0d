/** Words of the comparison of two days. */
export const enChanges = {
  title: 'What changed between two days',
  lead: (from: string, to: string) =>
    `What is on record by ${to} and was not by ${from}. The record grows as days go by; nothing leaves it.`,
  since: 'Compared with',
  to: 'The day shown is set above.',
  same: 'Both are the same day: nothing can have changed.',
  none: (from: string, to: string) => `Nothing that is on record changed between ${from} and ${to}.`,
  swapped: 'The day compared with is the later one; they were read in order of time.',
  count: (cases: number) => (cases === 1 ? '1 case changed' : `${cases} cases changed`),
  isNew: 'new on record',
  track: (track: string, from: string, to: string) => `${track}: ${from} → ${to}`,
  held: (countries: string) => `Held in: also ${countries}`,
  sought: (countries: string) => `Sought by: also ${countries}`,
  events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
  possible: 'possibly by then',
  notice: (label: string) => `New notice: ${label}`,
  noticeStatus: (label: string, status: string) => `${label}: ${status}`,
  list: 'Changes',
  inCase: 'What changed',
}
