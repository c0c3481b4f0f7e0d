import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addViews,
  cleanName,
  formatViews,
  formatViewText,
  parseViews,
  putView,
  restoreView,
  type SavedView,
  ViewFileError,
} from '../../../../src/domain/query/saved-views.ts'
import { MOST_VIEWS } from '../../../../src/limits.ts'

const SEED = 20_130_905
const make = (name: string, overrides: Partial<SavedView> = {}): SavedView => ({
  name,
  query: 'held=PL',
  pinned: false,
  first: false,
  ...overrides,
})
const texts = fc.constantFrom(
  '',
  'held=IT,PL',
  'q=%D0%B0&asOf=2013-09-05',
  'sort=held,-first&density=compact',
)
const sets = fc
  .uniqueArray(
    fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleanName).filter(Boolean),
      query: texts,
      pinned: fc.boolean(),
      first: fc.constant(false),
    }),
    { selector: ({ name }) => name, maxLength: 20 },
  )
  .chain((views) =>
    fc.nat({ max: views.length }).map((at) => views.map((view, i) => ({ ...view, first: i === at }))),
  )

test('views survive a round trip through a file', () => {
  fc.assert(
    fc.property(sets, (views) => {
      expect(parseViews(formatViews(views))).toEqual({ views, unreadable: 0 })
    }),
    { seed: SEED, numRuns: 500 },
  )
})

test.each([
  { why: 'empty', text: '', fault: 'not-json' },
  { why: 'a page', text: '<!doctype html>', fault: 'not-json' },
  { why: 'cut short', text: formatViews([make('a')]).slice(0, -9), fault: 'not-json' },
  { why: 'a number', text: '5', fault: 'not-views' },
  { why: 'nothing', text: 'null', fault: 'not-views' },
  { why: 'a list', text: '[]', fault: 'not-views' },
  { why: 'of another program', text: '{"format":"other","version":1,"views":[]}', fault: 'not-views' },
  { why: 'without a version', text: '{"format":"noticeboard-views","views":[]}', fault: 'not-views' },
  { why: 'without views', text: '{"format":"noticeboard-views","version":1}', fault: 'not-views' },
  { why: 'of a later version', text: '{"format":"noticeboard-views","version":2,"x":1}', fault: 'newer' },
  { why: 'far too large', text: ' '.repeat(5_000_001), fault: 'too-large' },
])('rejects a file that is $why as $fault', ({ text, fault }) => {
  expect(() => parseViews(text)).toThrow(expect.objectContaining({ fault }))
})

test('any text gives views that survive a round trip, or is rejected with a reason', () => {
  const entry = fc.oneof(
    fc.jsonValue(),
    fc.record({
      name: fc.string({ unit: 'binary' }),
      query: fc.string({ unit: 'binary' }),
      first: fc.boolean(),
    }),
  )
  const junk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.array(entry).map((views) => JSON.stringify({ format: 'noticeboard-views', version: 1, views })),
  )
  fc.assert(
    fc.property(junk, (text) => {
      try {
        const { views } = parseViews(text)
        expect(parseViews(formatViews(views))).toEqual({ views, unreadable: 0 })
        expect(views.filter(({ first }) => first).length).toBeLessThanOrEqual(1)
      } catch (error) {
        expect(error).toBeInstanceOf(ViewFileError)
      }
    }),
    { seed: SEED, numRuns: 2000 },
  )
})

test('invalid entries are skipped and counted', () => {
  const views = [
    null,
    5,
    {},
    { name: '  ', query: '' },
    { name: 'a', query: 'held=PL,QQ&x=1' },
    { name: 'a', query: '' },
  ]
  const text = JSON.stringify({ format: 'noticeboard-views', version: 1, views })
  expect(parseViews(`\uFEFF${text}`)).toEqual({ views: [make('a')], unreadable: 5 })
  const many = Array.from({ length: 300 }, (_, i) => make(`View ${i}`))
  expect(parseViews(formatViews(many))).toMatchObject({ unreadable: 300 - MOST_VIEWS })
})

test('the text of a view is in canonical order, without the language', () => {
  expect(formatViewText('?lang=fr&asOf=2013-09-05&held=PL&nonsense=1')).toBe('held=PL&asOf=2013-09-05')
  expect(formatViewText(formatViewText('context=1&q=a%26b'))).toBe(formatViewText('context=1&q=a%26b'))
})

test('a name loses invisible characters and repeated blanks', () => {
  expect(cleanName(' a\u0000\u202E \n b\uD800')).toBe('a b\uFFFD')
  expect(cleanName('x'.repeat(100))).toHaveLength(80)
})

test('a view replaces the one of the same name, and only one is the start view', () => {
  const before = [make('a', { first: true }), make('b')]
  expect(putView(before, make('b', { first: true }))).toEqual([make('a'), make('b', { first: true })])
  expect(putView(before, make('c'))).toHaveLength(3)
})

test('imported views are added: equal ones once, others with the same name under a new name', () => {
  const mine = [make('a', { first: true }), make('b')]
  const others = [make('a'), make('b', { query: 'held=IT', first: true }), make('c')]
  expect(addViews(mine, others)).toEqual({
    views: [...mine, make('b (2)', { query: 'held=IT' }), make('c')],
    added: 2,
    same: 1,
  })
})

test('undoing a removal restores the view at its place and keeps views saved meanwhile', () => {
  const [a, b, c, d] = [make('a'), make('b', { first: true }), make('c'), make('d', { first: true })]
  expect(restoreView([a, c], b, 1)).toEqual([a, b, c])
  expect(restoreView([], b, 1)).toEqual([b])
  expect(restoreView([a, d], b, 1)).toEqual([a, { ...b, first: false }, d])
  const other = make('b', { query: 'held=IT' })
  expect(restoreView([a, other], b, 0)).toEqual([a, other])
})
