import { test } from 'vitest'
import { makeMapStore } from '../../../src/service/map-store.ts'
import { askService, makeService } from '../../support/own-records.ts'
import { runCommands } from '../../support/write-commands.ts'

test('2,000 random sequences of requests leave what plain Maps say, in memory', async () => {
  await runCommands(async () => askService(makeService(makeMapStore())), 2000)
})
