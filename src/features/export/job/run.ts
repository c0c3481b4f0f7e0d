import type { FontFiles } from '../../../api/fonts.ts'
import { isNotLoaded, NotLoaded } from '../../../ui/not-loaded.ts'
import type { ExportJob } from './export-choice.ts'
import type { ExportResult } from './make.ts'
import type { WorkerAnswer, WorkerOrder } from './protocol.ts'

/** A worker that has nothing to do, kept so that the next file needs no network. */
let idle: Worker | null = null
/** One whose job nobody waits for any more, kept until the one that follows it has all that it may need. */
let leaving: Worker | null = null
/** Those that were told to fetch everything ahead, and those that have. */
const asked = new WeakSet<Worker>()
const warmed = new WeakSet<Worker>()
let orders = 0

function start(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'export' })
}

/**
 * Offsets a worker ahead of its first job, and has it fetch what any form may need; settles once it has, or has not been able
 * to.
 */
export async function warmExport(): Promise<void> {
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
    const order: WorkerOrder = { warm: true }
    worker.postMessage(order)
  })
}

/** The job in one worker; whatever becomes of it, `end` is told whether the worker is still of use. */
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
  const id = ++orders
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
        // Without a message it is the worker itself that could not be had.
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
    const order: WorkerOrder = { id, job, fonts }
    worker.postMessage(order)
  })
}

/** Keeps a worker for the next file, in the place of the one that waits for it. */
function keep(worker: Worker): void {
  if (idle !== worker) idle?.terminate()
  idle = worker
}

/** Puts another in the place of a worker whose job was called off; without a network that one is all there is. */
function replace(worker: Worker): void {
  if (leaving && leaving !== worker && !warmed.has(worker)) worker.terminate()
  else {
    if (leaving !== worker) leaving?.terminate()
    leaving = worker
  }
  void warmExport()
}

/**
 * Makes a file in a worker. An abort rejects at once with the signal's reason; a worker that cannot be had, and a job that
 * fails, reject with an error whose message is a sentence. What a worker could not fetch it does not ask for again: `fresh`
 * takes a new one, and leaves the old one to the forms that it has.
 */
export async function runExport(
  job: ExportJob,
  {
    fonts,
    signal,
    fresh,
    onProgress,
  }: {
    /** null for any form but PDF. */
    readonly fonts: FontFiles | null
    readonly signal: AbortSignal
    readonly fresh: boolean
    /** Told how much of a long file is written, from 0 to 1. */
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
    // The new one found no network; the one before it has everything.
    const second = leaving
    leaving = null
    return run(second, true)
  }
}
