import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectClean, launch, runAxe, type Visit, visit } from '../support/open-page.ts'
import { enterName, waitForSaved } from '../support/own-forms.ts'
import { readPdf } from '../support/read-back.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function open(hash: string, options: Parameters<typeof visit>[2] = {}): Promise<Visit> {
  const opened = await visit(browser, inject('siteUrl') + hash, options)
  await opened.page.locator('main h1').waitFor()
  return opened
}

/** Counts each click and each field, as a person makes them. */
function countSteps(page: Page) {
  let steps = 0
  const step = async (work: Promise<unknown>) => {
    steps++
    await work
  }
  const inside = (part: Pick<Page, 'getByLabel' | 'getByRole'>) => ({
    fill: (label: string, text: string) => step(part.getByLabel(label, { exact: true }).fill(text)),
    choose: (label: string, value: string) =>
      step(part.getByLabel(label, { exact: true }).selectOption(value)),
    press: (name: string) => step(part.getByRole('button', { name, exact: true }).click()),
    follow: (name: string) => step(part.getByRole('link', { name, exact: true }).click()),
  })
  return { ...inside(page), inside, count: () => steps }
}

test('a new user enters a case with three events, two sources and a contradiction in at most 60 clicks and fields', async () => {
  const opened = await open('#/')
  const { page } = opened
  const { fill, choose, press, follow, inside, count } = countSteps(page)
  await follow('+ Start a collection')
  await page.getByRole('heading', { level: 1, name: 'New case' }).waitFor()
  await fill('Name', 'Anna Beispiel')
  await press('Save')
  await waitForSaved(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Anna Beispiel')

  const addSource = async (title: string, publisher: string, kind: string) => {
    await press('New source')
    const dialog = page.getByRole('dialog', { name: 'Add a source' })
    const source = inside(dialog)
    await source.fill('Title', title)
    await source.fill('Publisher', publisher)
    await source.fill('Published (optional)', '2013-08-01')
    await source.choose('Kind of text', kind)
    await source.press('Save')
    await dialog.waitFor({ state: 'detached' })
  }
  const enterEvent = async (type: string, date: string, title: string, source?: () => Promise<void>) => {
    await follow('Add an event')
    await choose('What happened', type)
    await fill('Date', date)
    await fill('Short title', title)
    await fill('Who acted', 'Border guard')
    await choose('Their role', 'host-state-police')
    await choose('Country (optional)', 'PL')
    if (source) await source()
    else await fill('Source', 'A paper: Report')
  }
  await enterEvent('detention', 'May 2012', 'Detained at the border', () =>
    addSource('Report', 'A paper', 'news'),
  )
  expect(await page.getByText(/^Understood/).innerText()).toBe(
    'Understood: some day in this time: May 2012 (1 May 2012 to 31 May 2012). Counts from 31 May 2012. Recorded as 2012-05.',
  )
  await expect.poll(() => page.getByText('Custody: Unknown → Detained').count()).toBe(1)
  await press('Another source says otherwise')
  await fill('Point', 'the date')
  await fill('What the other source says', '2012-06-02')
  await press('New source')
  const dialog = page.getByRole('dialog', { name: 'Add a source' })
  const other = inside(dialog)
  await other.fill('Title', 'Judgment')
  await other.fill('Publisher', 'A court')
  await other.choose('Kind of text', 'court')
  await other.press('Save')
  await dialog.waitFor({ state: 'detached' })
  await press('Save')
  await waitForSaved(page)
  await enterEvent('extradition-requested', '2012-07-01', 'Extradition requested')
  await press('Save')
  await waitForSaved(page)
  await enterEvent('release', 'between 21 and 25 July 2013', 'Released')
  await press('Save')
  await waitForSaved(page)
  expect(count()).toBeLessThanOrEqual(60)

  const events = page.getByRole('list', { name: 'Events' }).getByRole('listitem')
  await expect.poll(() => events.count()).toBe(3)
  expect(await runAxe(page)).toEqual([])
  await page.reload()
  await expect.poll(() => events.count()).toBe(3)

  await page.goto(inject('siteUrl'))
  const row = page.getByRole('rowheader', { name: 'Anna Beispiel' })
  await row.waitFor()
  await row.getByRole('link', { name: 'Anna Beispiel' }).click()
  await page.getByRole('heading', { level: 1, name: 'Anna Beispiel' }).waitFor()
  const chronology = page.getByRole('region', { name: 'Chronology' })
  await expect.poll(() => chronology.innerText()).toContain('between 21 and 25 Jul 2013')
  expect(await chronology.innerText()).toContain('2 Jun 2012')
  await page.getByRole('link', { name: 'Edit', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Export summary' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download .*\.pdf / }).click(),
  ])
  // Without blanks, as the reader of the PDF gives it.
  const { text } = await readPdf(new Uint8Array(readFileSync(await download.path())))
  for (const words of ['AnnaBeispiel', 'Detainedattheborder', 'between21and25Jul2013', 'Judgment'])
    expect(text).toContain(words)
  expectClean(opened)
  await opened.close()
})

test('an empty form says what it needs: a summary with the focus, links to the fields, and the same text beside them', async () => {
  const opened = await open('#/new')
  const { page } = opened
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const summary = page.getByRole('alert')
  await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await page.title()).toBe('Error: New case · Noticeboard')
  expect(await runAxe(page)).toEqual([])
  await summary.getByRole('link', { name: 'Name: fill this in' }).click()
  const name = page.getByLabel('Name', { exact: true })
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await name.getAttribute('aria-invalid')).toBe('true')
  const described = await name.evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent),
  )
  expect(described).toContain('Name: fill this in')
  expectClean(opened)
  await opened.close()
})

