import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { launchOptions } from '../../support/chromium.ts'

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('the browser that CHROMIUM_PATH names is taken', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath)
  expect(await launchOptions()).toMatchObject({ executablePath: process.execPath })
})

test('where the one named is not there no other is taken, and that is said', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
  await expect(launchOptions()).rejects.toThrow(
    /^Failed to find the Chromium that CHROMIUM_PATH names: "\/nowhere\/chromium" is no file/,
  )
})

test('without a name they are tried in order, and what was tried is said', async () => {
  vi.stubEnv('CHROMIUM_PATH', '')
  await expect(launchOptions([])).rejects.toThrow(/^No Chromium for the browser tests; tried/)
})
