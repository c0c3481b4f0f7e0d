import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/domain/case/language.ts'
import { readAllWords } from '../../support/all-words.ts'
import { type RenderedMessage, renderMessages } from '../../support/render-messages.ts'

const all = await readAllWords()
const english = all.get('en') ?? {}

/** Renders every message of a language. A message that expects a number but gets a text contains NaN. */
function render(language: Language): readonly (RenderedMessage & { readonly path: string })[] {
  return [...renderMessages(all.get(language) ?? {}, english)].flatMap(([path, texts]) =>
    texts.map((said) => ({ path, ...said })),
  )
}

/** The messages of a language that break a rule, each with its text. */
function findFaults(
  language: Language,
  isFaulty: (said: RenderedMessage & { readonly path: string }) => boolean,
) {
  return render(language)
    .filter(isFaulty)
    .map(({ path, text }) => `${path}: ${text}`)
}

/** Messages that are empty on purpose: a stated date and a cited source need no remark. */
const SILENT = new Set(['case.dateBasis.stated', 'sources.role.cited'])

/** Paths of texts that are not prose: file names, keyboard keys. */
const NO_PROSE = /^(?:locale|document\.file\w+|keys\.list\.\d+\.keys\.\d+|board\.searchKey)$/

test.each(LANGUAGES)('%s: every message has text without JavaScript values such as undefined', (language) => {
  expect(render(language).length).toBeGreaterThan(1_500)
  expect(
    findFaults(
      language,
      ({ path, text, count }) =>
        (text.trim() === '' && !SILENT.has(path)) ||
        /undefined|\[object|\bnull\b|function|=>|\$\{|Infinity/.test(text) ||
        (count !== null && text.includes('NaN')),
    ),
  ).toEqual([])
})

test.each(LANGUAGES)('%s: no missing or extra spaces, and no doubled punctuation', (language) => {
  expect(
    findFaults(
      language,
      ({ path, text }) =>
        !NO_PROSE.test(path) &&
        (text !== text.trim() ||
          /\s{2}| [,.)]|\( |,,|;;|::|(?<!\.)\.\.(?!\.)|\.\.\.|,(?=\p{L})|[;:](?=\p{L})/u.test(text)),
    ),
  ).toEqual([])
})

/** Punctuation and spacing that each language does not use. */
const TYPOGRAPHY: Readonly<Record<Language, RegExp>> = {
  en: /["'«»„]|\s[-–]\s|\s[:;?!]/u,
  fr: /["'“”„]|\s-\s|(?<!\u00A0)[:;?!»](?!\p{L}|\d|\/)(?<!\d:)|«(?!\u00A0)| [:;?!»]|« /u,
  ru: /["'’“”„]|\s-\s|\s[:;?!»]|«\s/u,
  uk: /["'“”„]|\s-\s|\s[:;?!»]|«\s/u,
}

test.each(LANGUAGES)(
  '%s: quotation marks, dashes and the spaces around them follow the rules of the language',
  (language) => {
    expect(
      findFaults(language, ({ path, text }) => !NO_PROSE.test(path) && TYPOGRAPHY[language].test(text)),
    ).toEqual([])
  },
)

/** Names with capitals inside. */
const NAMES = /TimelineJS3?|FollowTheMoney|EUobserver|JSON|EndNote|GitHub|NaN/g

test.each(LANGUAGES)('%s: no abbreviation loses its first capital inside a sentence', (language) => {
  expect(
    findFaults(
      language,
      ({ path, text }) => !NO_PROSE.test(path) && /\p{Ll}\p{Lu}/u.test(text.replaceAll(NAMES, '')),
    ),
  ).toEqual([])
  const m = all.get(language)
  const voices = Object.values(m?.claimKind ?? {}).map((kind) => m?.board.wordsOf(kind) ?? '')
  expect(voices.filter((voice) => /(?<!\p{L})\p{Ll}\p{Lu}/u.test(voice))).toEqual([])
})

/** A counted noun in each plural category; `of`: its forms after "из", "не больше" and the like, for one and for more. */
interface Noun {
  readonly forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>
  readonly of?: readonly [one: string, more: string]
}

const plain = (one: string, other: string): Noun => ({ forms: { one, other } })
const slavic = (one: string, few: string, many: string, ofOne: string): Noun => ({
  forms: { one, few, many },
  of: [ofOne, many],
})

const NOUNS: Readonly<Record<Language, readonly Noun[]>> = {
  en: [
    plain('case', 'cases'),
    plain('event', 'events'),
    plain('source', 'sources'),
    plain('statement', 'statements'),
    plain('result', 'results'),
    plain('day', 'days'),
    plain('view', 'views'),
    plain('more problem', 'more problems'),
    plain('public text', 'public texts'),
    plain('related case', 'related cases'),
    plain('time', 'times'),
    plain('notice', 'notices'),
  ],
  fr: [
    plain('affaire', 'affaires'),
    plain('affaire a', 'affaires ont'),
    plain('événement', 'événements'),
    plain('source', 'sources'),
    plain('source a', 'sources ont'),
    plain('affirmation', 'affirmations'),
    plain('résultat', 'résultats'),
    plain('jour', 'jours'),
    plain('vue', 'vues'),
    plain('possible', 'possibles'),
    plain('certaine', 'certaines'),
    plain('pas encore recensée', 'pas encore recensées'),
    plain('autre problème', 'autres problèmes'),
    plain('texte public', 'textes publics'),
    plain('première affaire', 'premières affaires'),
    plain('première', 'premières'),
    plain('fois', 'fois'),
    plain('choix', 'choix'),
    plain('notice', 'notices'),
  ],
  ru: [
    slavic('дело', 'дела', 'дел', 'дела'),
    slavic('событие', 'события', 'событий', 'события'),
    slavic('источник', 'источника', 'источников', 'источника'),
    slavic('утверждение', 'утверждения', 'утверждений', 'утверждения'),
    slavic('день', 'дня', 'дней', 'дня'),
    slavic('результат', 'результата', 'результатов', 'результата'),
    slavic('подборка', 'подборки', 'подборок', 'подборки'),
    slavic('замечание', 'замечания', 'замечаний', 'замечания'),
  ],
  uk: [
    slavic('справа', 'справи', 'справ', 'справи'),
    slavic('подія', 'події', 'подій', 'події'),
    slavic('джерело', 'джерела', 'джерел', 'джерела'),
    slavic('твердження', 'твердження', 'тверджень', 'твердження'),
    slavic('день', 'дні', 'днів', 'дня'),
    slavic('результат', 'результати', 'результатів', 'результату'),
    slavic('добірка', 'добірки', 'добірок', 'добірки'),
    slavic('зауваження', 'зауваження', 'зауважень', 'зауваження'),
  ],
}

/** Words that may follow a number without a noun: in the app a day or name is there, or the noun is elsewhere. */
const AFTER_NO_COUNT: Readonly<Record<Language, RegExp>> = {
  en: /^(?:of|more|to|and|or|not|in|may|added|already|with|without|chosen|d|unreadable|Try|Nothing|are|say|but|is|has|have)$/,
  fr: /^(?:sur|de|au|et|mais|Essayez|Rien|manque|est|d|sont|sans|à|j)$/,
  ru: /^(?:дн|без|из|по|и|в|ещё|год|записей|нет|может|могло|могли|Попробуйте|Ничего)$/,
  uk: /^(?:дн|без|з|за|до|по|і|в|у|ще|рік|записів|немає|включно|могла|могли|Спробуйте|Нічого)$/,
}

/** Words that require the genitive after them. */
const BEFORE_GENITIVE: Readonly<Record<Language, RegExp>> = {
  en: /^$/,
  fr: /^$/,
  ru: /^(?:из|более|больше|менее|до)$/,
  uk: /^(?:з|більше|менше|ніж|до)$/,
}

/** Messages whose count is never 1: upper bounds, and "the first n of many". */
const NEVER_ONE =
  /^(?:exporting\.refusal\.tooMany|compare\.many|list\.(?:tooMany|first|printed)|figure\.lane\.notices|sources\.lead)$/

/** Finds a wrong word form after the number in a message; null if it is correct or nothing is counted. */
function findWrongForm(language: Language, text: string, count: number): string | null {
  const rule = new Intl.PluralRules(language).select(count)
  const counted = new RegExp(`(?<![\\d\\p{L}-])${count}[\\s\u00A0](?=([\\p{L} ]+))`, 'gu')
  for (const { index, 1: after = '' } of text.matchAll(counted)) {
    const before = /(\p{L}*)\P{L}$/u.exec(text.slice(0, index))?.[1] ?? ''
    const [word = ''] = after.split(' ')
    const nouns = NOUNS[language].filter(({ forms, of = [] }) =>
      [...Object.values(forms), ...of].some((form) => after === form || after.startsWith(`${form} `)),
    )
    if (nouns.length === 0) {
      if (!AFTER_NO_COUNT[language].test(word)) return `${word} is no form of anything known`
      continue
    }
    const right = nouns.some(({ forms, of }) => {
      const expected =
        of && BEFORE_GENITIVE[language].test(before)
          ? rule === 'one'
            ? of[0]
            : of[1]
          : (forms[rule] ?? forms.other)
      return expected !== undefined && (after === expected || after.startsWith(`${expected} `))
    })
    if (!right) return `${before} ${count} ${word}`
  }
  return null
}

test.each(LANGUAGES)('%s: counted nouns have the plural form of their number', (language) => {
  const wrong = render(language).flatMap(({ path, text, count }) => {
    if (count === null || (count < 2 && NEVER_ONE.test(path))) return []
    const fault = findWrongForm(language, text, count)
    return fault === null ? [] : [`${path}: ${text} (${fault})`]
  })
  expect(wrong).toEqual([])
})

test('the check of plural forms finds wrong ones', () => {
  expect(findWrongForm('ru', 'Показать 21 дел', 21)).not.toBe(null)
  expect(findWrongForm('ru', '3 из 21 дел', 21)).not.toBe(null)
  expect(findWrongForm('ru', '21 дело', 21)).toBe(null)
  expect(findWrongForm('uk', '5 справи', 5)).not.toBe(null)
  expect(findWrongForm('fr', '0 affaires', 0)).not.toBe(null)
  expect(findWrongForm('en', '1 cases', 1)).not.toBe(null)
})
