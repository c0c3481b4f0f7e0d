import edtf from 'edtf'
import { parseDay } from '../../src/domain/dates/day.ts'

/** The earliest and latest day that the `edtf` library gives, as day numbers; null is open or unknown. */
export interface OracleAnswer {
  readonly earliest: number | null
  readonly latest: number | null
}

function toDay(time: number | null): number | null {
  return time === null || !Number.isFinite(time) ? null : Math.floor(time / 86_400_000)
}

/** Parses a text with the `edtf` library; null if it rejects the text. */
export function askOracle(text: string): OracleAnswer | null {
  try {
    const { min, max } = edtf(text)
    return { earliest: toDay(min), latest: toDay(max) }
  } catch {
    return null
  }
}

const day = (text: string) => parseDay(text) ?? Number.NaN
const days = (earliest: string, latest: string): OracleAnswer => ({
  earliest: day(earliest),
  latest: day(latest),
})

/** A fault of edtf 4.11.1, or a point on which it interprets the standard differently from us. */
export interface OracleFault {
  readonly what: string
  readonly why: string
  /** True for texts that the fault affects; the comparison skips them. */
  readonly concerns: (text: string) => boolean
  /** A text that shows that the fault still exists, and the library's answer to it. */
  readonly example: string
  readonly answer: OracleAnswer | null
}

/** A set whose members differ in precision or are not in chronological order. */
function isMuddledSet(text: string): boolean {
  if (!text.startsWith('[') || !text.includes(',')) return false
  const members = text.slice(1, -1).split(',')
  const [first = ''] = members
  return members.some(
    (member, i) =>
      member.startsWith('-') || member.length !== first.length || member < (members[i - 1] ?? ''),
  )
}

export const ORACLE_FAULTS: readonly OracleFault[] = [
  {
    what: 'moves 29 February of a common year to 1 March',
    why: 'the day does not exist; ours refuses it',
    concerns: (text) => /-02-29/.test(text),
    example: '2021-02-29',
    answer: days('2021-03-01', '2021-03-01'),
  },
  {
    what: 'reads seasons as quarters of the year',
    why: 'spring is not January to March anywhere; ours are the meteorological seasons of the north',
    concerns: (text) => /-2[1-4](?!\d|-)/.test(text),
    example: '2012-21',
    answer: days('2012-01-01', '2012-03-31'),
  },
  {
    what: 'gives a range in a set the end of its first date',
    why: '[2012..2013] reaches to the end of 2013',
    concerns: (text) => /\[.*\d[?~%]?\.\..*\d/.test(text),
    example: '[2012..2013]',
    answer: days('2012-01-01', '2012-12-31'),
  },
  {
    what: 'takes the bounds of a set from its first and its last member, whatever their order',
    why: '[1900-01-02,1900] may be 1 January: the bounds are the least and the greatest of all members',
    concerns: isMuddledSet,
    example: '[1900-01-02,1900]',
    answer: days('1900-01-02', '1900-12-31'),
  },
  {
    what: 'moves a day with an offset to the day at Greenwich',
    why: 'the day of record is the day as written',
    concerns: (text) => /T.*[+-]\d/.test(text),
    example: '2012-03-15T02:30:00+05:00',
    answer: days('2012-03-14', '2012-03-14'),
  },
  {
    what: 'moves 24:00:00 to the next day',
    why: 'the day of record is the day as written',
    concerns: (text) => /T24/.test(text),
    example: '2012-03-15T24:00:00',
    answer: days('2012-03-16', '2012-03-16'),
  },
  {
    what: 'has no bounds for years of more than four digits',
    why: 'they exceed what its JavaScript dates can hold',
    concerns: (text) => /Y/.test(text),
    example: 'Y170000002',
    answer: { earliest: null, latest: null },
  },
  {
    what: 'swaps or drops the sign of bounds before the year 0 where digits are unspecified',
    why: 'the last of January comes after the first, in any year',
    concerns: (text) => /(?:^|[/[,.])[?~%]?-[^/,]*X/.test(text),
    example: '-0001-01-XX',
    answer: { earliest: -719_863, latest: -719_893 },
  },
  {
    what: 'refuses an interval whose end lies within its start',
    why: '2012-05-01/2012 may end later in 2012; nothing in it is contradictory',
    concerns: (text) => /^\d{4}-\d{2}-\d{2}[?~%]?\/\d{4}$/.test(text),
    example: '2012-05-01/2012',
    answer: null,
  },
]
