// Takes the screenshots for the README: `npm run screenshots`, after `npm run build`.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { launchOptions } from './chromium.ts'

const FOLDER = fileURLToPath(new URL('../../.github/screenshots/', import.meta.url))

const PICTURES = [
  { name: 'board', hash: '', colorScheme: 'light', height: 860 },
  { name: 'board-2013-dark', hash: '#/?asOf=2013-09-05', colorScheme: 'dark', height: 860 },
  { name: 'case', hash: '#/cases/pavlov', colorScheme: 'light', height: 1000 },
] as const

mkdirSync(FOLDER, { recursive: true })
const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } })
const [address = ''] = server.resolvedUrls?.local ?? []
const browser = await chromium.launch(await launchOptions())
for (const { name, hash, colorScheme, height } of PICTURES) {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height } })
  const page = await context.newPage()
  await page.goto(address + hash)
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  if (!hash.includes('cases/')) await page.locator('td[data-place=time] svg').first().waitFor()
  await page.screenshot({ path: `${FOLDER}${name}.png` })
  await context.close()
}
await browser.close()
await server.close()
