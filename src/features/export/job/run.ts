import type { FontFiles } from '../../../api/fonts.ts'
import { isNotLoaded, NotLoaded } from '../../../ui/not-loaded.ts'
import type { ExportJob, ExportResult, WorkerAnswer, WorkerRequest } from './protocol.ts'

/** A worker without a job, kept so that the next file needs no network. */
let idle: Worker | null = null
/** A worker whose job was cancelled, kept until its successor has loaded all code. */
let leaving: Worker | null = null
/** Workers that were asked to load all code ahead, and those that have done so. */
const asked = new WeakSet<Worker>()
const warmed = new WeakSet<Worker>()
let requests = 0

function start(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'export' })
}

/** Starts a worker before its first job and lets it load the code of every format. Resolves after success and failure. */
export async function preloadExport(): Promise<void> {
  idle ??= start()
  const worker = idle
  if (asked.has(worker)) return
  asked.add(worker)
  await new Promise<void>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if ('warmed' in data) {
        warmed.add(worker)
        leaving?.terminate()
        leaving = null
      }
      if ('warmed' in data || data.id === null) resolve()
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (idle === worker) idle = null
      resolve()
    })
    const request: WorkerRequest = { warm: true }
    worker.postMessage(request)
  })
}

/** Runs a job in one worker. Calls `end` with the outcome, which decides whether the worker can be used again. */
function runIn(
  worker: Worker,
  {
    job,
    fonts,
    signal,
    onProgress,
    end,
  }: {
    readonly job: ExportJob
    readonly fonts: FontFiles | null
    readonly signal: AbortSignal
    readonly onProgress: ((part: number) => void) | undefined
    readonly end: (outcome: 'done' | 'failed' | 'broken' | 'aborted') => void
  },
): Promise<ExportResult> {
  const id = ++requests
  return new Promise((resolve, reject) => {
    const done = new AbortController()
    const on = { signal: done.signal }
    const settle = (outcome: Parameters<typeof end>[0]) => {
      done.abort()
      end(outcome)
    }
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<WorkerAnswer>) => {
        if (!('id' in data) || data.id !== id) return
        if ('progress' in data) {
          onProgress?.(data.progress)
          return
        }
        settle('result' in data ? 'done' : 'failed')
        if ('result' in data) resolve(data.result)
        else reject(data.notLoaded ? new NotLoaded(data.failed) : new Error(data.failed))
      },
      on,
    )
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault()
        settle('broken')
        // An error without a message: the worker itself could not be loaded.
        reject(event.message ? new Error(event.message) : new NotLoaded('The worker could not be loaded.'))
      },
      on,
    )
    worker.addEventListener(
      'messageerror',
      () => {
        settle('broken')
        reject(new Error('The file could not be handed over.'))
      },
      on,
    )
    signal.addEventListener(
      'abort',
      () => {
        settle('aborted')
        reject(signal.reason)
      },
      on,
    )
    const request: WorkerRequest = { id, job, fonts }
    worker.postMessage(request)
  })
}

/** Keeps a worker for the next file, and ends the one kept before. */
function keep(worker: Worker): void {
  if (idle !== worker) idle?.terminate()
  idle = worker
}

/** Starts a successor for a worker whose job was cancelled, which is kept meanwhile: without a network no other can load. */
function replace(worker: Worker): void {
  if (leaving && leaving !== worker && !warmed.has(worker)) worker.terminate()
  else {
    if (leaving !== worker) leaving?.terminate()
    leaving = worker
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
    signal,
    fresh,
    onProgress,
  }: {
    /** Null for formats that embed none. */
    readonly fonts: FontFiles | null
    readonly signal: AbortSignal
    readonly fresh: boolean
    /** Called with the share of a long file that is written, from 0 to 1. */
    readonly onProgress?: (part: number) => void
  },
): Promise<ExportResult> {
  signal.throwIfAborted()
  const run = (worker: Worker, keepsFailed: boolean) =>
    runIn(worker, {
      job,
      fonts,
      signal,
      onProgress,
      end: (outcome) => {
        if (outcome === 'aborted') replace(worker)
        else if (outcome === 'done' || (outcome === 'failed' && keepsFailed)) keep(worker)
        else worker.terminate()
      },
    })
  const first = (fresh ? null : idle) ?? start()
  if (first === idle) idle = null
  try {
    return await run(first, !fresh && leaving === null)
  } catch (error) {
    if (!isNotLoaded(error) || leaving === null) throw error
    // The new worker found no network; the one before it has loaded all code.
    const second = leaving
    leaving = null
    return run(second, true)
  }
}
