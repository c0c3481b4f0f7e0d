import { expect, test, vi } from 'vitest'
import type { LoadedSnapshot } from '../../../src/api/loaded-snapshot.ts'
import { loadParts } from '../../../src/api/snapshot-parts.ts'
import { setTransport } from '../../../src/api/transport.ts'
import { writeSnapshotParts } from '../../../src/contract/parts/write-parts.ts'
import { openSnapshot } from '../../../src/domain/collection/collection.ts'
import { select } from '../../../src/domain/collection/select.ts'
import { EMPTY_QUERY } from '../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../src/domain/snapshot/build-snapshot.ts'
import { generateCases, generateSources } from '../../support/generate-cases.ts'
import { makeDataset } from '../../support/make-case.ts'
import { makeRandom } from '../../support/random.ts'

const random = makeRandom(9)
const dataset = makeDataset(generateCases(random, 250), { sources: generateSources(random) })

/** Answers with the parts of the snapshot, unless `spoil` gives something else; what was asked for, in its order. */
function serveParts(
  parts: readonly Uint8Array<ArrayBuffer>[],
  spoil: (place: number, signal: AbortSignal) => Response | Promise<Response> | null,
) {
  const asked: number[] = []
  setTransport(() =>
    Promise.resolve((input, { signal }) => {
      const place = Number(/(\d+)$/.exec(input)?.[1])
      asked.push(place)
      return Promise.resolve(spoil(place, signal) ?? answer(parts[place]))
    }),
  )
  return asked
}

const answer = (body: Uint8Array<ArrayBuffer> | undefined) =>
  new Response(body, { headers: { 'content-type': 'application/octet-stream' } })

test('a part that fails is told until Retry; pressed twice, it takes each part in once', async () => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  let broken = true
  const asked = serveParts(parts, (place) =>
    broken && place === 3 ? new Response('', { status: 500 }) : null,
  )
  const told: LoadedSnapshot[] = []
  const { signal } = new AbortController()
  const first = await loadParts(head, { signal, onMore: (next) => told.push(next) })
  expect(first.rest).toMatchObject({ done: 3, of: 6, error: null })
  await expect.poll(() => told.at(-1)?.rest?.error?.failure.kind).toBe('http')
  broken = false
  const { rest } = told.at(-1) ?? {}
  rest?.retry()
  // The reader sees at once that it goes on.
  expect(told.at(-1)?.rest).toMatchObject({ done: 5, error: null })
  rest?.retry()
  await expect.poll(() => told.at(-1)?.rest).toBeNull()
  // The others do not wait for it.
  expect(asked).toEqual([0, 1, 2, 3, 4, 5, 3])
  expect(first.collection.limitAtOnce(first.collection.compiled)).not.toBeNull()
  expect([...first.collection.cases]).toEqual([...openSnapshot(buildSnapshot(dataset)).cases])
})

test.each([
  { what: 'the first names', place: 1 },
  { what: 'the first records', place: 2 },
])('$what missing leave the columns and the other parts; told, and taken in by Retry', async ({ place }) => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  let broken = true
  const asked = serveParts(parts, (at) => (broken && at === place ? new Response('', { status: 404 }) : null))
  const told: LoadedSnapshot[] = []
  const { signal } = new AbortController()
  const { collection } = await loadParts(head, { signal, onMore: (next) => told.push(next) })
  await expect.poll(() => told.at(-1)?.rest?.error?.failure).toMatchObject({ kind: 'http', status: 404 })
  expect(told.at(-1)?.rest).toMatchObject({ done: head.parts.length - 1, of: head.parts.length })
  const [first] = head.parts.slice(place)
  const here = Array.from({ length: head.count }, (_, at) => collection.has(at))
  expect(here).toEqual(here.map((_, at) => at < (first?.from ?? 0) || at >= (first?.to ?? 0)))
  const counts = select(collection, EMPTY_QUERY)
  expect(counts.rows.length).toBe(select(openSnapshot(buildSnapshot(dataset)), EMPTY_QUERY).rows.length)
  broken = false
  told.at(-1)?.rest?.retry()
  await expect.poll(() => told.at(-1)?.rest).toBeNull()
  // Asked for once more by itself, for a fault that passes.
  expect(asked.filter((at) => at === place)).toHaveLength(3)
  expect([...collection.cases]).toEqual([...openSnapshot(buildSnapshot(dataset)).cases])
  const name = dataset.cases[first?.from ?? 0]?.person.name ?? ''
  expect(select(collection, { ...EMPTY_QUERY, q: name }).rows.length).toBeGreaterThan(0)
})

