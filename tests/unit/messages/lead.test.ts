import { expect, test } from 'vitest'
import type { Language } from '../../../src/domain/case/language.ts'
import { openSnapshot } from '../../../src/domain/collection/collection.ts'
import {
  computeLeadCounts,
  findLeadSides,
  type LeadCounts,
} from '../../../src/domain/collection/lead-counts.ts'
import { select } from '../../../src/domain/collection/select.ts'
import { type Day, parseDay } from '../../../src/domain/dates/day.ts'
import { type CaseQuery, EMPTY_QUERY } from '../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../src/domain/snapshot/build-snapshot.ts'
import { nameSides } from '../../../src/messages/name-sides.ts'
import { readAllWords } from '../../support/all-words.ts'
import { bruteLimit } from '../../support/brute-known.ts'
import { bruteSelect } from '../../support/brute-select.ts'
import { realDataset } from '../../support/real-dataset.ts'

const words = await readAllWords()
const collection = openSnapshot(buildSnapshot(realDataset))
const compiled = parseDay(realDataset.compiled) ?? Number.NaN
const first = parseDay('2011-01-01') ?? Number.NaN
const DAYS: readonly Day[] = Array.from({ length: compiled - first + 1 }, (_, i) => first + i)

/** The same counts by brute force. */
function count(query: CaseQuery): LeadCounts {
  const data = query.known === null ? realDataset : bruteLimit(realDataset, query.known)
  const { rows } = bruteSelect(data, query)
  const having = (facet: 'custody' | 'protection', value: string) =>
    rows.filter((row) => row.values[facet].includes(value)).length
  return {
    cases: rows.length,
    onRecord: bruteSelect(data, { ...EMPTY_QUERY, asOf: query.asOf, known: query.known }).rows.length,
    detained: having('custody', 'detained'),
    conditional: having('custody', 'conditional-release'),
    restricted: having('custody', 'restricted'),
    refugee: having('protection', 'refugee'),
    subsidiary: having('protection', 'subsidiary'),
  }
}

/**
 * The counts that a sentence has to tell: the cases, of how many where filters leave some out, and what is not 0, custody before
 * protection.
 */
const listExpected = ({ cases, onRecord, ...rest }: LeadCounts) => [
  ...(cases === onRecord ? [cases] : [cases, onRecord]),
  ...Object.values(rest).filter((one) => one > 0),
]

/** The numbers in a sentence, without those of its day. */
const readNumbers = (sentence: string, day: string | null) =>
  [...sentence.replace(day ?? '', '').matchAll(/\d+/g)].map(([digits]) => Number(digits))

function compare(query: CaseQuery): number {
  const expected = count(query)
  const counted = computeLeadCounts(select(collection, query))
  if (JSON.stringify(counted) !== JSON.stringify(expected))
    expect({ query, counted }).toEqual({ query, counted: expected })
  for (const [, m] of words) {
    const day = query.asOf === null ? null : m.day(query.asOf)
    const sentence = m.board.lead(counted, day)
    const numbers = readNumbers(sentence, day)
    if (JSON.stringify(numbers) !== JSON.stringify(listExpected(expected)))
      expect(sentence).toBe(listExpected(expected).join(' '))
  }
  return expected.cases
}

test('on every day from 2011 on the lead has the counts of custody and protection of the rows, in every language', () => {
  const rows = DAYS.map((asOf) => compare({ ...EMPTY_QUERY, asOf })).reduce((a, b) => a + b, 0)
  expect(rows).toBeGreaterThan(20_000)
})

test('the same with a day known on, and with filters', () => {
  // Every 29th day, which visits all days of the month.
  for (const asOf of DAYS.filter((_, i) => i % 29 === 0)) {
    compare({ ...EMPTY_QUERY, asOf, known: asOf })
    compare({ ...EMPTY_QUERY, asOf: null, known: asOf })
    for (const status of ['detained', 'extradition-refused', 'protected'])
      compare({ ...EMPTY_QUERY, asOf, facets: { ...EMPTY_QUERY.facets, status: [status] } })
  }
})

const NOBODY: LeadCounts = {
  cases: 1,
  onRecord: 1,
  detained: 0,
  conditional: 0,
  restricted: 0,
  refugee: 0,
  subsidiary: 0,
}

