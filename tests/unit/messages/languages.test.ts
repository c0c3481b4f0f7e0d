import { expect, test } from 'vitest'
import type { Language } from '../../../src/domain/case/language.ts'
import { readAllWords } from '../../support/all-words.ts'
import { GIVEN, renderMessages } from '../../support/render-messages.ts'

const all = await readAllWords()
const english = all.get('en')
if (!english) throw new Error('There is no English.')

/** The texts of every message of a language, by its path. */
function list(words: object): ReadonlyMap<string, readonly string[]> {
  const said = renderMessages(words, english ?? {})
  return new Map([...said].map(([path, texts]) => [path, texts.map(({ text }) => text)]))
}

/** Messages that are the same in every language: names, symbols, file names, keyboard keys. */
const SAME =
  /^(?:locale|frame\.(?:name|titleOf)|board\.searchKey|case\.sourceInWords|document\.file\w+|keys\.list\.\d+\.keys\..*|figure\.ending\.changed)$/

/** Names and abbreviations that stay in Latin letters. */
const LATIN =
  /Noticeboard|EUobserver|Open Dialog Foundation|mukhtarablyazov\.org|Markdown|CSV|SVG|CSL-JSON|JSON|SHA-256|Obsidian|Letter|XLSX|ZIP|PDF|Word|DOCX|HTML|TimelineJS3|FollowTheMoney|Aleph|RIS|Zotero|EndNote|pandoc|EDTF|ISO|MIT|CC BY|Ctrl|Enter|Escape|Esc|Shift|\(diffusion\)|mise en examen|1 F\b/g

test.each(['ru', 'uk', 'fr'] as const)('%s has exactly the messages of English', (language) => {
  expect([...list(all.get(language) ?? {}).keys()].toSorted()).toEqual([...list(english).keys()].toSorted())
})

test.each(['ru', 'uk'] as const)('%s uses Latin letters only for names', (language) => {
  const latin = [...list(all.get(language) ?? {})].flatMap(([path, texts]) =>
    SAME.test(path)
      ? []
      : texts
          // A message that expects a number renders NaN for Ω.
          .filter((text) => /[a-z]{2,}/i.test(text.replaceAll(LATIN, '').replaceAll('NaN', '')))
          .map((text) => `${path}: ${text}`),
  )
  expect(latin).toEqual([])
})

test.each(['ru', 'uk', 'fr'] as const)('%s has no untranslated message', (language) => {
  const translated = list(all.get(language) ?? {})
  const untranslated = [...list(english)].flatMap(([path, texts]) => {
    const others = translated.get(path) ?? []
    const same = texts.filter(
      (text, i) => text === others[i] && /\p{L}{2,}/u.test(text.replaceAll(GIVEN, '').replaceAll(LATIN, '')),
    )
    return SAME.test(path) ? [] : same.map((text) => `${path}: ${text}`)
  })
  expect(untranslated.filter((line) => !(language === 'fr' && FRENCH_TOO.test(line)))).toEqual([])
})

/** Words that are the same in French: field terms and cognates, each checked. */
const FRENCH_TOO =
  /: (?:Accusation|Expulsion|Exclusion|Extradition|Licence|Note|Format|Options|Protection|Diffusion|Notice|Notices|Opinion|[Oo]rganisation|(?:(?:\d+|Ω) )?[Ss]ources?|Source (?:\d+|Ω)|Sources \((?:RIS|CSL-JSON)\)|(?:\d+|Ω) \(description\)|Messages|Pages|Actions|Image|Dates?|Date \(EDTF\)|Type|Notice orange|protection|extradition|extradition, expulsion|Kazakhstan)$/

test('Russian has no letters of Ukrainian only, and the reverse', () => {
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
] as const)('%s uses its own plural forms', (language: Language, one, two, five, twentyOne, event) => {
  const m = all.get(language)
  expect([1, 2, 5, 21].map((count) => m?.board.countOf(count))).toEqual([one, two, five, twentyOne])
  expect(m?.case.chronologyOf(1, GIVEN)).toBe(event)
})

test('legal terms are those of the language', () => {
  const terms = (language: Language) => {
    const m = all.get(language)
    return [m?.eventType['extradition-refused'], m?.noticeType['red-notice'], m?.protection.subsidiary]
  }
  expect(terms('ru')).toEqual(['В экстрадиции отказано', 'Красное уведомление', 'Дополнительная защита'])
  expect(terms('uk')).toEqual(['В екстрадиції відмовлено', 'Червоне сповіщення', 'Додатковий захист'])
  expect(terms('fr')).toEqual(['Extradition refusée', 'Notice rouge', 'Protection subsidiaire'])
})
