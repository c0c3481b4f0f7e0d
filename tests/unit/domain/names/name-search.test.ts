import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  buildNameIndex,
  listNameBuffers,
  type NameIndex,
  startNameIndex,
} from '../../../../src/domain/names/name-index.ts'
import { explainMatch } from '../../../../src/domain/names/name-match.ts'
import { listBestFirst, searchNames } from '../../../../src/domain/names/name-search.ts'
import { suggestNames } from '../../../../src/domain/names/name-suggest.ts'
import { NAME_RANKS, readNameWords, readSearch } from '../../../../src/domain/names/name-words.ts'
import { patchNameIndex } from '../../../../src/domain/names/patch-name-index.ts'
import { LONGEST_FOLDED_TEXT } from '../../../../src/limits.ts'
import { brutePhrase, bruteSearch } from '../../../support/brute-names.ts'
import { generateName, generateNames } from '../../../support/generate-names.ts'
import { makeRandom, type Random } from '../../../support/random.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const SEED = 20_261_126

function listRows(index: NameIndex, text: string): readonly number[] {
  return [...listBestFirst(searchNames(index, text))].toSorted((a, b) => a - b)
}

/** Generates a search: one to three prefixes of words, mostly of one name, sometimes with one letter changed. */
function generateSearch(random: Random, rows: readonly (readonly string[])[]): string {
  const words = random.pick(random.pick(rows)).replaceAll(',', '').split(' ')
  return Array.from({ length: 1 + random.below(3) }, () => {
    const word = random.chance(0.8) ? random.pick(words) : random.pick(random.pick(rows))
    const start = word.split(' ')[0]?.slice(0, 1 + random.below(9)) ?? ''
    if (!random.chance(0.2)) return start
    const at = random.below(start.length)
    return start.slice(0, at) + random.pick([...'aeoyjsздi0']) + start.slice(at + 1)
  }).join(' ')
}

const people = realDataset.cases.map(({ person }) => [person.name, ...person.aliases])
const five = buildNameIndex(people)

test.each([
  { text: 'Ablyazov', ids: ['ablyazov'] },
  { text: 'Аблязов', ids: ['ablyazov'] },
  { text: 'Әблязов', ids: ['ablyazov'] },
  { text: 'Ablasow', ids: ['ablyazov'] },
  { text: 'ablyazov ', ids: ['ablyazov'] },
  { text: 'pav', ids: ['pavlov'] },
  { text: 'Aleksandr Pavlov', ids: ['pavlov'] },
  { text: 'pavlov alexandr', ids: ['pavlov'] },
  { text: 'PAVLOV, Александр', ids: ['pavlov'] },
  { text: 'ket', ids: ['ketebayev'] },
  { text: '', ids: realDataset.cases.map(({ id }) => id) },
  { text: 'nobody', ids: [] },
  { text: 'zzz', ids: [] },
  { text: '.*', ids: realDataset.cases.map(({ id }) => id) },
  { text: '"Alexandr Pavlov"', ids: ['pavlov'] },
  { text: '«alexandr pavlov»', ids: ['pavlov'] },
  { text: '“Pavlov Alexandr”', ids: [] },
  { text: '"Ablasow"', ids: [] },
  { text: '"Pavl"', ids: [] },
  { text: '"Pavl', ids: ['pavlov'] },
  { text: '"alexandr pavl', ids: ['pavlov'] },
  { text: '"', ids: realDataset.cases.map(({ id }) => id) },
  { text: '"Alma" shal', ids: ['shalabayeva'] },
  { text: "Ablyazov's", ids: ['ablyazov'] },
  { text: 'ABLYAZOV’S', ids: ['ablyazov'] },
  { text: 'd’Ablyazov', ids: ['ablyazov'] },
  { text: 'Pavlov’s Alexandr', ids: ['pavlov'] },
  { text: "nobody's", ids: [] },
])('searching the five for [$text] finds $ids', ({ text, ids }) => {
  expect(listRows(five, text).map((row) => realDataset.cases[row]?.id)).toEqual(ids)
})

test.each([
  { text: '042', count: 1 },
  { text: '00042', count: 1 },
  { text: '42', count: 1 },
  { text: 'case 0', count: 100 },
  { text: '0004', count: 11 },
  { text: '04', count: 11 },
  { text: '142', count: 0 },
])('a number is found with and without leading zeros: $text', ({ text, count }) => {
  const index = buildNameIndex(Array.from({ length: 100 }, (_, i) => [`Case ${String(i).padStart(5, '0')}`]))
  expect(searchNames(index, text).count).toBe(count)
})

