import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectFocus, expectFocusSeen, tabTo } from '../support/focus.ts'
import { expectClean, launch, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const palette = (page: Page) => page.getByRole('combobox', { name: /^Go to a case/ })
const h1 = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
/** Waits for the page that a key opened, until its heading has the focus and the page handles keys. */
const arrive = async (page: Page, name: string) => {
  await h1(page, name)
  await expectFocus(page, new RegExp(`^${name}$`))
}
const hash = (page: Page) => page.evaluate(() => location.hash)

const TASKS: readonly {
  readonly task: string
  readonly from?: string
  readonly act: (page: Page) => Promise<void>
}[] = [
  {
    task: 'search for a case',
    act: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('парас')
      await expect.poll(() => page.getByRole('rowheader').count()).toBe(1)
    },
  },
  {
    task: 'open the second case of the list with j',
    act: async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await expectFocusSeen(page)
      await page.keyboard.press('Enter')
      await h1(page, 'Alexandr Pavlov')
    },
  },
  {
    task: 'go up the list with k',
    act: async (page) => {
      for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key)
      await page.keyboard.press('Enter')
      await h1(page, 'Alexandr Pavlov')
    },
  },
  {
    task: 'choose a filter and take it off again',
    act: async (page) => {
      await tabTo(page, /^Detained in$/)
      await page.keyboard.press('ArrowDown')
      await expectFocus(page, /^Czechia/)
      await tabTo(page, /^Italy/)
      await page.keyboard.press('Space')
      await expect.poll(() => page.getByRole('rowheader').count()).toBe(1)
      await page.keyboard.press('Escape')
      await expectFocus(page, /^Detained in$/)
      await tabTo(page, /^Remove filter: Detained in: Italy/)
      await page.keyboard.press('Enter')
      await expect.poll(() => page.getByRole('rowheader').count()).toBe(5)
      await expectFocusSeen(page)
    },
  },
  {
    task: 'clear all filters, and undo that from the message',
    from: '#/?held=IT,PL&custody=at-liberty',
    act: async (page) => {
      await tabTo(page, /^Clear all$/)
      await page.keyboard.press('Enter')
      await expect.poll(() => page.getByRole('rowheader').count()).toBe(5)
      await tabTo(page, /^Undo$/, 200)
      await page.keyboard.press('Enter')
      await expect.poll(() => hash(page)).toBe('#/?held=IT,PL&custody=at-liberty')
      await expectFocusSeen(page)
    },
  },
  {
    task: 'sort the list by a column',
    act: async (page) => {
      await tabTo(page, /First detention$/)
      await page.keyboard.press('Enter')
      await expect.poll(() => hash(page)).toBe('#/?sort=first')
      await expectFocusSeen(page)
    },
  },
  {
    task: 'go to the sources and back to the cases',
    act: async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.press('s')
      await arrive(page, 'Sources')
      await page.keyboard.press('g')
      await page.keyboard.press('c')
      await h1(page, 'Cases')
    },
  },
  {
    task: 'search the sources',
    from: '#/sources',
    act: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('Servimedia')
      await expect
        .poll(() => page.getByRole('list', { name: 'List of sources' }).locator('> li').count())
        .toBe(2)
    },
  },
  {
    task: 'open what rests on a source, and follow it',
    from: '#/sources/s24',
    act: async (page) => {
      await tabTo(page, /^Cited by/)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await h1(page, 'Alexandr Pavlov')
      await page.locator('[aria-current=location]').waitFor()
    },
  },
  {
    task: 'find a case in the palette',
    from: '#/about',
    act: async (page) => {
      await page.keyboard.press('ControlOrMeta+k')
      await palette(page).waitFor()
      await page.keyboard.type('Шалаб')
      await page.getByRole('option', { name: 'Alma Shalabayeva' }).waitFor()
      await page.keyboard.press('Enter')
      await h1(page, 'Alma Shalabayeva')
    },
  },
  {
    task: 'run an action in the palette',
    act: async (page) => {
      await page.keyboard.press('ControlOrMeta+k')
      await palette(page).waitFor()
      await page.keyboard.type('2013')
      await page.keyboard.press('Enter')
      await expect.poll(() => hash(page)).toBe('#/?asOf=2013-09-05')
    },
  },
  {
    task: 'leave the palette where one was',
    act: async (page) => {
      await tabTo(page, /^Sought by$/)
      await page.keyboard.press('ControlOrMeta+k')
      await palette(page).waitFor()
      await page.keyboard.press('Escape')
      await palette(page).waitFor({ state: 'detached' })
      await expectFocus(page, /^Sought by$/)
    },
  },
  {
    task: 'read the list of keys and switch single letters off',
    act: async (page) => {
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
      await tabTo(page, /^Single-letter shortcuts/)
      await page.keyboard.press('Space')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor({ state: 'detached' })
      await page.keyboard.press('?')
      await page.keyboard.press('g')
      await page.keyboard.press('s')
      await h1(page, 'Cases')
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('combobox', { name: /^Go to a case/ }).waitFor()
    },
  },
  {
    task: 'go to the next and the previous case of the selection',
    from: '#/cases/pavlov?held=ES',
    act: async (page) => {
      await page.keyboard.press('[')
      await arrive(page, 'Muratbek Ketebayev')
      await page.keyboard.press(']')
      await h1(page, 'Alexandr Pavlov')
      expect(await hash(page)).toBe('#/cases/pavlov?held=ES')
    },
  },
  {
    task: 'walk the chronology and cite a line',
    from: '#/cases/shalabayeva',
    act: async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await expectFocusSeen(page)
      await tabTo(page, /^Cite or link/)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Copy citation' }).locator('visible=true').waitFor()
      await page.keyboard.press('Escape')
      await expectFocus(page, /^Cite or link/)
    },
  },
  {
    task: 'filter the chronology to what is corroborated',
    from: '#/cases/shalabayeva',
    act: async (page) => {
      await tabTo(page, /^Corroborated only/)
      await page.keyboard.press('Enter')
      await expect.poll(() => hash(page)).toBe('#/cases/shalabayeva?support=corroborated')
      await expectFocusSeen(page)
    },
  },
  {
    task: 'follow a related case in the figure',
    from: '#/cases/shalabayeva',
    act: async (page) => {
      await tabTo(page, /^Mukhtar Ablyazov$/, 200)
      await page.keyboard.press('Enter')
      await h1(page, 'Mukhtar Ablyazov')
    },
  },
  {
    task: 'compare two days',
    from: '#/changes',
    act: async (page) => {
      await tabTo(page, /^Compared with/)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type('2020')
      await page.keyboard.press('Enter')
      await expect.poll(() => hash(page)).toBe('#/changes?since=2020-12-31')
    },
  },
  {
    task: 'choose the dark theme and another language',
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Theme' }).focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
      await page.getByRole('combobox', { name: 'Language' }).focus()
      // Wait until each choice is drawn before the next key press.
      for (const title of ['Дела', 'Справи', 'Affaires']) {
        await page.keyboard.press('ArrowDown')
        await h1(page, title)
      }
    },
  },
]

test('with those of the time of the board there are at least twenty tasks', () => {
  expect(TASKS.length).toBeGreaterThanOrEqual(16)
})

test.each(TASKS)('without a pointer: $task', async ({ from = '', act }) => {
  const opened = await visit(browser, inject('siteUrl') + from)
  const { page } = opened
  await page.locator('main h1').waitFor()
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  // Wait for what the keys act on: on the board, the column of time loads after the list.
  if (/^(#\/\?|$)/.test(from)) await page.getByRole('slider', { name: 'Day shown' }).waitFor()
  await act(page)
  expectClean(opened)
  await opened.close()
})
