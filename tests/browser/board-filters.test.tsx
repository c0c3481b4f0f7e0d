import axe from 'axe-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Remarks } from '../../src/features/filters/remarks.tsx'
import { chip, enter, field, loadFilters, menu, pill, result, show } from '../support/show-filters.tsx'
import '../../src/app/theme.css'

beforeEach(async () => {
  await page.viewport(1280, 900)
  delete document.documentElement.dataset['theme']
})

beforeAll(loadFilters)

test.each([
  { why: 'a year', from: '2012', to: '2013', address: 'from=2012-01-01&to=2013-12-31' },
  { why: 'a month', from: '2012-02', to: '2012-02', address: 'from=2012-02-01&to=2012-02-29' },
  { why: 'a day', from: '2013-06-12', to: '2013-06-12', address: 'from=2013-06-12&to=2013-06-12' },
  { why: 'blanks around it', from: ' 2012 ', to: '2012', address: 'from=2012-01-01&to=2012-12-31' },
])('From is the first and To the last day of $why', async ({ from, to, address }) => {
  const steps = await show()
  await menu('Date').click()
  await enter('From', from)
  await enter('To', to)
  expect(steps.at(-1)).toEqual({ address, how: 'push' })
})

test.each(['banana', '2013-13', '2013-02-29', '13'])(
  '"%s" is no day: a message says so, the text stays, and nothing is applied',
  async (text) => {
    const steps = await show()
    for (const name of ['From', 'To', 'As of']) {
      await (name === 'As of' ? pill : name === 'From' ? menu('Date') : field('To')).click()
      await enter(name, text)
      await expect.element(field(name)).toHaveAttribute('aria-invalid', 'true')
      await expect.element(field(name)).toHaveAccessibleDescription(new RegExp(`^“${text}” is not a date\\.`))
      await expect.element(field(name)).toHaveValue(text)
    }
    expect(steps).toEqual([])
  },
)

test('From after To shows a message with a button that swaps them', async () => {
  const steps = await show('from=2014-01-01&to=2012-01-01')
  await menu('Date').click()
  await expect
    .element(page.getByText('From (1 Jan 2014) is later than To (1 Jan 2012)', { exact: false }))
    .toBeVisible()
  await page.getByRole('button', { name: 'Swap the dates' }).click()
  expect(steps).toEqual([{ address: 'from=2012-01-01&to=2014-01-01', how: 'push' }])
  await expect.element(page.getByText('is later than To')).not.toBeInTheDocument()
})

test('a time window says how many cases match possibly and certainly, and can require certain matches', async () => {
  await show('from=2015-01-01&to=2015-12-31')
  await expect.element(result).toHaveTextContent('1 of 3 cases · possibly 1, certainly 0')
  await menu('Date').click()
  await page.getByRole('checkbox', { name: 'Certainly only' }).click()
  await expect.element(result).toHaveTextContent('0 of 3 cases · possibly 1, certainly 0')
})

test('the panel of the day sets it and shows which choice is active; the latest day is no filter', async () => {
  const steps = await show()
  await expect.element(pill).toHaveAccessibleName('As of latest known')
  await pill.click()
  const latest = page.getByRole('radio', { name: /^Latest known 23 Nov 2026/ })
  const article = page.getByRole('radio', { name: /^The day of the 2013 article/ })
  await expect.element(latest).toBeChecked()
  await article.click()
  await expect.element(article).toBeChecked()
  await expect.element(pill).toHaveAccessibleName('As of 5 Sep 2013')
  await expect.element(field('As of')).toHaveValue('5 Sep 2013')
  await expect
    .element(result)
    .toHaveTextContent('As of 5 September 2013. 2 cases · 1 not yet on record by 5 Sep 2013')
  await enter('As of', '23 November 2026')
  await expect.element(latest).toBeChecked()
  expect(steps.map(({ address }) => address)).toEqual(['asOf=2013-09-05', ''])
})

test('As of takes the last day of a year or month; an empty field means the latest day', async () => {
  const steps = await show()
  await pill.click()
  await enter('As of', '2013')
  await expect.element(field('As of')).toHaveValue('31 Dec 2013')
  await enter('As of', 'Sept 2013')
  await expect.element(field('As of')).toHaveValue('30 Sep 2013')
  await enter('As of', '')
  await expect.element(field('As of')).toHaveValue('23 Nov 2026')
  expect(steps.map(({ address }) => address)).toEqual(['asOf=2013-12-31', 'asOf=2013-09-30', ''])
})

test('keys typed quickly are one history step, and Escape clears the search', async () => {
  const steps = await show()
  const search = page.getByRole('searchbox', { name: 'Search cases' })
  await search.click()
  await userEvent.keyboard('042')
  await expect.element(result).toHaveTextContent('1 of 3 cases')
  await userEvent.keyboard('{Escape}')
  await expect.element(search).toHaveValue('')
  expect(steps).toEqual([
    { address: 'q=0', how: 'push' },
    { address: 'q=04', how: 'replace' },
    { address: 'q=042', how: 'replace' },
    { address: '', how: 'push' },
  ])
})

test('every filter is a chip; after removal by keyboard the next chip has the focus, at the end the page', async () => {
  await show('q=case&held=CZ,PL&from=2012-01-01&to=2014-12-31&certain=1&asOf=2015-01-01')
  const list = page.getByRole('list', { name: 'Active filters' })
  expect([...list.element().querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    'Search “case”',
    'Detained in: Czechia',
    'Detained in: Poland',
    'From 1 Jan 2012',
    'To 31 Dec 2014',
    'Certainly only',
    'Clear all',
  ])
  chip('Detained in: Czechia').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(chip('Detained in: Poland')).toHaveFocus()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect.element(result).toHaveTextContent('As of 23 November 2026. 3 cases')
  await expect.element(page.getByRole('main')).toHaveFocus()
})

test('a text from the address is shown as plain text, shortened, with invisible characters made visible', async () => {
  await show(`q=${encodeURIComponent(`<b>\u202e${'x'.repeat(60)}`)}`)
  await expect.element(chip(`Search “<b>␀${'x'.repeat(36)}…”`)).toBeVisible()
})

test('of many remarks three are shown and the rest counted; after dismissal new ones are shown again', async () => {
  const more = (count: number) => `And ${count} more.`
  const screen = await render(
    <Remarks sentences={['One.', 'Two.', 'Three.', 'Four.', 'Five.']} more={more} />,
  )
  await expect.element(page.getByRole('alert')).toHaveTextContent('One.Two.Three.And 2 more.Dismiss')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  await screen.rerender(<Remarks sentences={['Six.']} more={more} />)
  await expect.element(page.getByRole('alert')).toHaveTextContent('Six.Dismiss')
})

test.each([
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 320 },
  { theme: 'dark', width: 320 },
])('the filters pass axe at $width px in $theme and do not widen the page', async ({ theme, width }) => {
  await page.viewport(width, 900)
  document.documentElement.dataset['theme'] = theme
  await show('held=PL&from=2014-01-01&to=2012-01-01&asOf=2015-01-01')
  await menu('Date').click()
  await expect.element(page.getByRole('button', { name: 'Swap the dates' })).toBeVisible()
  expect(
    (await axe.run(document)).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    ),
  ).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  await pill.click()
  await enter('As of', 'banana')
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(
    (await axe.run(document)).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    ),
  ).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})
