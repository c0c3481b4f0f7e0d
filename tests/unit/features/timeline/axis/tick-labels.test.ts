import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../../../src/domain/case/language.ts'
import { computeCalendarDay, parseDay } from '../../../../../src/domain/dates/day.ts'
import { computeTimeAxis } from '../../../../../src/features/timeline/axis/axis.ts'
import { layTickLabels } from '../../../../../src/features/timeline/axis/tick-labels.ts'
import { readAllWords } from '../../../../support/all-words.ts'

const words = await readAllWords()
const day = (text: string) => parseDay(text) ?? Number.NaN
const span = (from: string, to: string) => ({ from: day(from), to: day(to) })
const RECORD = span('2011-01-01', '2026-12-31')
const english = words.get('en')?.time.tick ?? (() => '')
const lay = (view: typeof RECORD | null, width: number, tick = english) =>
  layTickLabels(computeTimeAxis(RECORD, view, width), width, tick)

test.each([628, 788, 1100, 358, 260, 120])(
  'the first and the last year of the record are named at %i pixels',
  (width) => {
    const labels = lay(null, width)
    expect([labels[0]?.text, labels.at(-1)?.text]).toEqual(['2011', '2026'])
  },
)

test.each([
  { name: 'quarters', view: span('2012-01-01', '2015-07-31'), first: ['2012', 'Apr', 'Jul', 'Oct', '2013'] },
  {
    name: 'months from within a year',
    view: span('2013-03-10', '2013-12-20'),
    first: ['Apr 2013', 'May', 'Jun'],
  },
  {
    name: 'days over a new year',
    view: span('2013-12-01', '2014-01-25'),
    first: ['5 Dec 2013', '12 Dec', '19 Dec'],
  },
])('$name name each year once, where it begins', ({ view, first }) => {
  const texts = lay(view, 628).map(({ text }) => text)
  expect(texts.slice(0, first.length)).toEqual(first)
  const years = texts.flatMap((text) => /\d{4}/.exec(text)?.[0] ?? [])
  expect(years).toEqual([...new Set(years)])
})

test.each(LANGUAGES)('%s: labels do not touch, stay inside, and name every year they lie in', (language) => {
  const tick = words.get(language)?.time.tick ?? english
  for (let from = RECORD.from; from < RECORD.to - 20; from += 211) {
    for (const days of [14, 45, 100, 260, 700, 1500, 3000]) {
      for (const width of [358, 628]) {
        const view = { from, to: Math.min(RECORD.to, from + days) }
        const labels = lay(view, width, tick)
        expect(labels.length).toBeGreaterThan(0)
        labels.forEach(({ x, text }, i) => {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x + text.length * 6).toBeLessThan(width + 1)
          expect(x + text.length * 6).toBeLessThan(labels[i + 1]?.x ?? Number.POSITIVE_INFINITY)
        })
        expect(labels[0]?.text).toMatch(/\d{4}/)
        expect(labels[0]?.text).toContain(String(computeCalendarDay(labels[0]?.day ?? 0).year))
      }
    }
  }
})