test('the index finds the same as the brute force', () => {
  const random = makeRandom(SEED)
  let found = 0
  for (let round = 0; round < 20; round++) {
    const rows = Array.from({ length: 1 + random.below(150) }, () => generateNames(random))
    const index = buildNameIndex(rows)
    for (let i = 0; i < 100; i++) {
      const text = generateSearch(random, rows)
      const expected = bruteSearch(rows, text)
      expect(listRows(index, text), `seed ${SEED}, round ${round}: ${text}`).toEqual(expected)
      found += expected.length
      const search = readSearch(text)
      for (const row of [random.below(rows.length), ...expected.slice(0, 2)]) {
        const explained = explainMatch(rows[row] ?? [], search).length > 0
        expect(explained, `explained, round ${round}: ${text}`).toBe(
          text.trim() !== '' && expected.includes(row),
        )
      }
    }
  }
  expect(found).toBeGreaterThan(2000)
})

test('a phrase finds the names that contain it word for word', () => {
  const random = makeRandom(SEED)
  const rows = Array.from({ length: 300 }, () => generateNames(random))
  const index = buildNameIndex(rows)
  for (let i = 0; i < 500; i++) {
    const words = random.pick(random.pick(rows)).split(/[ ,'-]+/)
    const from = random.below(words.length)
    const phrase = words.slice(from, from + 1 + random.below(3)).join(' ')
    const text = random.chance(0.2) ? phrase.slice(0, -1) : phrase
    if (text === '') continue
    expect(listRows(index, `"${text}"`), text).toEqual(brutePhrase(rows, text))
  }
})

test('whole words rank before prefixes, exact before other spellings, ties in file order', () => {
  const rows = [['Ivanovski'], ['Иванов'], ['Ivanov'], ['Iwanoff'], ['Ivanov'], ['Iwanowska'], ['Petrov']]
  const found = searchNames(buildNameIndex(rows), 'ivanov')
  expect([...listBestFirst(found)].map((row) => [rows[row]?.[0], NAME_RANKS[found.rank[row] ?? -1]])).toEqual(
    [
      ['Ivanov', 'exact'],
      ['Ivanov', 'exact'],
      ['Иванов', 'same'],
      ['Iwanoff', 'same'],
      ['Ivanovski', 'start'],
      ['Iwanowska', 'same-start'],
    ],
  )
  expect(found.count).toBe(6)
})

test('a patched index equals a new one', () => {
  const random = makeRandom(SEED)
  for (let round = 0; round < 20; round++) {
    const rows = Array.from({ length: 60 + random.below(60) }, () => generateNames(random))
    let index = buildNameIndex(rows)
    for (let patch = 0; patch < 3; patch++) {
      const changes = Array.from({ length: 1 + random.below(6) }, () => ({
        row: random.below(rows.length + 2),
        names: random.chance(0.2) ? [] : generateNames(random),
      }))
      index = patchNameIndex(index, changes)
      for (const { row, names } of changes) {
        while (rows.length < row) rows.push([])
        rows[row] = names
      }
      const anew = buildNameIndex(rows)
      for (let i = 0; i < 30; i++) {
        const text = generateSearch(
          random,
          rows.filter((names) => names.length > 0),
        )
        const other = random.chance(0.3) ? `"${text}` : text
        expect(searchNames(index, other), `seed ${SEED}, round ${round}: ${other}`).toEqual(
          searchNames(anew, other),
        )
      }
      expect(searchNames(index, '')).toEqual(searchNames(anew, ''))
    }
  }
})

test('an index that was built in steps or transferred from a worker gives the same results', () => {
  const random = makeRandom(SEED)
  const rows = Array.from({ length: 100 }, () => generateNames(random))
  const builder = startNameIndex()
  for (const names of rows) builder.add(names)
  const index = builder.finish()
  expect(index).toEqual(buildNameIndex(rows))
  const patched = patchNameIndex(index, [{ row: 3, names: ['Zbyněk Novotník'] }])
  const answer = searchNames(patched, 'zbynek')
  expect(answer.count).toBe(1)
  const moved = structuredClone(patched, { transfer: [...listNameBuffers(patched)] })
  expect(patched.base.text.length).toBe(0)
  expect(searchNames(moved, 'zbynek')).toEqual(answer)
})

test.each([
  { name: 'nothing', text: '' },
  { name: 'punctuation', text: "…!?., -- '’ ()[]{}" },
  { name: 'quotation marks only', text: '"«»“”„""' },
  { name: 'marks only', text: '\u0301\u0300' },
  { name: 'invisible characters with hyphens', text: '\u200b-\u200b-\u00ad' },
  { name: 'emoji', text: '🕊️👩‍⚖️' },
])('a search for $name is empty and finds all', ({ text }) => {
  expect(searchNames(five, text).count).toBe(5)
  expect(explainMatch(['Anna'], readSearch(text))).toEqual([])
})

/** The cost of a search: the number of letters that it looks up, over all words and keys. */
function countSearchLetters(text: string): number {
  const words = readSearch(text).flatMap((part) =>
    part.kind === 'phrase'
      ? part.words
      : part.alternatives.flat().flatMap(({ probes }) => probes.map(({ entry }) => entry)),
  )
  return words.join('').length
}

/** The cost of adding a name: the number of letters of its index entries. */
function countEntryLetters(name: string): number {
  return readNameWords(name)
    .flatMap(({ entries }) => entries)
    .join('').length
}

/** Each letter occurs in its word as written and in up to six keys; a character such as ㎏ becomes several letters. */
const MOST_PER_LETTER = 10

test.each([
  { name: '50 kB of one letter', text: 'x'.repeat(50_000) },
  { name: '50 kB of one word', text: 'abcdefghij'.repeat(5000) },
  { name: '10,000 words', text: 'anna '.repeat(10_000) },
  { name: '10,000 different words', text: Array.from({ length: 10_000 }, (_, i) => `w${i}`).join(' ') },
  { name: '10,000 hyphens', text: 'a-'.repeat(10_000) },
  { name: '10,000 quotation marks', text: 'a"'.repeat(10_000) },
  { name: 'lone surrogates', text: '\ud83d\ude00 \ud800 x\udc00y "\ud800' },
  { name: 'right to left', text: '\u202eمحمد עברית \u2066\u2069' },
  { name: 'regular expressions', text: '(a+)+$ [^x]* \\p{L} .* ^ | ?' },
  { name: 'names of properties', text: '__proto__ constructor toString' },
  { name: 'letters that become several', text: '½ ﷺ ㎏ ㏂ ﬃ ß İ' },
  { name: 'control characters', text: '\0\u0007\u001b[31m\n\t\u2028' },
])('the cost of a search for $name is limited by the length that is read', ({ text }) => {
  const index = buildNameIndex([...people, ['Anna'], [text]])
  for (const search of [text, `"${text}`, `"${text}"`]) {
    searchNames(index, search)
    explainMatch(people[0] ?? [], readSearch(search))
    expect(suggestNames(five, search, (row) => people[row] ?? []).length).toBeLessThanOrEqual(3)
    const read = Math.min(search.length, LONGEST_FOLDED_TEXT)
    expect(countSearchLetters(search)).toBeLessThanOrEqual(MOST_PER_LETTER * read)
    expect(readSearch(search.slice(0, LONGEST_FOLDED_TEXT))).toEqual(readSearch(search))
  }
  expect(countEntryLetters(text)).toBeLessThanOrEqual(MOST_PER_LETTER * text.length)
  expect(searchNames(index, 'pavlov').count).toBe(1)
})

test('any text can be searched, and every match can be explained', () => {
  const letter = fc.constantFrom(
    ...'aeijoyuszhcktdgwvxr',
    ...'аеяюжшщхцьйіїғқ',
    ...' "\'-,',
    'é',
    '\u0301',
    '0',
    '😀',
  )
  const words = fc.oneof(
    fc.array(letter, { maxLength: 20 }).map((letters) => letters.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), words, (names, text) => {
      const index = buildNameIndex([names, ['Anna']])
      const { bits, count } = searchNames(index, text)
      expect(count).toBeLessThanOrEqual(2)
      const search = readSearch(text)
      const reasons = explainMatch(names, search)
      if (explainMatch(['Anna'], search).length + reasons.length === 0) return
      expect(((bits[0] ?? 0) & 1) === 1).toBe(reasons.length > 0)
      for (const { name, ranges } of reasons) {
        for (const { from, to } of ranges) expect(0 <= from && from < to && to <= name.length).toBe(true)
      }
    }),
    { seed: SEED, numRuns: 2000 },
  )
})

test('every name finds its own case, whatever its characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
      const index = buildNameIndex([['Anna Zero'], [name]])
      const rows = listRows(index, name)
      expect(rows).toContain(1)
    }),
    { seed: SEED, numRuns: 1000 },
  )
  const random = makeRandom(SEED)
  for (let i = 0; i < 500; i++) {
    const name = generateName(random)
    expect(listRows(buildNameIndex([[name]]), name), name).toEqual([0])
  }
})
