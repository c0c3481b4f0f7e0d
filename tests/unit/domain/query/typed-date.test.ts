import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay } from '../../../../src/domain/dates/day.ts'
import { tryParseEdtf } from '../../../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../../../src/domain/dates/edtf-bounds.ts'
import { readTypedDate } from '../../../../src/domain/query/typed-date.ts'
import { readAllWords } from '../../../support/all-words.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const all = await readAllWords()
const show = (day: number | null) => (day === null ? '..' : formatDay(day))
const read = (text: string) => {
  const date = readTypedDate(text)
  if (date.kind === 'none') return 'none'
  return date.kind === 'ambiguous'
    ? `${show(date.dayFirst)} or ${show(date.monthFirst)}`
    : `${show(date.first)} ${show(date.last)}`
}

test.each([
  ['2013', '2013-01-01 2013-12-31'],
  ['2013-09', '2013-09-01 2013-09-30'],
  ['2013-09-05', '2013-09-05 2013-09-05'],
  [' 2013–09–05 ', '2013-09-05 2013-09-05'],
  ['2013‑9‑5', '2013-09-05 2013-09-05'],
  ['2013/09/05', '2013-09-05 2013-09-05'],
  ['2013.9', '2013-09-01 2013-09-30'],
  ['05.09.2013', '2013-09-05 2013-09-05'],
  ['05/09/2013', '2013-09-05 or 2013-05-09'],
  ['5-9-2013', '2013-09-05 or 2013-05-09'],
  ['25/09/2013', '2013-09-25 2013-09-25'],
  ['09/25/2013', '2013-09-25 2013-09-25'],
  ['05/05/2013', '2013-05-05 2013-05-05'],
  ['9/2013', '2013-09-01 2013-09-30'],
  ['September 5, 2013', '2013-09-05 2013-09-05'],
  ['5th of September 2013', '2013-09-05 2013-09-05'],
  ['SEPT. 2013', '2013-09-01 2013-09-30'],
  ['май 2012 г.', '2012-05-01 2012-05-31'],
  ['5 сентября 2013 года', '2013-09-05 2013-09-05'],
  ['у травні 2012', '2012-05-01 2012-05-31'],
  ['1er août 2013', '2013-08-01 2013-08-01'],
  ['fevrier 2014', '2014-02-01 2014-02-28'],
  ['[2013-07-21..2013-07-25]', '2013-07-21 2013-07-25'],
  ['[..2013-09-05]', '.. 2013-09-05'],
  ['2013-09-05/..', '2013-09-05 ..'],
  ['', 'none'],
  ['banana', 'none'],
  ['2021-02-29', 'none'],
  ['31 Sep 2013', 'none'],
  ['2013-13', 'none'],
  ['31/31/2013', 'none'],
  ['5 Sep', 'none'],
  ['5 Jui 2013', 'none'],
  ['junk 2013', 'none'],
  ['13', 'none'],
  ['٢٠١٣', 'none'],
  ['2013-09-05 and a half', 'none'],
  ['\0', 'none'],
  ['9'.repeat(50_000), 'none'],
])('reads "%s" as %s', (text, expected) => {
  expect(read(text)).toBe(expected)
})

const datesOnRecord = [
  ...new Set(
    realDataset.cases.flatMap(({ events, notices }) => [
      ...events.map(({ date }) => date),
      ...notices.flatMap(({ issued, firstEffect, statusDate }) => [issued, firstEffect, statusDate]),
    ]),
  ),
].filter((date) => typeof date === 'string')

const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, ...rest]) => [year, ...rest.map((one) => String(one).padStart(2, '0'))].join('-'))
const plain = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
)
const written = fc
  .oneof(
    plain,
    fc.tuple(plain, plain).map(([from, to]) => `[${from}..${to}]`),
    fc.tuple(plain, plain).map(([one, two]) => `[${one},${two}]`),
    fc.tuple(plain, plain).map(([from, to]) => `${from}/${to}`),
    plain.map((date) => `[..${date}]`),
    plain.map((date) => `[${date}..]`),
    plain.map((date) => `${date}/..`),
    plain.map((date) => `${date}/`),
    plain.map((date) => `../${date}`),
    plain.map((date) => `${date}~`),
    plain.map((date) => `${date}?`),
  )
  .filter((text) => tryParseEdtf(text) !== undefined)

test.each([...all])('parses every date format that the board writes, in %s', (_, words) => {
  const check = (text: string) => {
    const date = tryParseEdtf(text)
    if (!date) throw new Error(`${text} is no date`)
    const { earliest, latest } = computeBounds(date)
    const shown = words.date(date)
    expect(`${shown}: ${read(shown)}`).toBe(`${shown}: ${show(earliest)} ${show(latest)}`)
  }
  expect(datesOnRecord.length).toBeGreaterThan(50)
  for (const date of datesOnRecord) check(date)
  fc.assert(fc.property(written, check), { seed: 20_130_905, numRuns: 2000 })
})

test('does not throw for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(['days', 'ambiguous', 'none']).toContain(readTypedDate(text).kind)
    }),
    { seed: 20_130_905, numRuns: 3000 },
  )
})
