import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { loadHandlers } from '../../../../../mocks/server.ts'
import { createQueryClient } from '../../../../../src/api/query-client.ts'
import { setTransport } from '../../../../../src/api/transport.ts'
import { gatherRecords, OtherVersion } from '../../../../../src/features/export/job/scope.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const { dataVersion } = realDataset
const ids = realDataset.cases.map(({ id }) => id)
const handlers = loadHandlers()
const [first = ''] = ids

/**
 * Answers as a server of the five cases; what `isOther` names is of another version of the data. The record of the first case
 * is held until it is let go.
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

test('records of one version are gathered in the order asked for', async () => {
  serve(() => false).letGo()
  const told: number[] = []
  const { records, leftOut } = await gatherRecords(
    createQueryClient(),
    { ids, dataVersion },
    { signal: new AbortController().signal, onProgress: (done) => told.push(done) },
  )
  expect(records.map(({ id }) => id)).toEqual(ids)
  expect(leftOut).toEqual([])
  expect(told).toEqual(ids.map((_, i) => i + 1))
})

test.each(['sources', ...ids])('with %s of another version nothing is gathered', async (what) => {
  serve((one) => one === what).letGo()
  const { signal } = new AbortController()
  const gathering = gatherRecords(
    createQueryClient(),
    { ids, dataVersion },
    { signal, onProgress: () => undefined },
  )
  await expect(gathering).rejects.toThrow(OtherVersion)
})

test('a record that comes after the others were refused is told of no more', async () => {
  const { letGo } = serve((what) => what === ids[1])
  const client = createQueryClient()
  const late: number[] = []
  let refused = false
  const gathering = gatherRecords(
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