test('a host that is gone is not asked for every part that is left', async () => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  const asked = serveParts(parts, (place) => (place < 3 ? null : Promise.reject(new TypeError('gone'))))
  const told: LoadedSnapshot[] = []
  const { signal } = new AbortController()
  await loadParts(head, { signal, onMore: (next) => told.push(next) })
  await expect.poll(() => told.at(-1)?.rest?.error?.failure.kind).toBe('network')
  expect(asked).toEqual([0, 1, 2, 3])
})

test('a spoiled part for days known on keeps no record away; it is told, and Retry takes it in', async () => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  const known = head.parts.findIndex(({ kind }) => kind === 'known')
  let broken = true
  const asked = serveParts(parts, (place) =>
    broken && place === known ? answer(parts[place]?.slice(0, 40)) : null,
  )
  const told: LoadedSnapshot[] = []
  const { signal } = new AbortController()
  const first = await loadParts(head, { signal, onMore: (next) => told.push(next) })
  await expect.poll(() => told.at(-1)?.rest?.error?.failure.kind).toBe('invalid-body')
  expect([...first.collection.cases]).toEqual([...openSnapshot(buildSnapshot(dataset)).cases])
  expect(told.at(-1)?.rest).toMatchObject({ done: head.parts.length, of: head.parts.length })
  broken = false
  const before = told.length
  told.at(-1)?.rest?.retry()
  // Once that it is tried again, once that it has come.
  await expect.poll(() => told.length).toBe(before + 2)
  expect(told.slice(before).map(({ rest }) => rest)).toEqual([null, null])
  expect(asked).toEqual([...head.parts.keys(), known])
})

test('a snapshot that is loaded anew ends the parts of the loading before it, whichever of them was under way', async () => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  const { signal } = new AbortController()
  for (const held of [3, head.parts.findIndex(({ kind }) => kind === 'known')]) {
    const signals: AbortSignal[] = []
    const asked = serveParts(parts, (place, until) => {
      if (signals.length > 0 || place !== held) return null
      signals.push(until)
      return new Promise((_, reject) => until.addEventListener('abort', () => reject(until.reason)))
    })
    const told: LoadedSnapshot[] = []
    const left: LoadedSnapshot[] = []
    await loadParts(head, { signal, onMore: (next) => left.push(next) })
    await expect.poll(() => asked.at(-1)).toBe(held)
    const before = left.length
    await loadParts(head, { signal, onMore: (next) => told.push(next) })
    await expect.poll(() => told.at(-1)?.rest).toBeNull()
    expect(asked).toEqual([...Array.from({ length: held + 1 }, (_, i) => i), ...head.parts.keys()])
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect(left.length).toBe(before)
  }
})

test('Retry of a loading that was left off tells nothing any more', async () => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  serveParts(parts, (place) => (place === 3 ? new Response('', { status: 500 }) : null))
  const { signal } = new AbortController()
  const left: LoadedSnapshot[] = []
  await loadParts(head, { signal, onMore: (next) => left.push(next) })
  await expect.poll(() => left.at(-1)?.rest?.error).toBeTruthy()
  await loadParts(head, { signal, onMore: () => undefined })
  const before = left.length
  left.at(-1)?.rest?.retry()
  expect(left.length).toBe(before)
})

test.each([
  { count: 300, orders: [] },
  { count: 301, orders: [{ count: 100 }, { count: 201 }] },
])(
  'names of $count cases are read in the page, or by a worker where they are more than 300',
  async ({ count, orders }) => {
    const asked: { readonly parts: readonly { readonly count: number }[]; readonly locale: string | null }[] =
      []
    class TestWorker extends EventTarget {
      postMessage = (order: (typeof asked)[number]) => asked.push(order)
      terminate = () => undefined
    }
    vi.stubGlobal('Worker', TestWorker)
    const many = makeDataset(generateCases(makeRandom(10), count))
    const { head, parts } = writeSnapshotParts({ ...many, dataSha256: null }, many.cases, many.sources)
    serveParts(parts, () => null)
    const told: LoadedSnapshot[] = []
    const { signal } = new AbortController()
    const { collection } = await loadParts(head, { signal, onMore: (next) => told.push(next) })
    await expect.poll(() => told.at(-1)?.rest).toBeNull()
    expect(collection.lookup.elsewhere).toBe(orders.length > 0)
    expect(asked.flatMap((order) => order.parts.map((part) => ({ count: part.count })))).toEqual(orders)
    vi.unstubAllGlobals()
  },
)
