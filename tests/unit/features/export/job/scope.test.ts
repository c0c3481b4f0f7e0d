import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { loadHandlers } from '../../../../../mocks/server.ts'
import { createQueryClient } from '../../../../../src/api/query-client.ts'
import { setTransport } from '../../../../../src/api/transport.ts'
import { fetchRecords, OtherVersion } from '../../../../../src/features/export/job/scope.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const { dataVersion } = realDataset
const ids = realDataset.cases.map(({ id }) => id)
const handlers = loadHandlers()
const [first = ''] = ids

/**
 * Plays a server of the five cases; answers for which `isOther` is true have another data version. Holds back the record of
 * the first case until `letGo` is called.
 */
function serve(isOther: (what: string) => boolean): { readonly letGo: () => void } {
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  setTransport(() =>
    Promise.resolve(async (input) => {
      const what = input.split('/').at(-1) ?? ''
      if (what === first) await held
      const version = isOther(what) ? '2099-01-01.1' : dataVersion
      const answer = await getResponse(handlers, new Request(`http://localhost${input}`))
      return Response.json({ ...(await answer?.json()), dataVersion: version })
    }),
  )
  return { letGo }
}

test('loads records of one version in the requested order', async () => {
  serve(() => false).letGo()
  const progress: number[] = []
  const { records, leftOut } = await fetchRecords(
    createQueryClient(),
    { ids, dataVersion },
    { signal: new AbortController().signal, onProgress: (done) => progress.push(done) },
  )
  expect(records.map(({ id }) => id)).toEqual(ids)
  expect(leftOut).toEqual([])
  expect(progress).toEqual(ids.map((_, i) => i + 1))
})

test('lists the entries that cannot be read as left out, and keeps the rest of their case', async () => {
  setTransport(() =>
    Promise.resolve(async (input) => {
      const answer = await getResponse(handlers, new Request(`http://localhost${input}`))
      const text = (await answer?.text()) ?? ''
      return new Response(text.replace('"date":"2013-04-19"', '"date":"2013-02-30"'), {
        headers: { 'content-type': 'application/json' },
      })
    }),
  )
  const { records, leftOut } = await fetchRecords(
    createQueryClient(),
    { ids, dataVersion },
    { signal: new AbortController().signal, onProgress: () => undefined },
  )
  expect(records.map(({ id }) => id)).toEqual(ids)
  expect(leftOut).toEqual([expect.stringMatching(/^pavlov\/pav-2013-04-19/)])
})

test.each(['sources', ...ids])('rejects if %s has another data version', async (what) => {
  serve((one) => one === what).letGo()
  const { signal } = new AbortController()
  const gathering = fetchRecords(
    createQueryClient(),
    { ids, dataVersion },
    { signal, onProgress: () => undefined },
  )
  await expect(gathering).rejects.toThrow(OtherVersion)
})

test('reports no progress for a record that arrives after the rejection', async () => {
  const { letGo } = serve((what) => what === ids[1])
  const client = createQueryClient()
  const late: number[] = []
  let refused = false
  const gathering = fetchRecords(
    client,
    { ids, dataVersion },
    { signal: new AbortController().signal, onProgress: (done) => refused && late.push(done) },
  )
  await expect(gathering).rejects.toThrow(OtherVersion)
  refused = true
  letGo()
  await expect.poll(() => client.isFetching()).toBe(0)
  await expect.poll(() => client.getQueryData(['case', first])).toBeTruthy()
  expect(late).toEqual([])
})
