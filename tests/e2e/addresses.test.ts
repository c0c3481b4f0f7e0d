import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit, waitForBoard } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test.each([
  {
    name: 'unknown values',
    hash: '#/?held=QQ&from=banana&asOf=%00',
    says: [
      '“QQ” is not a valid value for “Detained in”',
      '“banana” is not a valid value for “From”',
      'is not a valid value for “As of”',
    ],
  },
  { name: 'a broken escape', hash: '#/%E0%A4%A', says: ['There is no page'] },
  {
    name: 'a broken escape in the query',
    hash: '#/?held=%E0%A4%A,PL',
    says: ['is not a valid value for “Detained in”'],
  },
  { name: '100 kB of it', hash: `#/?held=PL&x=${'%F0%9F%98%80a'.repeat(8000)}`, says: ['was longer than'] },
  {
    name: 'a key of Object',
    hash: '#/?__proto__=1&constructor=2',
    says: ['“__proto__” is not a filter', '“constructor” is not a filter'],
  },
  { name: 'a page that does not exist', hash: '#/nowhere/at/all', says: ['There is no page'] },
  { name: 'a day beyond the data', hash: '#/?asOf=2112', says: ['The data go up to 23 Nov 2026'] },
])('an address with $name shows the board and a remark', async ({ hash, says }) => {
  const opened = await visit(browser, inject('siteUrl') + hash)
  const { page } = opened
  await waitForBoard(page)
  for (const words of says) await expect.poll(() => page.getByRole('alert').innerText()).toContain(words)
  expectClean(opened)
  await opened.close()
})

test.each([
  '#top',
  '#source-3',
  '#!',
  '#!/nowhere',
  '#%',
  '#//',
  '#:~',
  '#cases',
  '#/cases/',
  '#/sources//x',
])('an address that ends in %s shows the board and a remark', async (hash) => {
  const opened = await visit(browser, inject('siteUrl') + hash)
  await waitForBoard(opened.page)
  expectClean(opened)
  await opened.close()
})

test.each(['#!/cases/pavlov', '#%2Fcases%2Fpavlov', '#cases/pavlov', '#/cases/pavlov/'])(
  'an address that ends in %s opens the intended page',
  async (hash) => {
    const opened = await visit(browser, inject('siteUrl') + hash)
    await opened.page.getByRole('heading', { level: 1, name: 'Alexandr Pavlov' }).waitFor()
    expectClean(opened)
    await opened.close()
  },
)

test('a footnote of the print page, opened in a new window, shows the board and a remark', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/print/pavlov`)
  const { page } = opened
  const note = page.locator('sup a').first()
  await note.waitFor()
  const [other] = await Promise.all([page.context().waitForEvent('page'), note.click({ button: 'middle' })])
  await waitForBoard(other)
  await other.getByText('There is no page “source-').waitFor()
  await opened.close()
})
