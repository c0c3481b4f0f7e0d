import type { Language } from '../../domain/language.ts'
import type { ExportJob } from './export-choice.ts'
import type { ExportResult } from './export-job.ts'
import { NotLoaded } from './not-loaded.ts'

/** What the worker is asked: to fetch the words of a language ahead, or to make a file. */
export type WorkerOrder = { readonly warm: Language } | { readonly job: ExportJob }

/** What the worker says at the end of an order, and how far it is meanwhile. */
export type WorkerAnswer =
  | { readonly progress: number }
  | { readonly warmed: true }
  | { readonly result: ExportResult }
  | { readonly failed: string; readonly notLoaded: boolean }

/** A worker that has nothing to do, kept so that the next file needs no network. */
let idle: Worker | null = null

function start(): Worker {
  return new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module', name: 'export' })
}

/** Starts the worker ahead of its first job, with the words of a language. */
export function warmExport(language: Language): void {
  if (idle !== null) return
  idle = start()
  const order: WorkerOrder = { warm: language }
  idle.postMessage(order)
}

/**
 * Makes a file in a worker. An abort ends the worker at once, whatever it is at, and rejects with the signal's reason; a
 * worker that cannot be had, and a job that fails, reject with an error whose message is a sentence. What a worker could not
 * fetch it does not ask for again: `fresh` takes a new one, and leaves the old one to the forms that it has.
 */
export async function runExport(
  job: ExportJob,
  {
    signal,
    fresh,
    onProgress,
  }: {
    readonly signal: AbortSignal
    readonly fresh: boolean
    /** Told how much of a long file is written, from 0 to 1. */
    readonly onProgress?: (part: number) => void
  },
): Promise<ExportResult> {
  signal.throwIfAborted()
  const worker = (fresh ? null : idle) ?? start()
  if (worker === idle) idle = null
  return new Promise((resolve, reject) => {
    const done = new AbortController()
    const end = (keep: boolean) => {
      done.abort()
      if (keep) {
        idle?.terminate()
        idle = worker
      } else worker.terminate()
    }
    const on = { signal: done.signal }
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<WorkerAnswer>) => {
        if ('warmed' in data) return
        if ('progress' in data) {
          onProgress?.(data.progress)
          return
        }
        end('result' in data || !fresh)
        if ('result' in data) resolve(data.result)
        else reject(data.notLoaded ? new NotLoaded(data.failed) : new Error(data.failed))
      },
      on,
    )
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault()
        end(false)
        // Without a message it is the worker itself that could not be had.
        reject(event.message ? new Error(event.message) : new NotLoaded('The worker could not be loaded.'))
      },
      on,
    )
    worker.addEventListener(
      'messageerror',
      () => {
        end(false)
        reject(new Error('The file could not be handed over.'))
      },
      on,
    )
    signal.addEventListener(
      'abort',
      () => {
        end(false)
        // The next file should not have to wait for a worker.
        warmExport(job.choice.language)
        reject(signal.reason)
      },
      on,
    )
    const order: WorkerOrder = { job }
    worker.postMessage(order)
  })
}
