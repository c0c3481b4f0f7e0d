import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, test } from 'vitest'
import { openIndexedStore } from '../../../../mocks/own/indexed-store.ts'
import { askService, makeService } from '../../../support/own-records.ts'
import { makePorts } from '../../../support/store-ports.ts'
import { WRITE_TESTS } from '../../../support/write-suite.ts'
import { BODY_TESTS } from '../../../support/write-suite-bodies.ts'
import { WHOLE_TESTS } from '../../../support/write-suite-whole.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test.each([...WRITE_TESTS, ...BODY_TESTS, ...WHOLE_TESTS])('in IndexedDB: $name', async ({ run }) =>
  run(askService(makeService(await openIndexedStore(makePorts())))),
)
