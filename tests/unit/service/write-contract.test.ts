import { test } from 'vitest'
import { makeMapStore } from '../../../src/service/map-store.ts'
import { askService, makeService } from '../../support/own-records.ts'
import { WRITE_TESTS } from '../../support/write-suite.ts'
import { BODY_TESTS } from '../../support/write-suite-bodies.ts'
import { WHOLE_TESTS } from '../../support/write-suite-whole.ts'

test.each([...WRITE_TESTS, ...BODY_TESTS, ...WHOLE_TESTS])('in memory: $name', ({ run }) =>
  run(askService(makeService(makeMapStore()))),
)
