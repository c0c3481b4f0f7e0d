import { beforeAll, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  box,
  chip,
  field,
  group,
  loadFilters,
  menu,
  readLines,
  result,
  show,
} from '../support/show-filters.tsx'
import '../../src/app/theme.css'

beforeEach(async () => {
  await page.viewport(1280, 900)
  delete document.documentElement.dataset['theme']
})

beforeAll(loadFilters)

test('each filter is a menu that opens a group of its name; countries are sorted by name, "none" last, each with its count', async () => {
  await show()
  const names = ['Detained in', 'Sought by', 'Notice', 'Status', 'Custody', 'Protection']
  for (const name of names) {
    await expect.element(menu(name)).toHaveAttribute('aria-expanded', 'false')
    await expect.element(group(name)).not.toBeInTheDocument()
  }
  await menu('Detained in').click()
  await expect.element(menu('Detained in')).toHaveAttribute('aria-expanded', 'true')
  await expect.element(box('Detained in', /^Poland\b.* 1 case$/)).toBeVisible()
  expect(readLines('Detained in')).toEqual(['Czechia1, 1 case', 'Poland1, 1 case', 'None on record1, 1 case'])
  // Another menu takes its place.
  await menu('Notice').click()
  await expect.element(group('Notice')).toBeVisible()
  await expect.element(group('Detained in')).not.toBeInTheDocument()
})

test('values without a case are folded away, with their number; chosen ones are always shown', async () => {
  await show('status=closed')
  await menu('Status').click()
  await expect.element(box('Status', /^Case closed\b.* 0 cases$/)).toBeChecked()
  expect(readLines('Status')).toEqual([
    'Unknown2, 2 cases',
    'Detention, no later decision1, 1 case',
    'Case closed0, 0 cases',
  ])
})

test('the fold of a menu opens and closes', async () => {
  await show('from=2012-01-01&to=2012-12-31')
  await menu('Custody').click()
  expect(readLines('Custody')).toEqual(['Detained1, 1 case'])
  const fold = page.getByRole('button', { name: '1 with none, Custody' })
  await fold.click()
  expect(readLines('Custody')).toEqual(['Unknown0, 0 cases', 'Detained1, 1 case'])
  await page.getByRole('button', { name: 'Fewer, Custody' }).click()
  await expect.element(fold).toHaveAttribute('aria-expanded', 'false')
})

test('the arrow keys open a menu, go through its options and from menu to menu; Escape gives the focus back', async () => {
  const steps = await show()
  menu('Detained in').element().focus()
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}')
  await expect.element(menu('Detained in')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(box('Detained in', /^Czechia/)).toHaveFocus()
  await userEvent.keyboard('{ArrowDown} {ArrowUp}{End}')
  await expect.element(box('Detained in', /^None/)).not.toHaveFocus()
  await expect.element(page.getByRole('button', { name: 'Clear Detained in' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(menu('Detained in')).toHaveFocus()
  await expect.element(group('Detained in')).not.toBeInTheDocument()
  await expect.element(menu('Detained in')).toHaveAccessibleDescription('1 chosen')
  expect(steps).toEqual([{ address: 'held=PL', how: 'push' }])
})

test('"Detained" is a value of custody alone; the status of the same key says what it means', async () => {
  await show('status=detained')
  await expect.element(chip('Status: Detention, no later decision')).toBeVisible()
  await menu('Status').click()
  await expect.element(group('Status')).toHaveAccessibleDescription(/^The last step of the removal case\./)
  expect(readLines('Status').join()).not.toMatch(/^Detained|,Detained/)
})

test.each(['rail', 'sheet'] as const)('the %s has all groups open, and the same options', async (place) => {
  await show('held=PL', place)
  if (place === 'sheet') await page.getByRole('button', { name: 'Filters (1)' }).click()
  for (const name of ['Detained in', 'Sought by', 'Notice', 'Status', 'Custody', 'Protection'])
    await expect.element(group(name)).toBeVisible()
  await expect.element(field('From')).toBeVisible()
  await box('Detained in', /^Poland/).click()
  await expect.element(result).toHaveTextContent('3 cases')
  if (place === 'sheet')
    await expect.element(page.getByRole('button', { name: 'Show 3 cases' })).toBeVisible()
})

test('a choice is one step and changes the counts of the other facets, not of its own', async () => {
  const steps = await show()
  await menu('Detained in').click()
  await box('Detained in', /^Poland/).click()
  await expect.element(result).toHaveTextContent('1 of 3 cases')
  await expect.element(box('Detained in', /^Czechia\b.* 1 case$/)).toBeVisible()
  await menu('Custody').click()
  await expect.element(box('Custody', /^Detained\b.* 1 case$/)).toBeVisible()
  await page.getByRole('button', { name: '1 with none, Custody' }).click()
  await expect.element(box('Custody', /^Unknown\b.* 0 cases$/)).toBeVisible()
  await menu('Detained in').click()
  await page.getByRole('button', { name: 'Clear Detained in' }).click()
  await expect.element(result).toHaveTextContent('3 cases')
  expect(steps).toEqual([
    { address: 'held=PL', how: 'push' },
    { address: '', how: 'push' },
  ])
})

test('a choice changes the DOM only of the options whose count it changes', async () => {
  await show('', 'rail')
  await expect.element(group('Protection')).toBeVisible()
  const labels = () => [...document.querySelectorAll('fieldset label:has(input[type=checkbox])')]
  const read = () => labels().map((label) => label.textContent)
  const before = read()
  const touched = new Set<Element>()
  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      const label = (target instanceof Element ? target : target.parentElement)?.closest('label')
      if (label && labels().includes(label)) touched.add(label)
    }
  }
  const observer = new MutationObserver(note)
  observer.observe(document.body, { subtree: true, characterData: true, attributes: true, childList: true })
  await box('Detained in', /^Poland/).click()
  await expect.poll(() => read().some((text, i) => text !== before[i])).toBe(true)
  note(observer.takeRecords())
  observer.disconnect()
  const after = read()
  const changed = labels().filter((_, i) => before[i] !== after[i])
  const chosen = box('Detained in', /^Poland/)
    .element()
    .closest('label')
  expect([...touched].filter((label) => !changed.includes(label) && label !== chosen)).toEqual([])
  expect(changed.length).toBeLessThan(labels().length)
})
