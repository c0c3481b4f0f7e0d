import { expect, test, vi } from 'vitest'
import { replaceLoaded } from '../../../src/api/current-collection.ts'
import type { LoadedSnapshot } from '../../../src/api/loaded-snapshot.ts'
import { loadParts } from '../../../src/api/snapshot-parts.ts'
import { setTransport } from '../../../src/api/transport.ts'
import { writeSnapshotParts } from '../../../src/contract/parts/write-parts.ts'
import { openSnapshot } from '../../../src/domain/collection/collection.ts'
import { patchCollection } from '../../../src/domain/collection/patch-collection.ts'
import { select } from '../../../src/domain/collection/select.ts'
import { EMPTY_QUERY } from '../../../src/domain/query/query.ts'
import { buildSnapshot } from '../../../src/domain/snapshot/build-snapshot.ts'
import { generateCases, generateSources } from '../../support/generate-cases.ts'
import { makeDataset } from '../../support/make-case.ts'
import { makeRandom } from '../../support/random.ts'

const random = makeRandom(9)
const dataset = makeDataset(generateCases(random, 250), { sources: generateSources(random) })

/** Serves the parts of the snapshot, unless `spoil` answers; returns the list of requested places, in order. */
function serveParts(
  parts: readonly Uint8Array<ArrayBuffer>[],
  spoil: (place: number, signal: AbortSignal) => Response | Promise<Response> | null,
) {
  const requested: number[] = []
  setTransport(() =>
    Promise.resolve((input, { signal }) => {
      const place = Number(/(\d+)$/.exec(input)?.[1])
      requested.push(place)
      return Promise.resolve(spoil(place, signal) ?? answer(parts[place]))
    }),
  )
  return requested
}

const answer = (body: Uint8Array<ArrayBuffer> | undefined) =>
  new Response(body, { headers: { 'content-type': 'application/octet-stream' } })

test('reports a failed part until Retry; two calls of Retry load each part once', async () => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  let broken = true
  const requested = serveParts(parts, (place) =>
    broken && place === 3 ? new Response('', { status: 500 }) : null,
  )
  const reports: LoadedSnapshot[] = []
  const { signal } = new AbortController()
  const first = await loadParts(head, { signal, onMore: (next) => reports.push(next) })
  expect(first.rest).toMatchObject({ done: 3, of: 6, error: null })
  await expect.poll(() => reports.at(-1)?.rest?.error?.failure.kind).toBe('http')
  broken = false
  const { rest } = reports.at(-1) ?? {}
  rest?.retry()
  // The error disappears at once.
  expect(reports.at(-1)?.rest).toMatchObject({ done: 5, error: null })
  rest?.retry()
  await expect.poll(() => reports.at(-1)?.rest).toBeNull()
  // The failed part does not hold up the others.
  expect(requested).toEqual([0, 1, 2, 3, 4, 5, 3])
  expect(first.collection.limitAtOnce(first.collection.compiled)).not.toBeNull()
  expect([...first.collection.cases]).toEqual([...openSnapshot(buildSnapshot(dataset)).cases])
})

test.each([
  { what: 'the first names', place: 1 },
  { what: 'the first records', place: 2 },
])(
  'without $what loads the columns and the other parts, reports the failure, and loads the rest on Retry',
  async ({ place }) => {
    const { head, parts } = writeSnapshotParts(
      { ...dataset, dataSha256: null },
      dataset.cases,
      dataset.sources,
    )
    let broken = true
    const requested = serveParts(parts, (at) =>
      broken && at === place ? new Response('', { status: 404 }) : null,
    )
    const reports: LoadedSnapshot[] = []
    const { signal } = new AbortController()
    const { collection } = await loadParts(head, { signal, onMore: (next) => reports.push(next) })
    await expect.poll(() => reports.at(-1)?.rest?.error?.failure).toMatchObject({ kind: 'http', status: 404 })
    expect(reports.at(-1)?.rest).toMatchObject({ done: head.parts.length - 1, of: head.parts.length })
    const [first] = head.parts.slice(place)
    const here = Array.from({ length: head.count }, (_, at) => collection.has(at))
    expect(here).toEqual(here.map((_, at) => at < (first?.from ?? 0) || at >= (first?.to ?? 0)))
    const counts = select(collection, EMPTY_QUERY)
    expect(counts.rows.length).toBe(select(openSnapshot(buildSnapshot(dataset)), EMPTY_QUERY).rows.length)
    broken = false
    reports.at(-1)?.rest?.retry()
    await expect.poll(() => reports.at(-1)?.rest).toBeNull()
    // `loadParts` itself retries once, in case the fault was transient.
    expect(requested.filter((at) => at === place)).toHaveLength(3)
    expect([...collection.cases]).toEqual([...openSnapshot(buildSnapshot(dataset)).cases])
    const name = dataset.cases[first?.from ?? 0]?.person.name ?? ''
    expect(select(collection, { ...EMPTY_QUERY, q: name }).rows.length).toBeGreaterThan(0)
  },
)

