import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/domain/case/language.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { buildDocument } from '../../../../src/features/export/document/build-document.ts'
import { formatFollowTheMoney } from '../../../../src/features/export/formats/follow-the-money.ts'
import { renderMarkdown } from '../../../../src/features/export/formats/render-markdown.ts'
import { tabulateStatements } from '../../../../src/features/export/formats/statement-table.ts'
import { readWords } from '../../../support/all-words.ts'
import { makeCase, makeEvent } from '../../../support/make-case.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const source = (id: string, published: string) =>
  ({
    id,
    title: id,
    publisher: 'Paper',
    url: `https://example.org/${id}`,
    published,
    language: 'en',
    kind: 'news',
  }) as const

test.each(LANGUAGES)(
  '%s: of a claim known by half nothing is said of a country or a date, which it has not',
  async (language) => {
    const m = await readWords(language)
    const summary = summarise({
      records: [
        makeCase({
          id: '00042',
          events: [makeEvent({ id: 'e', date: '2013-06-12', citations: [{ source: 'early' }] })],
          claims: [
            {
              id: 'c',
              by: 'A lawyer',
              kind: 'lawyer',
              text: 'What is claimed.',
              citations: [{ source: 'early' }, { source: 'late' }],
            },
          ],
        }),
      ],
      sources: [source('early', '2013-06-13'), source('late', '2020-01-01')],
      query: { ...EMPTY_QUERY, known: day('2014-01-01') },
      asOf: day('2014-01-01'),
      compiled: day('2026-11-23'),
      dataVersion: 'test',
      article: 'early',
    })
    const context = {
      title: 'A title',
      isBoard: false,
      onRecord: 1,
      names: new Map<string, string>(),
      leftOut: [],
    }
    for (const said of [
      renderMarkdown(buildDocument(summary, context, m)),
      formatFollowTheMoney(summary, context, m).text,
      tabulateStatements(summary, context, m).rows.flat().join('\n'),
    ]) {
      const flat = said.replaceAll('\\', '')
      expect(flat).toContain(m.case.claimNotYetKnown)
      expect(flat).not.toContain(m.case.notYetKnown)
      expect(flat).not.toContain('What is claimed.')
    }
  },
)

test('in French a state stands without the article that it would need in a sentence, and labels of speakers have one form', async () => {
  const m = await readWords('fr')
  expect(m.document.requestedBy('Kazakhstan')).toBe('État requérant\u00A0: Kazakhstan')
  expect(m.document.requestedBy('Russie, Ukraine')).toBe('États requérants\u00A0: Russie, Ukraine')
  expect(m.case.sourceInWords(1)).toBe('source 1')
  expect(Object.values(m.claimKind).filter((label) => /^(?:L[ea]s? |L’)/.test(label))).toEqual([])
})

test.each(LANGUAGES)(
  '%s: what leads to the values of several sources does not say that there are two',
  async (language) => {
    const { board } = await readWords(language)
    expect(board.toSources).not.toMatch(/both|les deux|обе|обидв/i)
  },
)