test('a draft is kept as it is typed, and a case can be entered with the keyboard alone', async () => {
  const opened = await open('#/')
  const { page } = opened
  await page.locator('html[data-preloaded=true]').waitFor({ state: 'attached' })
  await page.keyboard.press('n')
  const name = page.getByLabel('Name', { exact: true })
  await name.waitFor()
  await name.focus()
  await page.keyboard.type('Bela Muster')
  await page.reload()
  await expect.poll(() => name.inputValue()).toBe('Bela Muster')
  expect(await page.getByText('It is not saved yet.').count()).toBe(1)
  await name.focus()
  await page.keyboard.press('Enter')
  await waitForSaved(page)
  await page.getByRole('link', { name: 'Add an event' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Event' }).waitFor()
  expect(await runAxe(page)).toEqual([])
  expectClean(opened)
  await opened.close()
})

test('a warning lets the record be saved all the same', async () => {
  const opened = await open('#/new')
  const { page } = opened
  await enterName(page, 'Carla Probe')
  await page.getByRole('link', { name: 'Add a notice' }).click()
  await page.getByLabel('Kind of notice', { exact: true }).selectOption('red-notice')
  await page.getByLabel('Issued (optional)', { exact: true }).fill('2013')
  await page.getByLabel('Status', { exact: true }).selectOption('deleted')
  await page.getByLabel('Status since (optional)', { exact: true }).fill('2012')
  await page.getByLabel('Source', { exact: true }).fill('s1')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('alert').filter({ hasText: 'The status is older than the notice.' }).waitFor()
  await page.getByRole('button', { name: 'Save all the same' }).click()
  await waitForSaved(page)
  await expect.poll(() => page.getByRole('list', { name: 'Notices' }).getByRole('listitem').count()).toBe(1)
  expectClean(opened)
  await opened.close()
})

test('a case that was changed in another tab shows both versions, and loses neither', async () => {
  const opened = await open('#/new')
  const { page } = opened
  await enterName(page, 'Dana Fall')
  await page.getByRole('link', { name: 'Change Person' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Dana Fall-Mine')
  const address = page.url()
  const second = await page.context().newPage()
  await second.goto(address)
  await second.getByLabel('Name', { exact: true }).fill('Dana Fall-Theirs')
  await second.getByRole('button', { name: 'Save', exact: true }).click()
  await waitForSaved(second)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const conflict = page.getByRole('alert')
  await conflict.getByText('Not saved').waitFor()
  const row = conflict.getByRole('row', { name: /^Name/ })
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Dana Fall-Mine', 'Dana Fall-Theirs'])
  expect(await runAxe(page)).toEqual([])
  await conflict.getByRole('button', { name: 'Save yours' }).click()
  await waitForSaved(page)
  await page.goto(`${inject('siteUrl')}#/own`)
  const history = page.getByRole('list', { name: 'History' }).getByRole('listitem')
  await expect.poll(() => history.count()).toBe(3)
  await page.getByRole('button', { name: 'Bring back this state: change 2' }).click()
  await expect.poll(() => page.getByRole('link', { name: 'Dana Fall-Theirs', exact: true }).count()).toBe(1)
  await opened.close()
})

test('an entry that was removed comes back with Undo', async () => {
  const opened = await open('#/new')
  const { page } = opened
  await enterName(page, 'Fina Zurück')
  await page.getByRole('link', { name: 'Add a claim' }).click()
  await page.getByLabel('Who says it', { exact: true }).fill('Her lawyer')
  await page.getByLabel('Kind of speaker', { exact: true }).selectOption('lawyer')
  await page.getByLabel('What they say', { exact: true }).fill('She was not heard.')
  await page.getByLabel('Source', { exact: true }).fill('s1')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await waitForSaved(page)
  const claims = page.getByRole('list', { name: 'Claims' }).getByRole('listitem')
  await page.getByRole('button', { name: 'Remove She was not heard.' }).click()
  await expect.poll(() => claims.count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => claims.count()).toBe(1)
  expectClean(opened)
  await opened.close()
})

test.each(['#/edit/ketebayev', '#/edit/own-nobody'])('%s is no case that can be edited', async (hash) => {
  const opened = await open(hash)
  const { page } = opened
  await page.getByRole('heading', { level: 1, name: 'There is no such case in your collection.' }).waitFor()
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0)
  await opened.close()
})

test.each(['#/new', '#/own'])(
  '%s needs no sideways scrolling at 320 px, nor with text twice as large',
  async (hash) => {
    const opened = await open(hash, { viewport: { width: 320, height: 640 } })
    const { page } = opened
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await expect.poll(overflow).toBe(0)
    await page.evaluate(async () => {
      await document.fonts.ready
      document.documentElement.style.fontSize = '200%'
    })
    await expect.poll(overflow).toBe(0)
    // Polled, because parts of the page may still be loading.
    await expect.poll(() => runAxe(page)).toEqual([])
    await opened.close()
  },
)
