import rawDataset from '../../../mocks/data/cases.json'
import { createStore } from '../../../mocks/store.ts'
import { loadFonts } from '../../../src/api/fonts.ts'
import { parseDay } from '../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../src/domain/query/query.ts'
import { SUMMARY_PARTS } from '../../../src/domain/summary/summary-parts.ts'
import type { ExportKind } from '../../../src/features/export/formats/registry.ts'
import { runInWorker } from '../../../src/features/export/job/run.ts'

/** How long a file took, and how long it blocked the page. */
export interface BenchResult {
  /** Milliseconds from the start of the job to the file. */
  readonly time: number
  /** In bytes. */
  readonly size: number
  /** The longest task of the main thread, in milliseconds; 0: none above 50. */
  readonly longest: number
  /** Number of progress reports. */
  readonly steps: number
}

declare global {
  interface Window {
    runExportBench?: (kind: ExportKind, copies: number) => Promise<BenchResult>
  }
}

const { dataset } = createStore(rawDataset)
const compiled = parseDay(dataset.compiled) ?? Number.NaN
let longest = 0
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
}).observe({ type: 'longtask' })

/** Copies of the five cases, each with ids of its own. */
function makeRecords(copies: number) {
  return Array.from({ length: copies }, (_, i) =>
    dataset.cases.map((one) => ({ ...one, id: i === 0 ? one.id : `${one.id}-${i}` })),
  ).flat()
}

window.runExportBench = async (kind, copies) => {
  const records = makeRecords(copies)
  longest = 0
  let steps = 0
  const start = performance.now()
  const { signal } = new AbortController()
  const fonts = kind === 'pdf' ? await loadFonts(signal) : null
  const { content } = await runInWorker(
    {
      choice: { kind, language: 'en', parts: SUMMARY_PARTS, size: 'A4', redact: null },
      scope: {
        ids: records.map(({ id }) => id),
        names: new Map(records.map(({ id, person }) => [id, person.name])),
        query: EMPTY_QUERY,
        asOf: compiled,
        compiled,
        dataVersion: dataset.dataVersion,
        dataSha256: null,
        article: dataset.article.source,
        onRecord: records.length,
        single: null,
        address: location.href,
      },
      records,
      sources: dataset.sources,
      leftOut: [],
      disclosure: null,
      figure: null,
    },
    {
      fonts,
      signal,
      fresh: false,
      onProgress: () => {
        steps++
      },
    },
  )
  const time = performance.now() - start
  // The browser reports a long task only after its end.
  await new Promise((resolve) => setTimeout(resolve, 200))
  return { time, size: typeof content === 'string' ? content.length : content.byteLength, longest, steps }
}
