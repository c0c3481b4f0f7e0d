import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { launchOptions } from '../../support/chromium.ts'

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('uses the browser that CHROMIUM_PATH names', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath)
  expect(await launchOptions()).toMatchObject({ executablePath: process.execPath })
})

test('throws if the browser in CHROMIUM_PATH does not exist, without a fallback', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
  await expect(launchOptions()).rejects.toThrow(
    /^Failed to find the Chromium that CHROMIUM_PATH names: "\/nowhere\/chromium" is neither a file nor/,
  )
})

test('without CHROMIUM_PATH tries all in order, and lists them if none works', async () => {
  vi.stubEnv('CHROMIUM_PATH', '')
  await expect(launchOptions([])).rejects.toThrow(/^No Chromium for the browser tests; tried/)
})
