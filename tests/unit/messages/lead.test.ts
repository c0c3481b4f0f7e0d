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
import { formatLead, type LeadContext, type LeadPart } from '../../../src/messages/lead-parts.ts'
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
  const having = (facet: 'custody' | 'protection' | 'status', value: string) =>
    rows.filter((row) => row.values[facet].includes(value)).length
  return {
    cases: rows.length,
    onRecord: bruteSelect(data, { ...EMPTY_QUERY, asOf: query.asOf, known: query.known }).rows.length,
    detained: having('custody', 'detained'),
    conditional: having('custody', 'conditional-release'),
    restricted: having('custody', 'restricted'),
    refugee: having('protection', 'refugee'),
    subsidiary: having('protection', 'subsidiary'),
    surrenderOrdered: having('status', 'surrender-ordered'),
    surrendered: having('status', 'surrendered'),
    expulsionOrdered: having('status', 'expulsion-ordered'),
    removed: having('status', 'removed'),
  }
}

/**
 * The counts that a sentence has to tell: the cases, of how many where filters leave some out, and what is not 0, custody before
 * protection, protection before removal.
 */
const listExpected = ({ cases, onRecord, ...rest }: LeadCounts) =>
  [...(cases === onRecord ? [cases] : [cases, onRecord]), ...Object.values(rest)].filter((one) => one > 0)

/** The numbers in a lead; its day is a slot and not among them. */
const readNumbers = (parts: readonly LeadPart[]) =>
  [...formatLead(parts, '').matchAll(/\d+/g)].map(([digits]) => Number(digits))

/** What each language says of custody where none is detained, now and on an earlier day. */
const NONE_DETAINED: Readonly<Record<Language, readonly [now: RegExp, then: RegExp]>> = {
  en: [/^none is known to be detained$/, /^none was known to be detained$/],
  fr: [/^aucune personne n’est signalée comme détenue$/, /^aucune personne n’était signalée comme détenue$/],
  ru: [/^под стражей никого$/, /^под стражей никого не было$/],
  uk: [/^під вартою нікого$/, /^під вартою нікого не було$/],
}

function compare(query: CaseQuery): number {
  const expected = count(query)
  const selection = select(collection, query)
  const counted = computeLeadCounts(selection)
  if (JSON.stringify(counted) !== JSON.stringify(expected))
    expect({ query, counted }).toEqual({ query, counted: expected })
  const isLatest = selection.asOf === compiled
  for (const [language, m] of words) {
    const parts = m.board.lead(counted, { isLatest })
    if (JSON.stringify(readNumbers(parts)) !== JSON.stringify(listExpected(expected)))
      expect(formatLead(parts, 'D')).toBe(listExpected(expected).join(' '))
    if (parts.filter(({ kind }) => kind === 'day').length !== 1) expect(parts).toBe('one slot for the day')
    // Strong: the cases, then custody, then protection or removal.
    const strong = parts.flatMap((part) => (part.kind === 'strong' ? [part.text] : []))
    if (expected.cases > 0 && (strong.length !== 3 || readNumbers(parts)[0] !== expected.cases))
      expect(strong).toBe('three')
    const saysNone = NONE_DETAINED[language][isLatest ? 0 : 1].test(strong[1] ?? '')
    if (expected.cases > 0 && saysNone !== (expected.detained === 0)) expect(strong[1]).toBe(expected)
  }
  return expected.cases
}

