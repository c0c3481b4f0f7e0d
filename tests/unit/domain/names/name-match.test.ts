import { expect, test } from 'vitest'
import { buildNameIndex } from '../../../../src/domain/names/name-index.ts'
import { explainMatch } from '../../../../src/domain/names/name-match.ts'
import { searchNames } from '../../../../src/domain/names/name-search.ts'
import { suggestNames } from '../../../../src/domain/names/name-suggest.ts'
import { readSearch } from '../../../../src/domain/names/name-words.ts'
import { patchNameIndex } from '../../../../src/domain/names/patch-name-index.ts'
import { generateNames } from '../../../support/generate-names.ts'
import { makeRandom } from '../../../support/random.ts'

const NAMES = ['Oksana Bilyk-Horova', 'Oxana Bilik', 'Оксана Білик-Горова', 'Zoë Kühn-Łazarz'] as const

function mark(text: string, names: readonly string[] = NAMES) {
  return explainMatch(names, readSearch(text)).map(({ kind, index, name, ranges }) => ({
    kind,
    index,
    words: ranges.map(({ from, to }) => name.slice(from, to)),
  }))
}

test.each([
  { why: 'as written', text: 'oksana', matches: [{ kind: 'name', index: 0, words: ['Oksana'] }] },
  { why: 'two words', text: 'bil oks', matches: [{ kind: 'name', index: 0, words: ['Oksana', 'Bilyk'] }] },
  {
    why: 'a hyphen',
    text: 'bilyk-horova',
    matches: [{ kind: 'name', index: 0, words: ['Bilyk', 'Horova'] }],
  },
  {
    why: 'without the hyphen',
    text: 'bilykhorova',
    matches: [{ kind: 'spelling', index: 0, words: ['Bilyk-Horova'] }],
  },
  { why: 'an alias', text: 'oxana', matches: [{ kind: 'alias', index: 1, words: ['Oxana'] }] },
  { why: 'an alias in its script', text: 'білик', matches: [{ kind: 'alias', index: 2, words: ['Білик'] }] },
  { why: 'another spelling', text: 'Khorowa', matches: [{ kind: 'spelling', index: 0, words: ['Horova'] }] },
  { why: 'another script', text: 'Зоя Кюн', matches: [] },
  { why: 'another script only', text: 'лазарж', matches: [{ kind: 'script', index: 3, words: ['Łazarz'] }] },
  {
    why: 'diacritics left out',
    text: 'zoe kuhn',
    matches: [{ kind: 'alias', index: 3, words: ['Zoë', 'Kühn'] }],
  },
  {
    why: 'words of two names',
    text: 'oksana łaz',
    matches: [
      { kind: 'name', index: 0, words: ['Oksana'] },
      { kind: 'alias', index: 3, words: ['Łazarz'] },
    ],
  },
  { why: 'a phrase', text: '"oksana bilyk"', matches: [{ kind: 'name', index: 0, words: ['Oksana Bilyk'] }] },
  {
    why: 'an unclosed phrase',
    text: '"bilyk hor',
    matches: [{ kind: 'name', index: 0, words: ['Bilyk-Horova'] }],
  },
  { why: 'a word twice', text: 'bil bilyk', matches: [{ kind: 'name', index: 0, words: ['Bilyk'] }] },
  { why: 'nothing found', text: 'oksana nobody', matches: [] },
  { why: 'an empty search', text: '"', matches: [] },
])('$why: [$text]', ({ text, matches }) => {
  expect(mark(text)).toEqual(matches)
})

