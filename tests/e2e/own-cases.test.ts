import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Ask } from '../support/contract-suite.ts'
import { awaitWorker, launch, visit, waitForBoard, waitForPreload } from '../support/open-page.ts'
import { makeOwnCase } from '../support/own-records.ts'
import { nameCase, putCase, readProblem } from '../support/write-client.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const url = () => inject('siteUrl')

/** Requests from a page, through its service worker. */
function askPage(page: Page): Ask {
  return (path, init) =>
    page.evaluate(
      async ([address, options]) => {
        const response = await fetch(address, { cache: 'no-store', ...options })
        return {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          text: await response.text(),
        }
      },
      [`${new URL(url()).pathname.replace(/\/$/, '')}${path}`, init] as const,
    )
}

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await awaitWorker(page)
  await page.goto(url())
  await waitForReady(page)
  return page
}

async function waitForReady(page: Page): Promise<void> {
  await waitForBoard(page)
  await page.locator('html[data-backend=worker]').waitFor({ state: 'attached' })
  await waitForPreload(page)
}

const listDatabases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

const row = (page: Page, name: string) => page.getByRole('rowheader', { name })

test('whoever has no own cases loads no code for them, asks for nothing and opens no database', async () => {
  const requests: string[] = []
  const opened = await visit(browser, url(), {}, async (page) => {
    page.on('request', (request) => requests.push(request.url()))
    await awaitWorker(page)
  })
  await waitForReady(opened.page)
  expect(requests.filter((one) => /own-backend|\/api\/(?:changes|session)/.test(one))).toEqual([])
  expect(await listDatabases(opened.page)).not.toContain('noticeboard-own')
  await opened.close()
})

test('an own case is on the board of its tab and of another, after a reload too, and gone with everything else', async () => {
  const opened = await visit(browser, url(), {}, awaitWorker)
  const { page } = opened
  await waitForReady(page)
  const ask = askPage(page)
  // The other tab waits for the message about a first case.
  const other = await openTab(page.context())
  expect((await putCase(ask, nameCase(makeOwnCase('own-a'), 'Ada Own'), null)).status).toBe(201)
  await row(other, 'Ada Own').waitFor()
  await page.reload()
  await row(page, 'Ada Own').getByText('your entry').waitFor()
  expect(await row(page, 'Alexandr Pavlov').getByText('your entry').count()).toBe(0)
  await putCase(askPage(other), nameCase(makeOwnCase('own-b'), 'Bo Own'), null)
  await row(page, 'Bo Own').waitFor()
  await putCase(ask, nameCase(makeOwnCase('own-b'), 'Cy Own'), 1)
  await row(other, 'Cy Own').waitFor()
  await row(other, 'Bo Own').waitFor({ state: 'detached' })
  expect((await ask('/api/export', { method: 'DELETE' })).status).toBe(204)
  for (const tab of [page, other]) await row(tab, 'Ada Own').waitFor({ state: 'detached' })
  expect(await listDatabases(page)).not.toContain('noticeboard-own')
  expect(await page.evaluate(() => localStorage.getItem('noticeboard.own'))).toBe(null)
  await opened.close()
})

test('own cases that the browser threw away are missed', async () => {
  const opened = await visit(browser, url(), {}, awaitWorker)
  const { page } = opened
  await waitForReady(page)
  await putCase(askPage(page), makeOwnCase('own-a'), null)
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(url()).origin,
    storageTypes: 'indexeddb',
  })
  await page.reload()
  await waitForReady(page)
  const { missing } = JSON.parse((await askPage(page)('/api/session')).text)
  expect(missing).toEqual({ revision: 1, cases: 1, sources: 0 })
  await opened.close()
})

test.each([1, 2, 5])(
  'when %i MB are full, a write says so and all earlier ones are whole',
  async (megabytes) => {
    const opened = await visit(browser, url(), {}, awaitWorker)
    const { page } = opened
    await waitForReady(page)
    const ask = askPage(page)
    await putCase(ask, makeOwnCase('own-first'), null)
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(url()).origin,
      quotaSize: megabytes * 1_000_000,
    })
    // Random texts, because the browser compresses what it stores.
    const stored: string[] = []
    const fill = async (i: number): Promise<void> => {
      const texts = await page.evaluate(() =>
        Array.from({ length: 12 }, () =>
          Array.from(crypto.getRandomValues(new Uint16Array(15_000)), (code) =>
            String.fromCharCode(0x4e00 + (code % 20_000)),
          ).join(''),
        ),
      )
      const id = `own-${i}`
      const draft = makeOwnCase(id)
      const answer = await putCase(ask, { ...draft, person: { ...draft.person, aliases: texts } }, null)
      if (answer.status === 201) {
        stored.push(id)
        if (i < 200) await fill(i + 1)
        return
      }
      expect(readProblem(answer, 507).type).toBe('/problems/no-room')
    }
    await fill(0)
    expect(stored.length).toBeLessThan(200)
    const { changes } = JSON.parse((await ask('/api/history?limit=200')).text)
    expect(changes.map(({ id }: { id: string }) => id)).toEqual([...stored.toReversed(), 'own-first'])
    await opened.close()
  },
)
