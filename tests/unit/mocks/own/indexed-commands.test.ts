import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { test } from 'vitest'
import { openIndexedStore } from '../../../../mocks/own/indexed-store.ts'
import { askService, makeService } from '../../../support/own-records.ts'
import { makePorts } from '../../../support/store-ports.ts'
import { runCommands } from '../../../support/write-commands.ts'

test('200 random sequences of requests leave what plain Maps say, in IndexedDB', async () => {
  await runCommands(async () => {
    globalThis.indexedDB = new IDBFactory()
    return askService(makeService(await openIndexedStore(makePorts())))
  }, 200)
})