test.each([
  { why: 'combining marks', name: 'Zoe\u0308 Ku\u0308hn', text: 'kühn', word: 'Ku\u0308hn' },
  { why: 'surrogate pairs before', name: '😀 𐐀𐐁 Anna', text: 'anna', word: 'Anna' },
  { why: 'letters of surrogate pairs', name: '😀𐐀𐐁 Anna', text: '𐐀', word: '𐐀𐐁' },
  { why: 'mathematical letters', name: 'x 𝐀𝐧𝐧𝐚 y', text: 'anna', word: '𝐀𝐧𝐧𝐚' },
  { why: 'an invisible character inside', name: 'An\u00adna B', text: 'anna', word: 'An\u00adna' },
  { why: 'a letter that becomes several', name: 'A ﬃnar B', text: 'ffin', word: 'ﬃnar' },
  { why: 'a number', name: 'Case 00042', text: '042', word: '00042' },
  { why: 'Arabic', name: 'اسم محمد', text: 'محم', word: 'محمد' },
  { why: 'punctuation around', name: '(Anna), “Bo”', text: 'bo', word: 'Bo' },
])('a range covers the whole word: $why', ({ name, text, word }) => {
  expect(mark(text, [name])).toEqual([{ kind: 'name', index: 0, words: [word] }])
})

const SUGGESTED = [
  ['Yelnara Zhumatova', 'Елнара Жуматова'],
  ['Oksana Bilyk', 'Оксана Білик'],
  ['Radim Vodsedlov'],
  ['Case 00042'],
  ['…'],
  ['"Bo" Grünfink'],
  ['Omar Kvapilík'],
] as const
const index = buildNameIndex(SUGGESTED)
const suggest = (text: string) => suggestNames(index, text, (row) => SUGGESTED[row] ?? [])

test.each([
  { why: 'two letters swapped', text: 'Zhumtaova', names: ['Yelnara Zhumatova'] },
  { why: 'two letters swapped in a short word', text: 'Moar', names: ['Omar Kvapilík'] },
  { why: 'a missing letter', text: 'Yelnra', names: ['Yelnara Zhumatova'] },
  { why: 'an extra letter', text: 'Vodsedlorv', names: ['Radim Vodsedlov'] },
  { why: 'the beginning only', text: 'Vodsel', names: ['Radim Vodsedlov'] },
  { why: 'the script of the search', text: 'Жумтова', names: ['Елнара Жуматова'] },
  { why: 'one word wrong', text: 'Oksana Bilq', names: ['Oksana Bilyk'] },
  { why: 'a word that is nowhere', text: 'Oksana Qwertzuiop', names: ['Oksana Bilyk'] },
  { why: 'an exact search that is too exact', text: '"Bilyk Oksana"', names: ['Oksana Bilyk'] },
  { why: 'quotation marks in the name', text: 'Grünfnik Bo', names: ['"Bo" Grünfink'] },
  { why: 'another number', text: 'Case 00043', names: [] },
  { why: 'nothing near', text: 'Mmnnppqq', names: [] },
])('suggests names: $why', ({ text, names }) => {
  expect(searchNames(index, text).count).toBe(0)
  expect(suggest(text)).toEqual(names)
})

test('a changed name is no longer suggested', () => {
  const patched = patchNameIndex(index, [{ row: 2, names: ['Anna Novotníková'] }])
  const readNames = (row: number) => (row === 2 ? ['Anna Novotníková'] : (SUGGESTED[row] ?? []))
  expect(suggestNames(patched, 'Vodsedlorv', readNames)).toEqual([])
  expect(suggestNames(patched, 'Novotnkova', readNames)).toEqual(['Anna Novotníková'])
})

test('a search for a suggested name finds a case', () => {
  const random = makeRandom(20_261_127)
  const rows = Array.from({ length: 400 }, () => generateNames(random))
  const patched = patchNameIndex(buildNameIndex(rows), [{ row: 5, names: ['Zbyněk Novotník'] }])
  const readNames = (row: number) => (row === 5 ? ['Zbyněk Novotník'] : (rows[row] ?? []))
  let suggested = 0
  for (let i = 0; i < 300; i++) {
    const name = random.pick(random.pick(rows))
    const at = random.below(name.length)
    const text = name.slice(0, at) + random.pick([...'qxшw ']) + name.slice(at + 1)
    for (const one of suggestNames(patched, text, readNames)) {
      suggested++
      expect(searchNames(patched, one).count, `${text} → ${one}`).toBeGreaterThan(0)
    }
  }
  expect(suggested).toBeGreaterThan(100)
  expect(suggestNames(patched, 'Zbynkě', readNames)[0]).toBe('Zbyněk Novotník')
})
