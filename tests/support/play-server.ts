import { getResponse } from 'msw'
import type { Browser, Page, Route } from 'playwright-core'
import { inject } from 'vitest'
import { loadHandlers } from '../../mocks/server.ts'
import { visit } from './open-page.ts'

const handlers = loadHandlers()

/** What the server answers to a request. */
export async function ask(url: string): Promise<Response | undefined> {
  return getResponse(handlers, new Request(url))
}

/** Answers as the real server that the second build asks; `fault` may answer in its place. */
export async function playServer(
  page: Page,
  fault: (route: Route, path: string) => Promise<boolean>,
): Promise<void> {
  await page.route('**/api/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (await fault(route, pathname)) return
    const response = await ask(route.request().url())
    await route.fulfill({
      status: response?.status ?? 404,
      headers: Object.fromEntries(response?.headers ?? []),
      body: (await response?.text()) ?? '',
    })
  })
}

/** Answers as the server does for an address, with something else in the body. */
export async function answerWith(
  route: Route,
  url: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const body = { ...(await (await ask(url))?.json()), ...changes }
  await route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(body) })
}

/** Opens the build that asks a real server, with a fault on one path that can be mended. */
export async function openFaulty(
  browser: Browser,
  path: RegExp,
  answer: (route: Route) => Promise<void>,
  hash = '',
) {
  let broken = true
  const opened = await visit(browser, inject('realSiteUrl') + hash, {}, (page) =>
    playServer(page, async (route, pathname) => {
      if (!broken || !path.test(pathname)) return false
      await answer(route)
      return true
    }),
  )
  return {
    ...opened,
    mend: () => {
      broken = false
    },
  }
}
