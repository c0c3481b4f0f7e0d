/** A request to a worker; the page numbers it, and each answer has its number. */
interface WorkerCall<Request> {
  readonly id: number
  readonly request: Request
}

/** An answer of a worker: how far it is (from 0 to 1), the result, or the message and name of the error. */
type WorkerAnswer<Result> =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly failed: string; readonly name: string }

/** A call of a worker failed. The name is that of the error in the worker, `NotLoaded` if the worker's script did not load. */
export class WorkerError extends Error {
  /** Whether the worker itself failed, and not only this request. */
  readonly isBroken: boolean
  constructor(message: string, { name, isBroken }: { readonly name: string; readonly isBroken: boolean }) {
    super(message)
    this.name = name
    this.isBroken = isBroken
  }
}

let calls = 0

/**
 * Sends a request to a worker that `answerCalls` and resolves to its result. Rejects with a `WorkerError`, and at once with the
 * signal's reason on abort; the worker goes on until the caller terminates it.
 */
export function callWorker<Request, Result>(
  worker: Worker,
  request: Request,
  {
    signal,
    onProgress,
  }: { readonly signal?: AbortSignal; readonly onProgress?: (part: number) => void } = {},
): Promise<Result> {
  const id = ++calls
  return new Promise<Result>((resolve, reject) => {
    const done = new AbortController()
    const on = { signal: done.signal }
    const settle = (finish: () => void) => {
      done.abort()
      finish()
    }
    const fail = (message: string, name: string, isBroken: boolean) =>
      settle(() => reject(new WorkerError(message, { name, isBroken })))
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<WorkerAnswer<Result>>) => {
        if (data.id !== id) return
        if ('progress' in data) onProgress?.(data.progress)
        else if ('result' in data) settle(() => resolve(data.result))
        else fail(data.failed, data.name, false)
      },
      on,
    )
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault()
        // An error event without a message: the script of the worker could not be loaded.
        if (event.message) fail(event.message, 'Error', true)
        else fail('The worker could not be loaded.', 'NotLoaded', true)
      },
      on,
    )
    worker.addEventListener('messageerror', () => fail('The answer could not be read.', 'Error', true), on)
    signal?.addEventListener('abort', () => settle(() => reject(signal.reason)), on)
    const call: WorkerCall<Request> = { id, request }
    worker.postMessage(call)
  })
}

/** The smallest step of progress that is worth a message. */
const PROGRESS_STEP = 0.01

/** In a worker: answers every call of `callWorker`. `listTransfers` lists the buffers of a result to move instead of copy. */
export function answerCalls<Request, Result>(
  answer: (request: Request, onProgress: (part: number) => void) => Result | Promise<Result>,
  listTransfers: (result: Result) => Transferable[] = () => [],
): void {
  const run = async ({ id, request }: WorkerCall<Request>) => {
    const send = (message: WorkerAnswer<Result>, transfer: Transferable[] = []) =>
      postMessage(message, { transfer })
    let last = 0
    const onProgress = (part: number) => {
      if (part - last < PROGRESS_STEP) return
      last = part
      send({ id, progress: part })
    }
    try {
      const result = await answer(request, onProgress)
      send({ id, result }, listTransfers(result))
    } catch (error) {
      const { message, name } = error instanceof Error ? error : new Error(String(error))
      send({ id, failed: message, name })
    }
  }
  addEventListener('message', ({ data }: MessageEvent<WorkerCall<Request>>) => void run(data))
}