test('stops requesting parts when the host is unreachable', async () => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  const requested = serveParts(parts, (place) => (place < 3 ? null : Promise.reject(new TypeError('gone'))))
  const reports: LoadedSnapshot[] = []
  const { signal } = new AbortController()
  await loadParts(head, { signal, onMore: (next) => reports.push(next) })
  await expect.poll(() => reports.at(-1)?.rest?.error?.failure.kind).toBe('network')
  expect(requested).toEqual([0, 1, 2, 3])
})

test('loads all records if the part for days known on is damaged, reports the failure, and loads it on Retry', async () => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  const known = head.parts.findIndex(({ kind }) => kind === 'known')
  let broken = true
  const requested = serveParts(parts, (place) =>
    broken && place === known ? answer(parts[place]?.slice(0, 40)) : null,
  )
  const reports: LoadedSnapshot[] = []
  const { signal } = new AbortController()
  const first = await loadParts(head, { signal, onMore: (next) => reports.push(next) })
  await expect.poll(() => reports.at(-1)?.rest?.error?.failure.kind).toBe('invalid-body')
  expect([...first.collection.cases]).toEqual([...openSnapshot(buildSnapshot(dataset)).cases])
  expect(reports.at(-1)?.rest).toMatchObject({ done: head.parts.length, of: head.parts.length })
  broken = false
  const before = reports.length
  reports.at(-1)?.rest?.retry()
  // One report for the retry, one for the loaded part.
  await expect.poll(() => reports.length).toBe(before + 2)
  expect(reports.slice(before).map(({ rest }) => rest)).toEqual([null, null])
  expect(requested).toEqual([...head.parts.keys(), known])
})

test('aborts the previous load, whichever part was pending, when a snapshot is loaded again', async () => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  const { signal } = new AbortController()
  for (const held of [3, head.parts.findIndex(({ kind }) => kind === 'known')]) {
    const signals: AbortSignal[] = []
    const requested = serveParts(parts, (place, until) => {
      if (signals.length > 0 || place !== held) return null
      signals.push(until)
      return new Promise((_, reject) => until.addEventListener('abort', () => reject(until.reason)))
    })
    const reports: LoadedSnapshot[] = []
    const aborted: LoadedSnapshot[] = []
    await loadParts(head, { signal, onMore: (next) => aborted.push(next) })
    await expect.poll(() => requested.at(-1)).toBe(held)
    const before = aborted.length
    await loadParts(head, { signal, onMore: (next) => reports.push(next) })
    await expect.poll(() => reports.at(-1)?.rest).toBeNull()
    expect(requested).toEqual([...Array.from({ length: held + 1 }, (_, i) => i), ...head.parts.keys()])
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect(aborted.length).toBe(before)
  }
})

test('Retry of an aborted load reports nothing', async () => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  serveParts(parts, (place) => (place === 3 ? new Response('', { status: 500 }) : null))
  const { signal } = new AbortController()
  const aborted: LoadedSnapshot[] = []
  await loadParts(head, { signal, onMore: (next) => aborted.push(next) })
  await expect.poll(() => aborted.at(-1)?.rest?.error).toBeTruthy()
  await loadParts(head, { signal, onMore: () => undefined })
  const before = aborted.length
  aborted.at(-1)?.rest?.retry()
  expect(aborted.length).toBe(before)
})

test.each([
  { count: 300, orders: [] },
  { count: 301, orders: [{ count: 100 }, { count: 201 }] },
])(
  'names of $count cases are indexed on the main thread up to 300 cases, otherwise in a worker',
  async ({ count, orders }) => {
    const requested: {
      readonly parts: readonly { readonly count: number }[]
      readonly locale: string | null
    }[] = []
    class TestWorker extends EventTarget {
      postMessage = ({ request }: { readonly request: (typeof requested)[number] }) => requested.push(request)
      terminate = () => undefined
    }
    vi.stubGlobal('Worker', TestWorker)
    const many = makeDataset(generateCases(makeRandom(10), count))
    const { head, parts } = writeSnapshotParts({ ...many, dataSha256: null }, many.cases, many.sources)
    serveParts(parts, () => null)
    const reports: LoadedSnapshot[] = []
    const { signal } = new AbortController()
    const { collection } = await loadParts(head, { signal, onMore: (next) => reports.push(next) })
    await expect.poll(() => reports.at(-1)?.rest).toBeNull()
    expect(collection.lookup.elsewhere).toBe(orders.length > 0)
    expect(requested.flatMap((order) => order.parts.map((part) => ({ count: part.count })))).toEqual(orders)
    vi.unstubAllGlobals()
  },
)

test('a collection with own changes replaces the loaded one in each later report', async () => {
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  serveParts(parts, () => null)
  const reports: LoadedSnapshot[] = []
  const { signal } = new AbortController()
  const { collection } = await loadParts(head, { signal, onMore: (next) => reports.push(next) })
  const patched = patchCollection(collection, [{ id: dataset.cases[0]?.id ?? '', fields: null }])
  replaceLoaded(collection, patched, 1)
  await expect.poll(() => reports.at(-1)?.rest).toBeNull()
  expect(new Set(reports.map((one) => one.collection))).toEqual(new Set([patched]))
})
