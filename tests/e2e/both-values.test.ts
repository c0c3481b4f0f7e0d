import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, visit } from '../support/open-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const open = (hash: string) => visit(browser, `${inject('siteUrl')}${hash}`)

test('the list of changes gives every value where sources disagree, with who gives it', async () => {
  const opened = await open('#/changes?since=2013-09-05')
  const { page } = opened
  const changes = page.getByRole('list', { name: 'Changes' })
  const line = (text: string) => changes.getByRole('listitem').filter({ hasText: text }).last()
  // Spain's police: 27 December 2014, according to RFE/RL; 28 December, according to the Open Dialog Foundation.
  await expect
    .poll(() => line('Detained in Madrid').innerText())
    .toContain('28 Dec 2014 (Open Dialog Foundation')
  expect(await line('Detained in Madrid').innerText()).toContain('Sources disagree on the date')
  expect(await line('Full criminal chamber upholds').innerText()).toContain('18 Nov 2013 (OSCE')
  expect(await line('Release on bail of 30,000 euros').innerText()).toContain('300,000 euros (')
  // A notice of 2013 about which a source of 2015 says something else.
  expect(await line('still acted on in Spain on 27 December 2014').innerText()).toMatch(
    /^27 Dec 2014\s+Alert, type not stated:\s+Sources disagree on the status: .*Deleted, between 12 and 19 Jun 2013/,
  )
  expectClean(opened)
  await opened.close()
})

test('the table of a comparison gives every date where sources disagree', async () => {
  const opened = await open('#/compare?cases=ketebayev,pavlov&at=detention')
  const { page } = opened
  await page.getByRole('button', { name: 'Show as table' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Asks for asylum in Poland' })
  await expect.poll(() => row.innerText()).toContain('Aug 2013 (mukhtarablyazov.org')
  expectClean(opened)
  await opened.close()
})

test('the table of notices gives every status where sources disagree', async () => {
  const opened = await open('#/')
  const { page } = opened
  await page.getByRole('button', { name: 'Events as a table' }).click()
  const rows = page.getByRole('table', { name: 'Notices over time' }).getByRole('row')
  await expect
    .poll(() => rows.filter({ hasText: 'Muratbek Ketebayev' }).innerText())
    .toContain('still acted on in Spain on 27 December 2014 (RFE/RL')
  expect(await rows.filter({ hasText: 'Mukhtar Ablyazov' }).first().innerText()).toContain(
    'reported removed from the red notice list in 2017; which notice is not said (Open Dialogue Foundation',
  )
  expectClean(opened)
  await opened.close()
})

test('the table of tracks gives every date where sources disagree, and counts as certain what all of them allow', async () => {
  const opened = await open('#/')
  const { page } = opened
  await page.getByRole('button', { name: 'Events as a table' }).click()
  const row = page
    .getByRole('table', { name: 'Status, custody and protection over time' })
    .getByRole('row')
    .filter({ hasText: 'Applied for, Poland' })
  await expect.poll(() => row.innerText()).toContain('Aug 2013 (mukhtarablyazov.org')
  expect(await row.getByRole('cell').last().innerText()).toBe('31 Aug 2013 to 9 Dec 2013')
  expectClean(opened)
  await opened.close()
})

test('a case that was not yet known says so, and not that nothing is on record today', async () => {
  const opened = await open('#/cases/pavlov?known=2012-01-01')
  const { page } = opened
  await page.getByText('Nothing is on record, as known by 1 Jan 2012.').waitFor()
  expect(await page.getByText('on record by 23 Nov 2026').count()).toBe(0)
  expectClean(opened)
  await opened.close()
})

test('a comparison never denies a case that is only not on record by the day', async () => {
  const opened = await open('#/compare?cases=pavlov,ablyazov&at=detention&asOf=2012-01-01')
  const { page } = opened
  await page.getByText('“pavlov” is not in the list for this day and these filters').waitFor()
  expect(await page.getByText('There is no case').count()).toBe(0)
  expectClean(opened)
  await opened.close()
})

test('the print page gives the day as a reason why it is empty', async () => {
  const opened = await open('#/print/pavlov?asOf=2012-01-01')
  const { page } = opened
  await page.getByText('or nothing is on record by this day').waitFor()
  expectClean(opened)
  await opened.close()
})

test('a citation names every date where sources disagree, and whose words a notice is', async () => {
  const dates = await open('#/cases/ketebayev')
  await dates.page.getByRole('button', { name: 'Cite or link: Detained in Madrid' }).click()
  await dates.page
    .getByText('“Detained in Madrid”, 27 Dec 2014 (sources disagree on the date: 27 Dec 2014; 28 Dec 2014)')
    .waitFor()
  expectClean(dates)
  await dates.close()
  const notice = await open('#/cases/ablyazov')
  await notice.page.getByRole('button', { name: 'Cite or link: Interpol notice filed by Ukraine' }).click()
  await notice.page
    .getByText('“Interpol notice filed by Ukraine”, according to: the article’s author (campaign side)')
    .waitFor()
  expectClean(notice)
  await notice.close()
})
