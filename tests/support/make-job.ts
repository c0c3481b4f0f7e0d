import { createStore } from '../../mocks/store.ts'
import type { Case, Source } from '../../src/domain/case/case.ts'
import { parseDay } from '../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { SUMMARY_PARTS } from '../../src/domain/summary/summary-parts.ts'
import { runJob } from '../../src/features/export/job/make.ts'
import type { ExportChoice, ExportJob, ExportResult } from '../../src/features/export/job/protocol.ts'
import { pdfFonts } from './pdf-fonts.ts'
import { rawDataset } from './real-dataset.ts'

/** The data set as the server sends it, without notes for editors. */
const { dataset } = createStore(rawDataset)
const day = (text: string) => parseDay(text) ?? Number.NaN

/** An export job as the dialog makes it; by default for the five real cases. */
export function makeJob(
  choice: Pick<ExportChoice, 'kind'> & Partial<ExportChoice>,
  {
    records = dataset.cases,
    sources = dataset.sources,
    asOf = dataset.compiled,
    known,
    single = null,
  }: {
    readonly records?: readonly Case[]
    readonly sources?: readonly Source[]
    readonly asOf?: string
    readonly known?: string
    readonly single?: string | null
  } = {},
): ExportJob {
  return {
    choice: { language: 'en', parts: SUMMARY_PARTS, size: 'A4', redact: null, ...choice },
    scope: {
      ids: records.map(({ id }) => id),
      names: new Map([...dataset.cases, ...records].map(({ id, person }) => [id, person.name])),
      query: { ...EMPTY_QUERY, known: known === undefined ? null : day(known) },
      asOf: day(asOf),
      compiled: day(dataset.compiled),
      dataVersion: dataset.dataVersion,
      dataSha256: '0'.repeat(64),
      article: dataset.article.source,
      onRecord: records.length,
      single,
      address: 'https://example.org/board/#/',
    },
    records,
    sources,
    leftOut: [],
    disclosure: dataset.article.disclosure,
    figure: null,
  }
}

/** Runs a job as the worker does. */
export function runOnce(job: ExportJob): Promise<ExportResult> {
  return runJob(job, () => Promise.resolve(pdfFonts))
}
