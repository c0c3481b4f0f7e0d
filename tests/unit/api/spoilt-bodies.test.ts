import { getResponse } from 'msw'
import { beforeAll, expect, test, vi } from 'vitest'
import { makeRandomAt } from '../../../mocks/generate/random.ts'
import { loadHandlers } from '../../../mocks/server.ts'
import { caseQuery, contextQuery, snapshotQuery, sourcesQuery } from '../../../src/api/queries.ts'
import { createQueryClient } from '../../../src/api/query-client.ts'
import { setTransport } from '../../../src/api/transport.ts'
import { loadMessages, loadWords } from '../../../src/messages/messages.ts'
import type { Messages } from '../../../src/messages/types.ts'
import { drawPage } from '../../support/draw-page.tsx'
import { realDataset } from '../../support/real-dataset.ts'
import { type Json, makeSpoiler } from '../../support/spoil-body.ts'

const IDS = realDataset.cases.map(({ id }) => id)
const QUERIES = new Map<string, () => { readonly queryKey: readonly unknown[] }>([
  ['/api/snapshot', snapshotQuery],
  ['/api/sources', sourcesQuery],
  ['/api/context', contextQuery],
  ...IDS.map((id) => [`/api/cases/${id}`, () => caseQuery(id)] as const),
])
/** All parts except the figure, which only a browser can draw. */
const PRINTED = '?parts=who,tracks,notices,chronology,claims,disagreements,related'

const bodies = new Map<string, Json>()
let spoilt: { readonly path: string; readonly body: Json } | null = null
const good = new Map<string, unknown>()
let messages: Messages

/** Makes a query cache in which every query has been fetched, including the spoilt body. */
async function fill() {
  const client = createQueryClient()
  const { queries } = client.getDefaultOptions()
  client.setDefaultOptions({ queries: { ...queries, retryOnMount: false } })
  for (const [path, makeQuery] of QUERIES) {
    const query = makeQuery()
    const kept = path === spoilt?.path ? undefined : good.get(path)
    if (kept === undefined) await client.prefetchQuery(query)
    else client.setQueryData(query.queryKey, kept)
  }
  return client
}

beforeAll(async () => {
  // In development, React warns at each render in Node about lists of children without keys, which our JSX runtime creates.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const handlers = loadHandlers()
  for (const path of QUERIES.keys()) {
    const response = await getResponse(handlers, new Request(`http://localhost${path}`))
    bodies.set(path, (await response?.json()) as Json)
  }
  setTransport(async () => async (path) => {
    const body = path === spoilt?.path ? spoilt.body : bodies.get(path)
    return body === undefined ? new Response('', { status: 404 }) : Response.json(body)
  })
  messages = await loadMessages('en')
  await loadWords(messages)
  const client = await fill()
  for (const [path, makeQuery] of QUERIES) good.set(path, client.getQueryData(makeQuery().queryKey))
})

const PAGES = {
  snapshot: [
    '#/',
    '#/?asOf=2013-09-05',
    '#/?asOf=2014-01-01&known=2013-09-05',
    '#/?q=ab&held=PL,IT',
    '#/cases/pavlov',
    '#/changes?since=2013-09-05',
    '#/compare?cases=pavlov,ablyazov&at=detention',
  ],
  sources: [
    '#/sources',
    '#/cases/paraskevich',
    '#/cases/shalabayeva?asOf=2013-09-05&known=2013-09-05',
    `#/print/pavlov${PRINTED}`,
    `#/print/ketebayev${PRINTED}`,
  ],
  context: ['#/', '#/about', '#/sources', '#/cases/ketebayev?context=1'],
  case: [
    '#/cases/{id}',
    '#/cases/{id}?asOf=2013-09-05&known=2013-09-05',
    `#/print/{id}${PRINTED}`,
    '#/changes?since=2013-09-05',
    '#/sources',
  ],
}

test('valid bodies render every page with a heading and without an alert', async () => {
  for (const page of Object.values(PAGES).flat()) {
    const { markup, errors } = await drawPage(page.replace('{id}', 'pavlov'), await fill(), messages)
    expect([page, errors]).toEqual([page, []])
    expect([page, markup.includes('<h1'), markup.includes('role="alert"')]).toEqual([page, true, false])
  }
})

test.each([
  { kind: 'snapshot' as const, paths: ['/api/snapshot'], seed: 351 },
  { kind: 'sources' as const, paths: ['/api/sources'], seed: 352 },
  { kind: 'context' as const, paths: ['/api/context'], seed: 353 },
  { kind: 'case' as const, paths: IDS.map((id) => `/api/cases/${id}`), seed: 354 },
])('500 spoilt bodies crash no page and leave none blank: $kind', async ({ kind, paths, seed }) => {
  const spoilers = new Map(paths.map((path) => [path, makeSpoiler(bodies.get(path) ?? null)]))
  const faults: string[] = []
  let alerts = 0
  for (let i = 0; i < 500; i++) {
    const random = makeRandomAt(seed, i)
    const path = random.pick(paths)
    const { where, body } = spoilers.get(path)?.(random) ?? { where: '', body: null }
    spoilt = { path, body }
    const page = random.pick(PAGES[kind]).replace('{id}', path.split('/').at(-1) ?? '')
    const { markup, errors } = await drawPage(page, await fill(), messages)
    if (markup.includes('role="alert"')) alerts++
    const blank = !markup.includes('<h1') && !markup.includes('role="alert"')
    const [error] = errors
    const fault = error instanceof Error ? error.message : errors.length > 0 ? 'an error' : 'blank'
    if (errors.length > 0 || blank) faults.push(`${page}, body ${i}: ${where}: ${fault}`)
  }
  expect(faults).toEqual([])
  // Some bodies are rejected and some accepted.
  expect(alerts).toBeGreaterThan(20)
  expect(alerts).toBeLessThan(480)
})