test('on every day from 2011 on the lead has the counts of custody, protection and removal of the rows, in every language', () => {
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
  surrenderOrdered: 0,
  surrendered: 0,
  expulsionOrdered: 0,
  removed: 0,
}

const SOME: LeadCounts = {
  cases: 21,
  onRecord: 21,
  detained: 1,
  conditional: 2,
  restricted: 5,
  refugee: 3,
  subsidiary: 1,
  surrenderOrdered: 1,
  surrendered: 2,
  expulsionOrdered: 1,
  removed: 4,
}

/** The lead as text, `D` for the day; another test checks no-break spaces. */
function say(language: Language, counts: LeadCounts, context: LeadContext): string {
  const parts = words.get(language)?.board.lead(counts, context) ?? []
  return formatLead(parts, 'D').replaceAll(/[\u00A0\u202F]/g, ' ')
}

test.each([
  [
    'en',
    '1 case on record. As of D, none is known to be detained; none is known to have refugee status or subsidiary protection.',
    '21 cases on record. As of D, 1 was detained, 2 were conditionally released, 5 were restricted in movement; 3 had refugee status, 1 had subsidiary protection, 1 had been ordered surrendered, 2 had been surrendered, 1 had been ordered to leave, 4 had been removed from the country.',
  ],
  [
    'fr',
    '1 affaire recensée. À la D, aucune personne n’est signalée comme détenue ; aucune n’est signalée comme réfugiée ni sous protection subsidiaire.',
    '21 affaires recensées. Au D, 1 personne était détenue, 2 étaient libérées sous conditions, 5 étaient limitées dans leurs déplacements ; 3 avaient le statut de réfugié, 1 bénéficiait de la protection subsidiaire, 1 faisait l’objet d’une décision de remise, 2 avaient été remises à l’État requérant, 1 faisait l’objet d’une décision d’expulsion, 4 avaient été éloignées du pays.',
  ],
  [
    'ru',
    '1 дело в базе. По состоянию на D, по данным источников: под стражей никого; статуса беженца или дополнительной защиты ни у кого.',
    '21 дело в базе. По состоянию на D, по данным источников: под стражей находились — 1, были освобождены с условиями — 2, свобода передвижения была ограничена у 5; статус беженца был у 3, дополнительная защита была у 1, решение о передаче было принято в отношении 1, были переданы запрашивающему государству — 2, решение о высылке было принято в отношении 1, были высланы из страны — 4.',
  ],
  [
    'uk',
    '1 справа у базі. Станом на D, за даними джерел: під вартою нікого; статусу біженця чи додаткового захисту ні в кого.',
    '21 справа у базі. Станом на D, за даними джерел: під вартою перебували — 1, було звільнено з умовами — 2, свободу пересування було обмежено у 5; статус біженця був у 3, додатковий захист був у 1, рішення про передачу було ухвалено щодо 1, було передано державі, що подала запит, — 2, рішення про вислання було ухвалено щодо 1, було вислано з країни — 4.',
  ],
] as const)('in %s the lead agrees grammatically with its counts', (language: Language, none, some) => {
  expect(say(language, NOBODY, { isLatest: true })).toBe(none)
  expect(say(language, SOME, { isLatest: false })).toBe(some)
})

test('with nobody detained and one person protected the lead says who is protected', () => {
  const lead = (counts: Partial<LeadCounts>) => say('en', { ...NOBODY, ...counts }, { isLatest: true })
  expect(lead({ refugee: 1 })).toContain('; 1 has refugee status.')
  expect(lead({ subsidiary: 2 })).toContain('; 2 have subsidiary protection.')
  expect(lead({ refugee: 3, expulsionOrdered: 1 })).toContain(
    '; 3 have refugee status, 1 was ordered to leave.',
  )
})

test('where filters leave some cases out it says of how many, and that it speaks of these', () => {
  const told = (language: Language) =>
    say(language, { ...NOBODY, cases: 2, onRecord: 5, detained: 1 }, { isLatest: false })
  expect(told('en')).toMatch(/^2 of 5 cases on record match\. Of these, as of D, 1 was detained;/)
  expect(told('fr')).toMatch(/^2 affaires sur 5 correspondent aux filtres\. Parmi elles, au D, /)
  expect(told('ru')).toMatch(/^Отобрано дел: 2 из 5 в базе\. Среди них по состоянию на D, /)
  expect(told('uk')).toMatch(/^Відібрано справ: 2 із 5 у базі\. Серед них станом на D, /)
})

test.each([
  ['en', 'As of D, none of 5 cases on record matches.', 'No case is on record as of D.'],
  ['fr', 'Au D, aucune affaire sur 5 ne correspond aux filtres.', 'Au D, aucune affaire n’est recensée.'],
  ['ru', 'По состоянию на D не отобрано ни одного дела из 5 в базе.', 'По состоянию на D дел в базе нет.'],
  ['uk', 'Станом на D не відібрано жодної справи з 5 у базі.', 'Станом на D справ у базі немає.'],
] as const)('in %s a list without a case still has its day', (language: Language, filtered, empty) => {
  expect(say(language, { ...NOBODY, cases: 0, onRecord: 5 }, { isLatest: false })).toBe(filtered)
  expect(say(language, { ...NOBODY, cases: 0, onRecord: 0 }, { isLatest: false })).toBe(empty)
})

test('no case is called more than on record, whatever its status', () => {
  for (const language of words.keys())
    for (const isLatest of [true, false])
      expect(say(language, { ...NOBODY, cases: 3, onRecord: 3 }, { isLatest })).not.toMatch(
        /sought|wanted|across borders|recherch|розыск|розшук/iu,
      )
})

test('a value that rests on the words of one side says whose, in every language', () => {
  const lead = (language: Language, day: string | null) => {
    const asOf = day === null ? null : (parseDay(day) ?? 0)
    const selection = select(collection, { ...EMPTY_QUERY, asOf })
    const sides = findLeadSides(selection)
    return say(language, computeLeadCounts(selection), { isLatest: asOf === null, sides })
  }
  expect(lead('en', null)).toContain('1 is restricted in movement (says an opposing party)')
  expect(lead('en', null)).toContain('1 was ordered to leave (says the person or family)')
  // Their statuses rest on more than one side.
  expect(lead('en', null)).toContain('3 have refugee status,')
  expect(lead('en', '2013-09-05')).toContain('1 had refugee status (says the person or family)')
  expect(lead('fr', '2013-09-05')).toContain('(selon la personne ou sa famille)')
  expect(lead('ru', '2013-09-05')).toContain('статус беженца был у 1 (слова лица или семьи)')
  expect(lead('uk', '2013-09-05')).toContain('статус біженця був у 1 (слова особи або родини)')
})
