import { computeDay, type Day } from '../../src/domain/dates/day.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A day, a month or a year that a text names, as its first and last day. */
export interface NamedDate {
  readonly words: string
  readonly first: Day
  readonly last: Day
}

/**
 * The days, months and years that an English text names. A day or a month without a year is one of `year`, that of the
 * entry; without one it is left out.
 */
export function findNamedDates(text: string, year: number | null): readonly NamedDate[] {
  const pattern = new RegExp(
    String.raw`\b(?:(\d{1,2}) )?(${MONTHS.join('|')})(?: (\d{4}))?\b|\b(20[0-4]\d)\b`,
    'g',
  )
  return [...text.matchAll(pattern)].flatMap(([words, date, name, ownYear, alone]): readonly NamedDate[] => {
    if (alone !== undefined) {
      const whole = Number(alone)
      return [
        {
          words,
          first: computeDay({ year: whole, month: 1, day: 1 }),
          last: computeDay({ year: whole, month: 12, day: 31 }),
        },
      ]
    }
    const of = ownYear === undefined ? year : Number(ownYear)
    if (of === null) return []
    const month = MONTHS.findIndex((one) => one === name) + 1
    if (date !== undefined) {
      const day = computeDay({ year: of, month, day: Number(date) })
      return [{ words, first: day, last: day }]
    }
    const next = month === 12 ? { year: of + 1, month: 1 } : { year: of, month: month + 1 }
    return [
      { words, first: computeDay({ year: of, month, day: 1 }), last: computeDay({ ...next, day: 1 }) - 1 },
    ]
  })
}
