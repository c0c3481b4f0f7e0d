import { expect, test } from 'vitest'
import { buildNameIndex, type NameIndex } from '../../../../src/domain/names/name-index.ts'
import { explainMatch } from '../../../../src/domain/names/name-match.ts'
import { listBestFirst, searchNames } from '../../../../src/domain/names/name-search.ts'
import { readSearch } from '../../../../src/domain/names/name-words.ts'
import { patchNameIndex } from '../../../../src/domain/names/patch-name-index.ts'
import { generateName } from '../../../support/generate-names.ts'
import { NAMES, SPELLING_REASONS, TYPED } from '../../../support/name-pairs.ts'
import { makeRandom } from '../../../support/random.ts'

const SEED = 20_261_125

interface Pair {
  readonly text: string
  readonly recorded: string
  readonly why: string
}

const table: readonly Pair[] = NAMES.flatMap(([recorded, ...others]) =>
  others.flatMap(({ name, reason }) =>
    recorded ? [{ text: name, recorded: recorded.name, why: SPELLING_REASONS[reason] }] : [],
  ),
)

const everyWay: readonly Pair[] = NAMES.flatMap((spellings) =>
  spellings.flatMap((recorded) =>
    spellings
      .filter(({ name }) => name !== recorded.name)
      .map(({ name, reason }) => ({
        text: name,
        recorded: recorded.name,
        why: `${SPELLING_REASONS[reason]} for ${SPELLING_REASONS[recorded.reason]}`,
      })),
  ),
)

const surnames: readonly Pair[] = table.map(({ text, recorded, why }) => ({
  text: text.slice(text.lastIndexOf(' ') + 1),
  recorded,
  why,
}))

const typed: readonly Pair[] = TYPED.map((pair) => ({ ...pair, why: 'as typed' }))

/** Similar names: one with a longer surname, and two that share only one word. */
function makeDecoys(name: string): readonly string[] {
  const [given = '', ...surname] = name.split(' ')
  const longer = /\p{Script=Cyrillic}/u.test(name) ? `${name}вич` : `${name}vich`
  return [longer, `Zbyněk ${surname.join(' ')}`, `${given} Оразмұхамедова`]
}

const random = makeRandom(SEED)
const distractors = Array.from({ length: 800 }, () => generateName(random))
const decoys = NAMES.flatMap((spellings) => makeDecoys(random.pick(spellings).name))
const rows = NAMES.map((spellings) => random.pick(spellings).name)
const withDecoys = buildNameIndex([...decoys, ...distractors, ...rows].map((name) => [name]))
const withoutDecoys = buildNameIndex([...decoys.map(() => ''), ...distractors, ...rows].map((name) => [name]))

/** Searches each name among 800 made-up ones, the others of the table, and similar names, which come first in file order. */
function measure(pairs: readonly Pair[], whole: NameIndex) {
  const misses: string[] = []
  let found = 0
  let first = 0
  for (const [recorded, wanted] of Map.groupBy(pairs, (pair) => pair.recorded)) {
    const place = NAMES.findIndex((names) => names.some(({ name }) => name === recorded))
    const row = decoys.length + distractors.length + place
    const index = patchNameIndex(whole, [{ row, names: [recorded] }])
    for (const { text, why } of wanted) {
      const place = listBestFirst(searchNames(index, text)).indexOf(row)
      if (place >= 0) found++
      if (place === 0) first++
      else misses.push(`${text} → ${recorded} (${why}): ${place < 0 ? 'not found' : `place ${place + 1}`}`)
      expect(explainMatch([recorded], readSearch(text)).length, `${text} → ${recorded}`).toBe(
        place < 0 ? 0 : 1,
      )
    }
  }
  return { found: found / pairs.length, first: first / pairs.length, misses: misses.join('\n') }
}

test('the table has at least 200 pairs, with several spellings of each name', () => {
  expect(table.length).toBeGreaterThanOrEqual(200)
  expect(NAMES.filter((names) => names.length < 2)).toEqual([])
})

test.each([
  { name: 'the table', pairs: table, among: withDecoys },
  { name: 'the table, each spelling for each other', pairs: everyWay, among: withDecoys },
  { name: 'surnames alone', pairs: surnames, among: withoutDecoys },
  { name: 'beginnings, single words and other orders', pairs: typed, among: withoutDecoys },
])('at least 98 % of $name are found and 90 % come first', ({ pairs, among }) => {
  const { found, first, misses } = measure(pairs, among)
  console.info(
    `${pairs.length} pairs: found ${(found * 100).toFixed(1)} %, first ${(first * 100).toFixed(1)} %`,
  )
  expect(found, misses).toBeGreaterThanOrEqual(0.98)
  expect(first, misses).toBeGreaterThanOrEqual(0.9)
})
