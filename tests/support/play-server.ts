import { getResponse } from 'msw'
import type { Browser, Page, Route } from 'playwright-core'
import { inject } from 'vitest'
import { loadHandlers } from '../../mocks/server.ts'
import { visit } from './open-page.ts'

const handlers = loadHandlers()

/** Answers a request with the handlers of the mock server. */
export async function ask(url: string): Promise<Response | undefined> {
  return getResponse(handlers, new Request(url))
}

/** Plays the real server of the second build; `fault` may answer first and then returns true. */
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

/** Answers a request as the server would, with some fields of the body changed. */
export async function answerWith(
  route: Route,
  url: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  const body = { ...(await (await ask(url))?.json()), ...changes }
  await route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify(body) })
}

/** Opens the build with a real server; `path` fails with `answer` until `mend` is called. */
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
