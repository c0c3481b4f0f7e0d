import { test } from 'vitest'
import { makeMapStore } from '../../../src/service/map-store.ts'
import type { Store } from '../../../src/service/store.ts'
import { askService, makeService } from '../../support/own-records.ts'
import { WRITE_TESTS } from '../../support/write-suite.ts'
import { BODY_TESTS } from '../../support/write-suite-bodies.ts'
import { WHOLE_TESTS } from '../../support/write-suite-whole.ts'

test.each([...WRITE_TESTS, ...BODY_TESTS, ...WHOLE_TESTS])('in memory: $name', ({ run }) =>
  run(askService(makeService(makeMapStore()))),
)

/** The store, of which each call waits until other requests had their turn: a write is decided while others are stored. */
function takeTurns(store: Store): Store {
  const wait =
    <A extends readonly unknown[], T>(method: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      await new Promise((resolve) => {
        setImmediate(resolve)
      })
      return method(...args)
    }
  return { ...store, look: wait(store.look), listCiting: wait(store.listCiting), commit: wait(store.commit) }
}

test.each(WRITE_TESTS)('in memory, with requests that take turns: $name', ({ run }) =>
  run(askService(makeService(takeTurns(makeMapStore())))),
)
