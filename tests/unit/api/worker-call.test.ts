import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answerCalls, callWorker, WorkerError } from '../../../src/api/worker-call.ts'

/** Both ends of a worker in one thread: messages are cloned and arrive later, as between threads. */
function makeWorker(): Worker {
  const page = new EventTarget()
  const inside = new EventTarget()
  const post = (to: EventTarget) => (data: unknown) => {
    const copy = structuredClone(data)
    queueMicrotask(() => to.dispatchEvent(new MessageEvent('message', { data: copy })))
  }
  vi.stubGlobal('addEventListener', inside.addEventListener.bind(inside))
  vi.stubGlobal('postMessage', post(page))
  return Object.assign(page, { postMessage: post(inside) }) as unknown as Worker
}

let worker: Worker
beforeEach(() => {
  worker = makeWorker()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('each call gets its own result, in whatever order the worker ends them', async () => {
  const ends: (() => void)[] = []
  answerCalls<number, number>((n) => new Promise((resolve) => ends.push(() => resolve(n * 10))))
  const both = [callWorker<number, number>(worker, 1), callWorker<number, number>(worker, 2)]
  await vi.waitFor(() => expect(ends).toHaveLength(2))
  for (const end of ends.toReversed()) end()
  expect(await Promise.all(both)).toEqual([10, 20])
})

test('progress arrives in steps of at least one per cent', async () => {
  answerCalls<null, string>((_, onProgress) => {
    for (const part of [0.001, 0.5, 0.505, 1]) onProgress(part)
    return 'made'
  })
  const seen: number[] = []
  expect(await callWorker(worker, null, { onProgress: (part) => seen.push(part) })).toBe('made')
  expect(seen).toEqual([0.5, 1])
})

test('an error in the worker keeps its message and its name, and the worker answers the next call', async () => {
  answerCalls<boolean, string>((fails) => {
    if (fails) throw Object.assign(new Error('The code is missing.'), { name: 'NotLoaded' })
    return 'made'
  })
  const error = await callWorker(worker, true).catch((one: unknown) => one)
  expect(error).toBeInstanceOf(WorkerError)
  expect(error).toMatchObject({ message: 'The code is missing.', name: 'NotLoaded', isBroken: false })
  expect(await callWorker(worker, false)).toBe('made')
})

test('a worker whose script does not load is broken, and not loaded', async () => {
  const call = callWorker(worker, null)
  const event = Object.assign(new Event('error', { cancelable: true }), { message: '' })
  worker.dispatchEvent(event)
  await expect(call).rejects.toMatchObject({ name: 'NotLoaded', isBroken: true })
  expect(event.defaultPrevented).toBe(true)
})

test('an abort rejects with its reason, and a later answer changes nothing', async () => {
  const late = Promise.withResolvers<string>()
  answerCalls<null, string>(() => late.promise)
  const abort = new AbortController()
  const call = callWorker(worker, null, { signal: abort.signal })
  await Promise.resolve()
  abort.abort('cancelled')
  await expect(call).rejects.toBe('cancelled')
  late.resolve('late')
  await expect(call).rejects.toBe('cancelled')
})
