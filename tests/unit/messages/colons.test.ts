import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/case/language.ts'
import { parseDay } from '../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../src/domain/query/query.ts'
import { summarise } from '../../../src/domain/summary/summary.ts'
import { buildDocument } from '../../../src/features/export/document/build-document.ts'
import { renderMarkdown } from '../../../src/features/export/formats/render-markdown.ts'
import { tabulateCases } from '../../../src/features/export/formats/tables.ts'
import { formatTimelineJs } from '../../../src/features/export/formats/timelinejs.ts'
import { readWords } from '../../support/all-words.ts'
import { realDataset } from '../../support/real-dataset.ts'

const m = await readWords('fr')

function summariseAll(asOf: string) {
  return summarise({
    records: realDataset.cases,
    sources: realDataset.sources,
    query: EMPTY_QUERY,
    asOf: parseDay(asOf) ?? Number.NaN,
    compiled: parseDay(realDataset.compiled) ?? Number.NaN,
    dataVersion: realDataset.dataVersion,
    article: realDataset.article.source,
    disclosure: realDataset.article.disclosure,
    listed: true,
  })
}

const context = {
  title: 'Cases',
  isBoard: true,
  onRecord: 5,
  names: new Map<string, string>(),
  leftOut: [],
}

/** Every label of the words, however deep. */
function listLabels(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? listLabels(value)
        : [],
  )
}

test('in French a space that never breaks stands before the colon of every label, in every form', () => {
  const summary = summariseAll(realDataset.compiled)
  const said = [
    renderMarkdown(buildDocument(summary, context, m)),
    formatTimelineJs(summary, context, m).text,
    ...tabulateCases(summary, context, m).rows.flat(),
  ].join('\n')
  const labels = new Set(
    listLabels({ ...m, exporting: {}, about: {}, glossary: {} }).filter((one) =>
      /^\p{Lu}[\p{L}’ -]+$/u.test(one),
    ),
  )
  expect(labels.size).toBeGreaterThan(300)
  const wrong = [...labels].filter((label) => new RegExp(`(?<![\\p{L}-])${label}:(?= )`, 'u').test(said))
  expect(wrong).toEqual([])
  expect(said).toContain('Situation\u00A0: ')
})

test('no code of a page or a file writes the colon after a label itself', () => {
  const folder = new URL('../../../src/', import.meta.url)
  const found = ['features/', 'app/'].flatMap((under) =>
    readdirSync(new URL(under, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) =>
        readFileSync(new URL(under + name, folder), 'utf8')
          .split('\n')
          .filter((line) =>
            /`[^`]*\$\{[^}]*\b(?:m|w|document|board|track|case|label|name)\.?[\w.[\]]*\}: |>\{\w[\w.]*\}:|\}: <\/|\}:\{' '\}/u.test(
              line,
            ),
          )
          .map((line) => `${under}${name}: ${line.trim()}`),
      ),
  )
  expect(found).toEqual([])
})

test.each(LANGUAGES)('%s: "as of" stands before a bare date, not before itself', async (language) => {
  const words = await readWords(language)
  const summary = summariseAll('2013-09-05')
  const { facts } = buildDocument(summary, context, words)
  const [line] = facts.find(({ label }) => label === words.document.meta.asOf)?.content ?? []
  expect(line).toEqual({ kind: 'text', text: `${words.day(summary.asOf)} (2013-09-05)` })
  expect(formatTimelineJs(summary, context, words).text).toContain(
    `${words.colon(words.document.meta.asOf)} ${words.day(summary.asOf)} (2013-09-05)`,
  )
})
