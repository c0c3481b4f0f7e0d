import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test.each([
  { q: 'Ablyazov', finds: 'Mukhtar Ablyazov', why: null },
  { q: 'Ablasow', finds: 'Mukhtar Ablyazov', why: 'found under another spelling' },
  { q: 'Әблязов', finds: 'Mukhtar Ablyazov', why: 'also written Мұхтар Әблязов' },
  { q: 'chalabaïeva', finds: 'Alma Shalabayeva', why: 'found under another spelling' },
])(
  'a search for $q finds $finds, and says why if the shown name does not match',
  async ({ q, finds, why }) => {
    const opened = await visit(browser, `${inject('siteUrl')}#/?q=${encodeURIComponent(q)}`)
    const { page } = opened
    const row = page.getByRole('rowheader')
    await row.first().waitFor()
    await expect.poll(() => row.count()).toBe(1)
    expect(await row.getByRole('link').first().innerText()).toBe(finds)
    if (why === null) expect(await row.innerText()).not.toMatch(/found under|also written/)
    else await expect.poll(() => row.innerText()).toContain(why)
    expectClean(opened)
    await opened.close()
  },
)

test.each(['Ablasow', 'Аблязов', 'Әблязов', 'Ablyazov’s', 'Mukhtar Ablyazov'])(
  'the palette finds the same case for %s as the search box',
  async (q) => {
    const opened = await visit(browser, inject('siteUrl'))
    const { page } = opened
    await page.getByRole('rowheader').first().waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /^Go to a case/ }).fill(q)
    await expect
      .poll(() => page.getByRole('listbox').getByRole('option', { selected: true }).innerText())
      .toContain('Mukhtar Ablyazov')
    expectClean(opened)
    await opened.close()
  },
)

test('a search that finds nothing suggests a name, and a click on it finds the case', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?q=Ketebxyev`)
  const { page } = opened
  await page.getByText('Did you mean').waitFor()
  await page.getByRole('button', { name: 'Ketebayev' }).first().click()
  await page.getByRole('rowheader').first().waitFor()
  await expect.poll(() => page.getByRole('rowheader').count()).toBe(1)
  expectClean(opened)
  await opened.close()
})

test('two swapped letters lead to a suggestion, though they sound like another name', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?q=Ablyzaov`)
  await opened.page.getByRole('button', { name: 'Mukhtar Ablyazov' }).waitFor()
  await opened.close()
})

test('quotation marks search for the exact spelling', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/?q=${encodeURIComponent('"Ablasow"')}`)
  await opened.page.getByText('No case matches these filters.').waitFor()
  await opened.close()
})
