import { unzipSync } from 'fflate'
import { parseDay } from '../../src/domain/dates/day.ts'
import { type CaseQuery, EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { SUMMARY_PARTS } from '../../src/domain/summary/summary-parts.ts'
import { runJob } from '../../src/features/export/job/make.ts'
import type { ExportChoice, ExportJob } from '../../src/features/export/job/protocol.ts'
import { pdfFonts } from './pdf-fonts.ts'
import { readPdf } from './read-back.ts'
import { realDataset } from './real-dataset.ts'

export const compiled = parseDay(realDataset.compiled) ?? Number.NaN
export const names = new Map(realDataset.cases.map(({ id, person }) => [id, person.name]))
export const spelled = realDataset.cases.flatMap(({ person }) => [person.name, ...person.aliases])

/** A job that redacts cases of the real data. */
export function makeRedactJob(
  choice: Pick<ExportChoice, 'kind' | 'redact'>,
  {
    single = null,
    q = '',
    query = {},
  }: { single?: string | null; q?: string; query?: Partial<CaseQuery> } = {},
): ExportJob {
  const records = realDataset.cases.filter(({ id }) => single === null || id === single)
  return {
    choice: { language: 'en', parts: SUMMARY_PARTS, size: 'A4', ...choice },
    scope: {
      ids: records.map(({ id }) => id),
      names,
      query: { ...EMPTY_QUERY, q, ...query },
      asOf: query.asOf ?? compiled,
      compiled,
      dataVersion: realDataset.dataVersion,
      dataSha256: null,
      article: realDataset.article.source,
      onRecord: 5,
      single,
      address: 'https://example.org/#/cases/ablyazov?q=ablyazov',
    },
    records,
    sources: realDataset.sources,
    leftOut: ['ketebayev'],
    disclosure: null,
    figure: null,
  }
}

export const run = (job: ExportJob) => runJob(job, () => Promise.resolve(pdfFonts))

/** All text of a file, also inside a zip and in compressed pages. */
export async function readAll(content: string | Uint8Array, kind: string): Promise<string> {
  if (typeof content === 'string') return content
  if (['docx', 'xlsx', 'exchange'].includes(kind)) {
    return Object.values(unzipSync(content))
      .map((part) => new TextDecoder().decode(part))
      .join('\n')
  }
  const { text, bookmarks } = await readPdf(content)
  return [text, ...bookmarks, new TextDecoder('latin1').decode(content)].join('\n')
}
