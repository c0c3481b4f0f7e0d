import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chooseFormat } from '../support/board-controls.ts'
import { expectClean, launch, type Visit, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function open(hash: string, options: Parameters<typeof visit>[2] = {}): Promise<Visit> {
  const opened = await visit(browser, inject('siteUrl') + hash, options)
  await opened.page.locator('main h1').waitFor()
  await opened.page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  return opened
}

const hash = (page: Page) => page.evaluate(() => location.hash)

test('the chosen language is kept in the address and in every link, and applies to files', async () => {
  const opened = await open('#/?held=PL')
  const { page } = opened
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ru')
  await page.getByRole('heading', { level: 1, name: 'Дела' }).waitFor()
  expect(await hash(page)).toBe('#/?held=PL&lang=ru')
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('ru')
  await page.getByRole('table', { name: 'Дела' }).getByRole('link', { name: 'Muratbek Ketebayev' }).click()
  await page.getByRole('heading', { level: 1, name: 'Muratbek Ketebayev' }).waitFor()
  expect(await hash(page)).toBe('#/cases/ketebayev?held=PL&lang=ru')
  await expect.poll(() => page.locator('article [lang=en]').count()).toBeGreaterThan(20)
  await page.getByRole('button', { name: 'Экспорт сводки' }).click()
  await chooseFormat(page, /^Markdown/)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Скачать .*\.md/ }).click(),
  ])
  const stream = await file.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  expect(text).toContain('## Хронология')
  expect(text).toContain('12 июня 2013')
  expect(text).not.toMatch(/\{s\d+\}/)
  await page.keyboard.press('Escape')
  await page.goBack()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
  expectClean(opened)
  await opened.close()
})

test.each([
  { locale: 'fr-CA', heading: 'Affaires' },
  { locale: 'uk-UA', heading: 'Справи' },
  { locale: 'de-DE', heading: 'Cases' },
])('a browser in $locale shows "$heading"', async ({ locale, heading }) => {
  const opened = await open('', { locale })
  await opened.page.getByRole('heading', { level: 1, name: heading }).waitFor()
  await opened.close()
})

test('the browser names every country in each language', async () => {
  const opened = await open('')
  const names = await opened.page.evaluate(() =>
    ['en', 'ru', 'uk', 'fr'].map((locale) => {
      const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
      return ['KZ', 'PL', 'ES', 'CZ', 'FR', 'IT', 'UA', 'RU', 'GB', 'XK', 'AT'].map(
        (code) => regions.of(code) ?? code,
      )
    }),
  )
  expect(names[0]?.[0]).toBe('Kazakhstan')
  for (const cyrillic of [names[1], names[2]])
    expect(cyrillic?.filter((name) => !/^[\p{sc=Cyrl} .()-]+$/u.test(name))).toEqual([])
  expect(names[3]?.slice(1, 4)).toEqual(['Pologne', 'Espagne', 'Tchéquie'])
  await opened.close()
})

test('every page and every language works offline', async () => {
  const opened = await open('')
  const { page } = opened
  await page.context().setOffline(true)
  for (const [address, heading] of [
    ['#/sources', 'Sources'],
    ['#/changes', 'What changed between two dates'],
    ['#/about', 'About the data'],
    ['#/cases/ablyazov', 'Mukhtar Ablyazov'],
    ['#/about?lang=uk', 'Про дані'],
    ['#/sources?lang=ru', 'Источники'],
    ['#/?lang=fr', 'Affaires'],
  ] as const) {
    await page.evaluate((next) => {
      location.hash = next
    }, address)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }
  await opened.close()
})

test('a printed board states its day, filters and address, and lists its numbered sources', async () => {
  const opened = await open('#/?held=ES,FR&asOf=2014-06-01')
  const { page } = opened
  await page.emulateMedia({ media: 'print' })
  const printed = page.getByRole('list').filter({ hasText: 'euobserver.com/opinion' }).locator('> li')
  await printed.first().waitFor()
  const text = await page.locator('main').innerText()
  expect(text).toContain('As of 1 June 2014 (2014-06-01)')
  expect(text).toContain('Filters: Detained in: Spain / France')
  expect(text).toContain(`Printed from ${inject('siteUrl')}#/?held=ES,FR&asOf=2014-06-01`)
  const numbers = (await page.locator('main table sup').allInnerTexts()).flatMap((one) =>
    one.split(', ').map(Number),
  )
  expect(numbers.length).toBeGreaterThan(8)
  expect(Math.max(...numbers)).toBe(await printed.count())
  for (const control of ['Export', 'Events as a table', 'Zoom in', 'View', /^Open the row/]) {
    await expect.poll(() => page.getByRole('button', { name: control }).count()).toBe(0)
  }
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBe(0)
  await opened.close()
})

test('a printed case spells out its addresses and has no controls', async () => {
  const opened = await open('#/cases/ablyazov?asOf=2014-06-01')
  const { page } = opened
  await page.emulateMedia({ media: 'print' })
  const read = () => page.locator('main').innerText()
  await expect.poll(read).toContain('https://euobserver.com/opinion/121311')
  const text = await read()
  expect(text).toContain('As of 1 June 2014 (2014-06-01)')
  expect(text).not.toContain('euractiv.com/section')
  expect(
    await page.locator('main button:visible').evaluateAll((all) => all.map((one) => one.textContent)),
  ).not.toContain('Cite')
  await expect.poll(() => page.getByRole('group', { name: 'Show in the chronology' }).isVisible()).toBe(false)
  await opened.close()
})
