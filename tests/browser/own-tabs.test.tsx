import { expect, test } from 'vitest'
import { openIndexedStore } from '../../mocks/own/indexed-store.ts'
import { isCase } from '../../src/service/service.ts'
import { checkStore } from '../support/check-store.ts'
import type { TabOrder } from '../support/own-tab.ts'
import { makePorts } from '../support/store-ports.ts'

const EDITS = 300

/** Lets two tabs edit the same five cases at once; returns the traces that are left. */
async function runTabs(blind: boolean): Promise<ReadonlySet<string>> {
  const store = await openIndexedStore(makePorts())
  await store.wipe()
  const start = (tab: string) =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('../support/own-tab.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.addEventListener('message', ({ data }) => {
        worker.terminate()
        if (data === 'done') resolve()
        else reject(new Error(data))
      })
      worker.postMessage({ tab, edits: EDITS, cases: 5, blind } satisfies TabOrder)
    })
  await Promise.all([start('left'), start('right')])
  await checkStore(store)
  const { heads, history } = await store.readAll()
  expect(history).toHaveLength(2 * EDITS)
  await store.wipe()
  return new Set(heads.flatMap(({ record }) => (isCase(record) ? record.person.aliases : [])))
}

test('two tabs that make 600 edits of the same cases at once keep all 600', async () => {
  expect((await runTabs(false)).size).toBe(2 * EDITS)
})

test('two tabs that do not compare what they replace lose edits, so that the test above would notice', async () => {
  expect((await runTabs(true)).size).toBeLessThan(2 * EDITS)
})
