import type { FontFiles } from '../../../api/fonts.ts'
import { callWorker, WorkerError } from '../../../api/worker-call.ts'
import { isNotLoaded } from '../../../ui/not-loaded.ts'
import type { ExportAnswer, ExportJob, ExportRequest, ExportResult } from './protocol.ts'

/** A worker, and whether it loads, or has loaded, the code of every format. */
interface Maker {
  readonly worker: Worker
  preload: 'not started' | 'started' | 'done'
}

const makers: {
  /** One without a job, kept so that the next file needs no network. */
  idle: Maker | null
  /** One whose job was cancelled, kept until its successor has loaded all code. */
  cancelled: Maker | null
} = { idle: null, cancelled: null }

function start(): Maker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'export' })
  return { worker, preload: 'not started' }
}

/** Starts a worker before its first job and lets it load the code of every format. Resolves after success and failure. */
export async function preloadExport(): Promise<void> {
  makers.idle ??= start()
  const maker = makers.idle
  if (maker.preload !== 'not started') return
  maker.preload = 'started'
  await callWorker<ExportRequest, ExportAnswer>(maker.worker, 'preload').then(
    () => {
      maker.preload = 'done'
      makers.cancelled?.worker.terminate()
      makers.cancelled = null
    },
    (error: unknown) => {
      if (error instanceof WorkerError && error.isBroken && makers.idle === maker) makers.idle = null
    },
  )
}

/** Keeps a worker for the next file, and ends the one kept before. */
function keep(maker: Maker): void {
  if (makers.idle !== maker) makers.idle?.worker.terminate()
  makers.idle = maker
}

/** Starts a successor for a worker whose job was cancelled, which is kept meanwhile: without a network no other can load. */
function replace(maker: Maker): void {
  const { cancelled } = makers
  if (cancelled && cancelled !== maker && maker.preload !== 'done') maker.worker.terminate()
  else {
    if (cancelled !== maker) cancelled?.worker.terminate()
    makers.cancelled = maker
  }
  void preloadExport()
}

/**
 * Makes a file in a worker. An abort rejects at once with the signal's reason. A worker that cannot be loaded and a job that
 * fails reject with an error whose message is a sentence. A worker does not request again a module that failed to load:
 * `fresh` starts a new worker.
 */
export async function runInWorker(
  job: ExportJob,
  {
    fonts,
    fresh,
    ...options
  }: {
    /** Null for formats that embed none. */
    readonly fonts: FontFiles | null
    readonly signal: AbortSignal
    readonly fresh: boolean
    /** Called with the share of a long file that is written, from 0 to 1. */
    readonly onProgress?: (part: number) => void
  },
): Promise<ExportResult> {
  options.signal.throwIfAborted()
  const run = async (maker: Maker, keepsFailed: boolean): Promise<ExportResult> => {
    try {
      const request = { job, fonts }
      const result = await callWorker<ExportRequest, ExportResult>(maker.worker, request, options)
      keep(maker)
      return result
    } catch (error) {
      if (!(error instanceof WorkerError)) replace(maker)
      else if (!error.isBroken && keepsFailed) keep(maker)
      else maker.worker.terminate()
      throw error
    }
  }
  const first = (fresh ? null : makers.idle) ?? start()
  if (first === makers.idle) makers.idle = null
  try {
    return await run(first, !fresh && makers.cancelled === null)
  } catch (error) {
    if (!isNotLoaded(error) || makers.cancelled === null) throw error
    // The new worker found no network; the one before it has loaded all code.
    const second = makers.cancelled
    makers.cancelled = null
    return run(second, true)
  }
}
