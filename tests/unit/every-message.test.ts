import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/domain/language.ts'
import { readAllWords } from '../support/all-words.ts'
import { renderMessages, type Said } from '../support/render-messages.ts'

const all = await readAllWords()
const english = all.get('en') ?? {}

/** Every message of a language with what it says; the numbers of a message that was told a text come out as NaN. */
function render(language: Language): readonly (Said & { readonly path: string })[] {
  return [...renderMessages(all.get(language) ?? {}, english)].flatMap(([path, texts]) =>
    texts.map((said) => ({ path, ...said })),
  )
}

/** The messages of a language that a rule finds fault with, each with its text. */
function findFaults(language: Language, isFaulty: (said: Said & { readonly path: string }) => boolean) {
  return render(language)
    .filter(isFaulty)
    .map(({ path, text }) => `${path}: ${text}`)
}

/** Messages that say nothing on purpose: there is nothing to add to a date that is stated, or to a source that is cited. */
const SILENT = new Set(['case.dateBasis.stated', 'sources.role.cited'])

/** Texts that are no sentences: file names, keys of the keyboard, a search key. */
const NO_PROSE = /^(?:locale|document\.file\w+|keys\.list\.\d+\.keys\.\d+|board\.searchKey|frame\.goToKey)$/

test.each(LANGUAGES)(
  '%s: every message says something, and nothing of what the program is made of',
  (language) => {
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
  },
)

test.each(LANGUAGES)('%s: no space too many or too few, and no mark twice', (language) => {
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

/** What the printing of each language does not have. */
const TYPOGRAPHY: Readonly<Record<Language, RegExp>> = {
  en: /["'«»„]|\s[-–]\s|\s[:;?!]/u,
  fr: /["'“”„]|\s-\s|(?<!\u00A0)[:;?!»](?!\p{L}|\d|\/)(?<!\d:)|«(?!\u00A0)| [:;?!»]|« /u,
  ru: /["'’“”„]|\s-\s|\s[:;?!»]|«\s/u,
  uk: /["'“”„]|\s-\s|\s[:;?!»]|«\s/u,
}

test.each(LANGUAGES)(
  '%s: quotation marks, dashes and the spaces beside them are those of the language',
  (language) => {
    expect(
      findFaults(language, ({ path, text }) => !NO_PROSE.test(path) && TYPOGRAPHY[language].test(text)),
    ).toEqual([])
  },
)

/** Names that begin small or have capitals inside. */
const NAMES = /TimelineJS3?|FollowTheMoney|EUobserver|JSON|EndNote|GitHub|NaN/g

test.each(LANGUAGES)(
  '%s: no abbreviation loses its first capital in the middle of a sentence',
  (language) => {
    expect(
      findFaults(
        language,
        ({ path, text }) => !NO_PROSE.test(path) && /\p{Ll}\p{Lu}/u.test(text.replaceAll(NAMES, '')),
      ),
    ).toEqual([])
    const m = all.get(language)
    const voices = Object.values(m?.claimKind ?? {}).map((kind) => m?.board.wordsOf(kind) ?? '')
    expect(voices.filter((voice) => /(?<!\p{L})\p{Ll}\p{Lu}/u.test(voice))).toEqual([])
  },
)

/** The forms of what is counted, by plural class: after a bare number, and after "of". */
const NOUNS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [],
  fr: [],
  ru: [],
  uk: [],
}

test.each(LANGUAGES)('%s: what is counted has the form that goes with its number', (language) => {
  const rules = new Intl.PluralRules(language)
  const seen = new Set<string>()
  for (const { path, text, count } of render(language)) {
    if (count === null) continue
    for (const match of text.matchAll(/(\p{L}*)\s?(?<![\d-])(\d+)\s(\p{L}+)(?:\s(\p{L}+))?/gu)) {
      seen.add(
        `${language} ${match[1]}|${match[2]} (${rules.select(count)}) ${match[3]} ${match[4] ?? ''} <- ${path}`,
      )
    }
  }
  console.log([...seen].join('\n'))
  expect(NOUNS[language]).toBeDefined()
})
