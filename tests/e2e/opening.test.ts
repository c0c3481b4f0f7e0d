import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** The files that the app needs before it can render. */
const FILES = {
  'the first script': /\/assets\/index-[\w-]+\.js$/,
  'what the first script imports': /\/assets\/rolldown-runtime-[\w-]+\.js$/,
  'the style sheet': /\/assets\/index-[\w-]+\.css$/,
}

async function readWhole(route: Route): Promise<string> {
  return (await route.fetch()).text()
}

/** Ways in which loading a file can fail. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, body: '' }),
  'cut off': async (route) => {
    const whole = await readWhole(route)
    await route.fulfill({ contentType: 'text/javascript', body: whole.slice(0, whole.length / 2) })
  },
  'replaced by a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  hanging: () => new Promise(() => undefined),
  empty: (route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
}

/** Opens the page with a fault, and waits only for the first bytes of its HTML. */
async function open(file: RegExp, answer: (route: Route) => Promise<void>) {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.route(file, answer)
  await page.goto(inject('siteUrl'), { waitUntil: 'commit' })
  const close = async () => {
    // An answer may still be on its way; nobody waits for it any more.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
  }
  return { page, close }
}

const scripts = Object.entries(FILES).filter(([name]) => name !== 'the style sheet')
const faults = scripts.flatMap(([what, file]) =>
  Object.entries(FAULTS).map(([how, answer]) => ({ what, how, file, answer })),
)
const hangs = {
  what: 'the style sheet',
  how: 'hanging',
  file: FILES['the style sheet'],
  answer: () => new Promise<void>(() => undefined),
}

test.each([...faults, hangs])(
  'with $what $how the page says what it is and what to do',
  async ({ file, answer }) => {
    const { page, close } = await open(file, answer)
    await page.getByText('It needs JavaScript').waitFor()
    await page.getByText('reload the page').waitFor()
    for (const lang of ['ru', 'uk', 'fr']) await page.locator(`p[lang=${lang}]`).waitFor()
    // The text must be painted, not only laid out: a style sheet in the head would block painting.
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
      .toBe(1)
    await close()
  },
)

test.each(Object.entries(FAULTS).filter(([how]) => how !== 'hanging'))(
  'with the style sheet %s the board still appears',
  async (_, answer) => {
    const { page, close } = await open(FILES['the style sheet'], answer)
    await waitForBoard(page)
    await close()
  },
)

test('the loading text disappears once the app has rendered', async () => {
  const opened = await visit(browser, inject('siteUrl'))
  await waitForBoard(opened.page)
  expect(await opened.page.getByText('It needs JavaScript').count()).toBe(0)
  expectClean(opened)
  await opened.close()
})

test('without JavaScript the page says what it is, and that it needs JavaScript', async () => {
  const opened = await visit(browser, inject('siteUrl'), { javaScriptEnabled: false })
  await opened.page.getByText('It needs JavaScript').waitFor()
  await opened.page.locator('noscript').getByRole('link', { name: 'openapi.json' }).waitFor()
  await opened.close()
})

test('if the messages of a language never load, the page starts in English', async () => {
  const context = await browser.newContext({ locale: 'ru-RU', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.route(/\/assets\/ru-[\w-]+\.js$/, () => new Promise(() => undefined))
  await page.goto(inject('siteUrl'))
  await waitForBoard(page)
  await context.close()
})
