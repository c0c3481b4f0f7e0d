import { expect, test } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import { readAllWords } from '../support/all-words.ts'

const all = await readAllWords()
const english = all.get('en')
if (!english) throw new Error('There is no English.')

/** Stands for whatever a message is told: no letter of any of the languages. */
const GIVEN = 'Ω'

/** Messages that are told more than texts and numbers. */
const TOLD: Readonly<Record<string, readonly unknown[][]>> = {
  'board.lead': [
    [{ cases: 5, detained: 0, conditional: 1, restricted: 2, refugee: 0, subsidiary: 0 }, null],
    [{ cases: 1, detained: 1, conditional: 0, restricted: 0, refugee: 1, subsidiary: 2 }, GIVEN],
  ],
  'board.notices': [
    [
      [
        { key: 'alert-unspecified', label: GIVEN, count: 2 },
        { key: 'notice-unspecified', label: GIVEN, count: 1 },
        { key: 'red-notice', label: GIVEN, count: 1 },
      ],
    ],
  ],
  'board.badDate': [[GIVEN]],
  'board.unreadable': [[GIVEN, GIVEN]],
  'board.chip.q': [[GIVEN]],
  'frame.noCase': [[GIVEN]],
  'board.wordsOf': [[GIVEN]],
  'board.noticeStatusOn': [[GIVEN, GIVEN]],
  'figure.trackSentence': [
    [GIVEN, GIVEN, null, 0],
    [GIVEN, GIVEN, GIVEN, 3],
  ],
  'board.clearFacet': [['held'], ['sought']],
  'board.optionsOf': [
    ['held', true, 48],
    ['sought', false, 48],
  ],
  'board.chip.facet': [['notice', GIVEN]],
  'board.remark': [
    [{ kind: 'unknown-value', parameter: 'asOf', value: GIVEN }],
    [{ kind: 'unknown-parameter', parameter: GIVEN }],
    [{ kind: 'repeated-parameter', parameter: 'held' }],
    [{ kind: 'search-cut', length: 5 }],
    [{ kind: 'address-cut', length: 5 }],
    ...[
      'sort',
      'columns',
      'density',
      'certain',
      'lang',
      'support',
      'words',
      'type',
      'context',
      'since',
      'kind',
      'ask',
      'known',
    ].map((parameter) => [{ kind: 'unknown-value', parameter, value: GIVEN }]),
  ],
  'figure.tick': [
    [15_000, 'year'],
    [15_000, 'month'],
    [15_000, 'day'],
  ],
  'figure.histogram': [[{ cases: 300, most: GIVEN, possibly: 3, certainly: 2 }]],
  'figure.binName': [
    [15_000, 'year'],
    [15_000, 'quarter'],
    [15_000, 'month'],
  ],
  'compare.tick': [[0]],
  'compare.days': [
    [0, 0],
    [0, 5],
    [null, 5],
    [5, null],
    [null, null],
  ],
  'figure.noticeLife': [
    [{ type: GIVEN, from: GIVEN, ended: GIVEN }],
    [{ type: GIVEN, from: null, ended: null }],
  ],
  'figure.stop': [[{ type: GIVEN, date: GIVEN, country: GIVEN, person: GIVEN, at: 1, of: 2 }]],
  'case.citationOf': [
    [
      {
        what: GIVEN,
        date: GIVEN,
        person: GIVEN,
        sources: GIVEN,
        version: GIVEN,
        asOf: GIVEN,
        address: GIVEN,
      },
    ],
  ],
  country: [['KZ'], ['PL'], ['CZ']],
  facetValue: [
    ['held', 'none-reported'],
    ['sought', 'none-reported'],
    ['notice', 'diffusion'],
  ],
  // Dates have tests of their own.
  date: [],
  day: [[15_000]],
}

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 104]

/** What a message says: a text as it is, a function with numbers and texts of every kind it may be told. */
function say(path: string, message: unknown): readonly string[] {
  if (typeof message === 'string') return [message]
  if (typeof message !== 'function') return []
  const call = (args: readonly unknown[]) => String(message(...args))
  const told = TOLD[path]
  if (told) return told.map(call)
  return [...NUMBERS, GIVEN].map((value) =>
    call(Array.from({ length: Math.max(1, message.length) }, () => value)),
  )
}

/** Every message of a language by its path. */
function list(tree: object, path = ''): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const [key, value] of Object.entries(tree)) {
    const here = path === '' ? key : `${path}.${key}`
    if (typeof value === 'object' && value !== null) {
      for (const [inner, texts] of list(value, here)) found.set(inner, texts)
    } else found.set(here, say(here, value))
  }
  return found
}

