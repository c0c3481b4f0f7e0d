import { expect, test } from 'vitest'
import { computeCitedSides } from '../../../../src/domain/case/sides.ts'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { select } from '../../../../src/domain/collection/select.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { EXPORT_KINDS, type ExportKind } from '../../../../src/features/export/formats/registry.ts'
import { readWords } from '../../../support/all-words.ts'
import { bruteLimit } from '../../../support/brute-known.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from '../../../support/make-case.ts'
import { makeJob, runOnce } from '../../../support/make-job.ts'
import { squeeze } from '../../../support/read-back.ts'
import { readFile } from '../../../support/read-file.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const day = (text: string): Day => parseDay(text) ?? Number.NaN
const { article, compiled, sources } = realDataset

test.each([
  { reason: 'the article alone, twice', cited: ['s1', 's1'], sides: ['article-author'] },
  { reason: 'the article and another source', cited: ['s1', 's2'], sides: [] },
  { reason: 'another source alone', cited: ['s2'], sides: [] },
  { reason: 'nothing', cited: [], sides: [] },
])('the sides of a record that cites $reason', ({ cited, sides }) => {
  const citations = cited.map((source) => ({ source }))
  expect(computeCitedSides(citations, 's1')).toEqual(sides)
})

test('list and case page give each notice the side of the article if it cites nothing else, on any day', () => {
  const collection = openSnapshot(buildSnapshot(realDataset))
  const marked = { yes: 0, no: 0 }
  for (const known of [null, day('2013-09-05'), day('2015-01-01')]) {
    const asOf = known ?? day(compiled)
    const limited = known === null ? realDataset : bruteLimit(realDataset, known)
    const cited = new Map(
      limited.cases.flatMap(({ notices }) =>
        notices.map(({ id, citations }) => [id, citations.map(({ source }) => source)] as const),
      ),
    )
    const query = { ...EMPTY_QUERY, asOf, known }
    const { cases } = summarise({
      records: realDataset.cases,
      sources,
      query,
      asOf,
      compiled: day(compiled),
      dataVersion: '',
      article: article.source,
    })
    for (const { notices, soughtBases } of [
      ...select(collection, query).rows,
      ...cases.map(({ row }) => row),
    ]) {
      for (const { notice } of notices) {
        const only = cited.get(notice.id)?.every((source) => source === article.source) ?? false
        expect(notice.sides).toEqual(only ? ['article-author'] : [])
        marked[only ? 'yes' : 'no']++
        // A state that a notice of no side names rests on no side.
        for (const { parts, sides } of soughtBases)
          if (!only && parts.includes(notice.id)) expect(sides).toEqual([])
      }
    }
  }
  expect(Math.min(marked.yes, marked.no)).toBeGreaterThan(5)
})

/** Formats that contain only sources, entries of the chronology, or the fields of the data. */
const WITHOUT: readonly ExportKind[] = ['ris', 'csl', 'timelinejs', 'json', 'exchange']
const m = await readWords('en')

test.each(EXPORT_KINDS.filter((kind) => !WITHOUT.includes(kind)))(
  'a %s file says that a notice rests on the article alone, and says it of no other notice',
  async (kind) => {
    const record = (cited: readonly string[]) =>
      makeCase({
        id: 'case-00042',
        events: [makeEvent({ id: 'e', date: '2013-05-01', citations: [{ source: 's2' }] })],
        notices: [
          makeNotice({
            id: 'n',
            type: 'red-notice',
            requestedBy: ['KZ'],
            issued: '2013-05-01',
            citations: cited.map((source) => ({ source })),
          }),
        ],
      })
    const read = async (cited: readonly string[]) => {
      const known = ['s1', 's2'].map((id) => makeSource({ id, published: '2013-09-05' }))
      const { content } = await runOnce(makeJob({ kind }, { records: [record(cited)], sources: known }))
      return squeeze((await readFile(content)).replaceAll('\\', '')).toLowerCase()
    }
    const side = squeeze(m.claimKind['article-author']).toLowerCase()
    expect(await read(['s1'])).toContain(side)
    expect(await read(['s1', 's2'])).not.toContain(side)
  },
)
