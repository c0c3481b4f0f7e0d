import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { chooseDensity } from '../../src/features/list/row-height.ts'
import { makeCase, makeEvent } from '../support/make-case.ts'
import { button, readCells, show, table } from '../support/short-list.tsx'
import '../../src/app/theme.css'

beforeEach(async () => {
  await page.viewport(1280, 900)
})

test('folded, a row has the same facts on lines with labels, and says in a word whose words a value is', async () => {
  await show('', 'both')
  await expect.element(table).toBeVisible()
  expect(readCells('Case 00042')).toEqual([
    'Was detained in Poland, Spain Sought by Ukraine campaign First detained May 2012 sources disagree',
    'Protected 1 Mar 2013 At liberty Feb 2013 opposing side Refugee, Spain 1 Mar 2013',
    'Notice and alert, type not stated campaign deleted by 19 Jun 2013',
  ])
  expect(readCells('Case 00041')).toEqual([
    'No detention on record No request reported',
    'Status not known Custody not known Protection not known',
    'No notice reported',
  ])
  await expect.element(page.getByTitle('according to: opposing party in legal proceedings')).toBeVisible()
})

test('on the card of a phone custody has no date, but says whose words it is', async () => {
  await page.viewport(390, 844)
  await show('', 'both')
  await expect.element(table).toBeVisible()
  expect(readCells('Case 00042')[1]).toBe('Protected 1 Mar 2013At liberty opposing side')
})

test('folded, each of several countries says whose words it is, also if it is the same side for all', async () => {
  const said = { attributedTo: { name: 'A foundation', kind: 'advocacy' } } as const
  const held = { ...said, type: 'detention', requestingCountries: ['RU', 'UA'] } as const
  const events = [
    makeEvent({
      id: 'asked',
      ...said,
      date: '2012-03-01',
      type: 'extradition-requested',
      requestingCountries: ['RU', 'UA'],
    }),
    makeEvent({ id: 'held', ...held, date: '2012-03-03', country: 'PL' }),
    makeEvent({ id: 'again', ...held, date: '2012-04-03', country: 'ES' }),
  ]
  await show('', 'both', [makeCase({ id: '00044', events })])
  await expect.element(table).toBeVisible()
  expect(readCells('Case 00044')[0]).toBe(
    'Was detained in Poland campaign, Spain campaign Sought by Russia campaign, Ukraine campaign First detained 3 Mar 2012 campaign',
  )
})

test('folded, headers share a cell, each sorts, and the sorted one says its order', async () => {
  const steps = await show('', 'both')
  const header = page.getByRole('columnheader').filter({ hasText: 'Custody' })
  await button('Sort by Custody').click()
  await expect.element(header).toHaveAttribute('aria-sort', 'ascending')
  await button('Sort by Custody, ascending').click()
  await expect.element(header).toHaveAttribute('aria-sort', 'descending')
  await button('Sort by First detention').click()
  expect(steps).toEqual(['sort=custody', 'sort=-custody', 'sort=first'])
})

test('rows are lower the more there are, unless the reader chooses', async () => {
  const read = () => table.element().querySelector('tbody tr')?.getAttribute('data-density')
  await show('', 'both')
  await expect.poll(read).toBe('roomy')
  expect(chooseDensity(null, 12)).toBe('roomy')
  expect(chooseDensity(null, 13)).toBe('comfortable')
  expect(chooseDensity(null, 61)).toBe('compact')
  expect(chooseDensity('roomy', 100_000)).toBe('roomy')
})