/** What is the same in every language: names, signs, file names, keys of the keyboard. */
const SAME =
  /^(?:locale|frame\.(?:name|titleOf|goToKey)|board\.searchKey|document\.file\w+|keys\.list\.\d+\.keys\..*|figure\.ending\.changed)$/

/** Names and abbreviations that stay in Latin letters. */
const LATIN =
  /Noticeboard|EUobserver|Open Dialog Foundation|mukhtarablyazov\.org|Markdown|CSV|SVG|CSL-JSON|JSON|SHA-256|Obsidian|Letter|XLSX|ZIP|PDF|Word|DOCX|HTML|TimelineJS3|FollowTheMoney|Aleph|RIS|Zotero|EndNote|pandoc|EDTF|ISO|MIT|CC BY|Ctrl|Enter|Escape|Esc|Shift|\(diffusion\)|1 F\b/g

test.each(['ru', 'uk', 'fr'] as const)('%s has every message of English and no other', (language) => {
  expect([...list(all.get(language) ?? {}).keys()].toSorted()).toEqual([...list(english).keys()].toSorted())
})

test.each(['ru', 'uk'] as const)('%s says nothing in Latin letters but names', (language) => {
  const latin = [...list(all.get(language) ?? {})].flatMap(([path, texts]) =>
    SAME.test(path)
      ? []
      : texts
          // Where a number belongs and Ω is given, digits come out as NaN.
          .filter((text) => /[a-z]{2,}/i.test(text.replaceAll(LATIN, '').replaceAll('NaN', '')))
          .map((text) => `${path}: ${text}`),
  )
  expect(latin).toEqual([])
})

test.each(['ru', 'uk', 'fr'] as const)('%s leaves nothing as it is in English', (language) => {
  const own = list(all.get(language) ?? {})
  const untranslated = [...list(english)].flatMap(([path, texts]) => {
    const others = own.get(path) ?? []
    const same = texts.filter(
      (text, i) => text === others[i] && /\p{L}{2,}/u.test(text.replaceAll(GIVEN, '').replaceAll(LATIN, '')),
    )
    return SAME.test(path) ? [] : same.map((text) => `${path}: ${text}`)
  })
  expect(untranslated.filter((line) => !(language === 'fr' && FRENCH_TOO.test(line)))).toEqual([])
})

/** Words that are the same in French: field terms and cognates, each looked at. */
const FRENCH_TOO =
  /: (?:Accusation|Expulsion|Protection|Diffusion|Notice|Notices|Opinion|[Oo]rganisation|(?:(?:\d+|Ω) )?[Ss]ources?|Messages|Pages|Dates?|Date \(EDTF\)|Type|Notice orange|protection|Kazakhstan)$/

test('Russian tells nothing with letters that only Ukrainian has, and the other way round', () => {
  const letters = { ru: /[іїєґ]/i, uk: /[ыэъё]/i } as const
  for (const language of ['ru', 'uk'] as const) {
    const wrong = [...list(all.get(language) ?? {})].flatMap(([path, texts]) =>
      texts.filter((text) => letters[language].test(text)).map((text) => `${path}: ${text}`),
    )
    expect(wrong).toEqual([])
  }
})

test.each([
  ['en', '1 case', '2 cases', '5 cases', '21 cases', '1 event, Ω'],
  ['ru', '1 дело', '2 дела', '5 дел', '21 дело', '1 событие, Ω'],
  ['uk', '1 справа', '2 справи', '5 справ', '21 справа', '1 подія, Ω'],
  ['fr', '1 affaire', '2 affaires', '5 affaires', '21 affaires', '1 événement, Ω'],
] as const)('%s counts in its own plurals', (language: Language, one, two, five, twentyOne, event) => {
  const m = all.get(language)
  expect([1, 2, 5, 21].map((count) => m?.board.countOf(count))).toEqual([one, two, five, twentyOne])
  expect(m?.case.chronologyOf(1, GIVEN)).toBe(event)
})

test('the terms of the field are those of the language', () => {
  const terms = (language: Language) => {
    const m = all.get(language)
    return [m?.eventType['extradition-refused'], m?.noticeType['red-notice'], m?.protection.subsidiary]
  }
  expect(terms('ru')).toEqual(['В экстрадиции отказано', 'Красное уведомление', 'Дополнительная защита'])
  expect(terms('uk')).toEqual(['В екстрадиції відмовлено', 'Червоне сповіщення', 'Додатковий захист'])
  expect(terms('fr')).toEqual(['Extradition refusée', 'Notice rouge', 'Protection subsidiaire'])
})
