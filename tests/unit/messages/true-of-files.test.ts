import { expect, test } from 'vitest'
import { computeMarkKind } from '../../../src/domain/as-of/case-lane.ts'
import { readAllWords } from '../../support/all-words.ts'
import { makeJob, runOnce } from '../../support/make-job.ts'
import { realDataset } from '../../support/real-dataset.ts'

const words = await readAllWords()

/** The words for the list of sources, and for "only", in each language. */
const ONLY_THE_LIST: Readonly<Record<string, RegExp>> = {
  en: /list of sources only/,
  ru: /только из списка источников/,
  uk: /лише зі списку джерел/,
  fr: /que de la liste des sources/,
}

test.each([...words.keys()])(
  'a redacted file with texts says that they still name publishers (%s)',
  async (language) => {
    const { content } = await runOnce(makeJob({ kind: 'markdown', language, redact: { keepTexts: true } }))
    const text = String(content)
    const named = realDataset.sources.filter(({ publisher }) => text.includes(publisher))
    expect(named.length).toBeGreaterThan(10)
    expect(text).toMatch(ONLY_THE_LIST[language] ?? /^$/)
  },
)

test.each([...words])(
  'the key of a picture refers to no table, because a file of it has none (%s)',
  (_, m) => {
    expect(m.figure.key.oneSide).not.toMatch(/table|таблиц/i)
  },
)

test('About says only of events that their support is shown, and where', () => {
  const { paragraphs } = words.get('en')?.about.sections.fairness ?? { paragraphs: [] }
  const text = paragraphs.join(' ')
  expect(text).toContain('On the case page and in files each event shows how it is supported')
  expect(text).not.toContain('Each line shows')
})

test.each([...words])('About quotes the words of an ended record as the lanes have them (%s)', (_, m) => {
  const text = m.about.sections.method.paragraphs.join(' ')
  expect(text).toContain(m.figure.key.noLater)
  expect(text).toContain(m.figure.ending['no-later-source'])
  // A row says it in other words than the table of all facts.
  expect(m.about.sections.fairness.paragraphs.join(' ')).not.toContain(`“${m.board.noneReported}”`)
})

/** A restriction of movement, in each language. */
const RESTRICTION: Readonly<Record<string, RegExp>> = {
  en: /restriction/,
  ru: /ограничение/,
  uk: /обмеження/,
  fr: /restriction/,
}

test.each([...words])(
  'the key does not call the sign of a travel restriction a detention alone (%s)',
  (language, m) => {
    const restriction = { type: 'travel-restriction', requestingCountries: [], sets: {} } as const
    expect(computeMarkKind(restriction)).toBe('detention')
    expect(m.figure.key.kinds.detention).toMatch(RESTRICTION[language] ?? /^$/)
  },
)