test.each([
  [
    'en',
    '1 case on record. At the latest date, none is recorded as detained; none is recorded with refugee status or subsidiary protection.',
    '21 cases on record. As of D, 1 is recorded as detained, 2 as conditionally released, 5 with movement restricted; 3 are recorded with refugee status, 1 with subsidiary protection.',
  ],
  [
    'fr',
    '1 affaire recensée. À la date la plus récente, d’après les sources : aucune personne détenue ; aucune personne réfugiée ni sous protection subsidiaire.',
    '21 affaires recensées. Au D, d’après les sources : 1 personne détenue, 2 personnes libérées sous conditions, 5 personnes dont la liberté de circulation est restreinte ; 3 personnes réfugiées, 1 personne sous protection subsidiaire.',
  ],
  [
    'ru',
    '1 дело в базе. На последнюю дату, по данным источников: под стражей никого; статуса беженца или дополнительной защиты ни у кого.',
    '21 дело в базе. По состоянию на D, по данным источников: под стражей — 1, освобождены с условиями — 2, свобода передвижения ограничена у 5; статус беженца у 3, дополнительная защита у 1.',
  ],
  [
    'uk',
    '1 справа у базі. На останню дату, за даними джерел: під вартою нікого; статусу біженця чи додаткового захисту ні в кого.',
    '21 справа у базі. Станом на D, за даними джерел: під вартою — 1, звільнено з умовами — 2, свободу пересування обмежено у 5; статус біженця у 3, додатковий захист у 1.',
  ],
] as const)('in %s the lead agrees grammatically with its counts', (language: Language, none, some) => {
  // Another test checks no-break spaces.
  const lead = (counts: LeadCounts, day: string | null) =>
    words.get(language)?.board.lead(counts, day).replaceAll('\u00A0', ' ')
  expect(lead(NOBODY, null)).toBe(none)
  const counts = {
    cases: 21,
    onRecord: 21,
    detained: 1,
    conditional: 2,
    restricted: 5,
    refugee: 3,
    subsidiary: 1,
  }
  expect(lead(counts, 'D')).toBe(some)
})

test('with nobody detained and one person protected the lead says who is protected', () => {
  const say = (counts: Partial<LeadCounts>) => words.get('en')?.board.lead({ ...NOBODY, ...counts }, 'D')
  expect(say({ refugee: 1 })).toContain('; 1 is recorded with refugee status.')
  expect(say({ subsidiary: 2 })).toContain('; 2 are recorded with subsidiary protection.')
  expect(words.get('fr')?.board.lead({ ...NOBODY, cases: 0, onRecord: 0 }, 'D')).toMatch(
    /^0 affaire recensée\./,
  )
})

test('where filters leave some cases out it says of how many, and that it speaks of these', () => {
  const told = { ...NOBODY, cases: 2, onRecord: 5, detained: 1 }
  const say = (language: Language) => words.get(language)?.board.lead(told, 'D').replaceAll('\u00A0', ' ')
  expect(say('en')).toMatch(/^2 of 5 cases on record match\. Of these, as of D, 1 is recorded as detained;/)
  expect(say('fr')).toMatch(/^2 affaires sur 5 correspondent aux filtres\. Parmi elles, au D, /)
  expect(say('ru')).toMatch(/^Отобрано дел: 2 из 5 в базе\. Среди них по состоянию на D, /)
  expect(say('uk')).toMatch(/^Відібрано справ: 2 із 5 у базі\. Серед них станом на D, /)
})

test('a value that rests on the words of one side says whose, in every language', () => {
  const lead = (language: Language, asOf: string | null) => {
    const m = words.get(language)
    const selection = select(collection, {
      ...EMPTY_QUERY,
      asOf: asOf === null ? null : (parseDay(asOf) ?? 0),
    })
    const sides = Object.entries(findLeadSides(selection)).map(([value, kinds]) => [
      value,
      m ? m.board.wordsOf(nameSides(kinds, m)) : '',
    ])
    const said = m?.board.lead(computeLeadCounts(selection), asOf, Object.fromEntries(sides))
    return said?.replaceAll(/[\u00A0\u202F]/g, ' ')
  }
  expect(lead('en', null)).toContain(
    '1 with movement restricted (according to: opposing party in legal proceedings)',
  )
  // Their statuses rest on more than one side.
  expect(lead('en', null)).not.toMatch(/refugee status \(/)
  expect(lead('en', '2013-09-05')).toMatch(/1 is recorded with refugee status \(according to: /)
  expect(lead('fr', '2013-09-05')).toMatch(/1 personne réfugiée \(selon : /)
  expect(lead('ru', '2013-09-05')).toMatch(/статус беженца у 1 \(чьи слова: /)
  expect(lead('uk', '2013-09-05')).toMatch(/статус біженця у 1 \(чиї слова: /)
})
