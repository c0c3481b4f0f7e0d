/** Words of the comparison of cases. */
export const enCompare = {
  title: 'Compare cases',
  lead: 'Cases aligned so that the same kind of event is day 0.',
  at: 'Day 0 is the first',
  choose: 'Cases',
  zero: (event: string) => `day 0: ${event}`,
  tick: (day: number) => (day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`),
  zeroOn: (date: string) => `day 0: ${date}`,
  doubtful: (days: string) => `${days} (not certain)`,
  days: (from: number | null, to: number | null) => {
    const one = (day: number) => `day ${day === 0 ? '0' : day > 0 ? `+${day}` : `−${-day}`}`
    if (from === null && to === null) return 'undated'
    if (from === null) return `on or before ${one(to ?? 0)}`
    if (to === null) return `on or after ${one(from)}`
    return from === to ? one(from) : `${one(from)} to ${one(to)}`
  },
  summary: (cases: number, event: string) =>
    `${cases === 1 ? '1 case' : `${cases} cases`}, days counted from the first event “${event}” on record. Where its day is not certain, days are given as a range.`,
  without: (event: string, names: string) => `No event of the type “${event}” is recorded for: ${names}.`,
  none: (event: string) => `None of these cases has an event “${event}” on record by this day.`,
  column: 'Days from day 0',
  few: 'Choose at least two cases.',
  many: (most: number) =>
    `Up to ${most} cases can be compared; the first ${most} are shown. Choose others below, or narrow the list.`,
  unknown: (id: string) => `There is no case “${id}” in the list; it was ignored.`,
  unlisted: (id: string) =>
    `“${id}” is not in the list for this day and these filters, so it is not compared.`,
}
