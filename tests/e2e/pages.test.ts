import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { dayPill } from '../support/board-controls.ts'
import { expectClean, launch, type Visit, visit } from '../support/open-page.ts'
import { realDataset } from '../support/real-dataset.ts'

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

const lines = (page: Page, name: string) => page.getByRole('list', { name, exact: true }).locator('> li')
const hash = (page: Page) => page.evaluate(() => location.hash)

test('the page lists all sources, each with its side and the statements that cite it', async () => {
  const opened = await open('#/sources')
  const { page } = opened
  await expect.poll(() => lines(page, 'List of sources').count()).toBe(135)
  const article = lines(page, 'List of sources').first()
  await expect.poll(() => article.innerText()).toContain('Side: the campaign side')
  expect(await article.innerText()).toContain('The author represents the Open Dialog Foundation')
  await article.getByText(/^Cited by \d+ statements$/).click()
  await expect.poll(() => article.getByRole('link', { name: 'INTERPOL red notice' }).count()).toBe(1)
  const withheld = lines(page, 'List of sources')
    .filter({ hasText: 'Adnkronos via Quotidiano di Foggia' })
    .first()
  expect(await withheld.innerText()).toContain(
    'Only the home page is given, because the address of the article holds names',
  )
  const hidden = lines(page, 'List of sources').filter({ hasText: 'Tagansky District Court' })
  expect(await hidden.innerText()).toContain('The address is not printed because it holds a loaded word')
  expect(await hidden.innerText()).not.toContain('euractiv.com')
  for (const link of await page.locator('main a[href^=http]').all()) {
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
  }
  expectClean(opened)
  await opened.close()
})

test('sources can be searched and filtered; the choice is in the address, and Back undoes it', async () => {
  const opened = await open('#/sources')
  const { page } = opened
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('checkbox', { name: /^Court/ })
    .check()
  await expect.poll(() => lines(page, 'List of sources').count()).toBe(8)
  expect(await hash(page)).toBe('#/sources?kind=court')
  await page
    .getByRole('group', { name: 'Language' })
    .getByRole('checkbox', { name: /^French/ })
    .check()
  const courts = realDataset.sources.filter(
    ({ kind, language }) => kind === 'court' && language === 'fr',
  ).length
  await expect.poll(() => lines(page, 'List of sources').count()).toBe(courts)
  await page.goBack()
  await expect.poll(() => lines(page, 'List of sources').count()).toBe(8)
  await page.getByRole('searchbox', { name: 'Search sources' }).fill('nobody at all')
  await page.getByText('No source matches these filters.').waitFor()
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.poll(() => lines(page, 'List of sources').count()).toBe(135)
  await page.getByRole('textbox', { name: 'Published from' }).fill('2025')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByText('Undated sources are excluded.').count()).toBe(1)
  expect(await hash(page)).toBe('#/sources?after=2025-01-01')
  expectClean(opened)
  await opened.close()
})

test('the changes since the article are listed case by case, for the filtered cases', async () => {
  const opened = await open('#/changes?held=PL')
  const { page } = opened
  await page.getByText('Entries on record by 23 Nov 2026 but not by 5 Sep 2013.').waitFor()
  const changes = lines(page, 'Changes')
  await expect.poll(() => changes.count()).toBe(1)
  expect(await changes.innerText()).toContain(
    'Status: Extradition requested (according to: the article’s author (campaign side)) → Protected (according to: campaign side)',
  )
  expect(await changes.innerText()).toContain('Protection: Applied for, Poland → Refugee, Poland')
  await page.getByRole('textbox', { name: 'Compared with' }).fill('2015-01')
  await page.keyboard.press('Enter')
  await expect.poll(() => hash(page)).toBe('#/changes?held=PL&since=2015-01-31')
  await expect.poll(() => changes.innerText()).not.toContain('Detained in Madrid')
  await page.getByRole('textbox', { name: 'Compared with' }).fill('2030')
  await page.keyboard.press('Enter')
  await page.getByText('Both dates are the same, so nothing has changed.').waitFor()
  expectClean(opened)
  await opened.close()
})

test('on a case page the comparison follows the day shown', async () => {
  const opened = await open('#/cases/shalabayeva?since=2013-07-01&asOf=2013-07-31')
  const { page } = opened
  const region = page.getByRole('region', { name: 'What changed', exact: true })
  await region.getByText('Entries on record by 31 Jul 2013 but not by 1 Jul 2013.').waitFor()
  const titles = await region.getByRole('link').allInnerTexts()
  const july = realDataset.cases
    .find(({ id }) => id === 'shalabayeva')
    ?.events.filter(({ date }) => /^2013-07-(?!01)/.test(date))
    .map(({ title }) => title)
  expect(july?.length).toBeGreaterThan(0)
  for (const title of july ?? []) expect(titles).toContain(title)
  await opened.close()
})

test('the chronology can be filtered by support, voice and type; an empty one says so and can be reset', async () => {
  const opened = await open('#/cases/ablyazov')
  const { page } = opened
  const events = realDataset.cases.find(({ id }) => id === 'ablyazov')?.events ?? []
  const shown = () => lines(page, 'Chronology').count()
  await expect.poll(shown).toBe(events.length)
  const count = (kind: string) => events.filter(({ attributedTo }) => attributedTo?.kind === kind).length
  await page.getByRole('button', { name: /^Courts/ }).click()
  await expect.poll(shown).toBe(count('court'))
  expect(await hash(page)).toBe('#/cases/ablyazov?words=court')
  await page.getByRole('button', { name: /^Corroborated only/ }).click()
  await expect
    .poll(shown)
    .toBe(
      events.filter(
        ({ attributedTo, support }) => attributedTo?.kind === 'court' && support === 'corroborated',
      ).length,
    )
  await page.goBack()
  await expect.poll(shown).toBe(count('court'))
  await page.getByRole('combobox', { name: 'Type of event' }).selectOption('detention')
  await page.getByText('No event of this case matches these filters.').waitFor()
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.poll(shown).toBe(events.length)
  await page.getByRole('checkbox', { name: /^Background events/ }).check()
  await expect.poll(shown).toBe(events.length + realDataset.context.length)
  expect(await lines(page, 'Chronology').filter({ hasText: 'Zhanaozen' }).first().innerText()).toContain(
    'Background event',
  )
  // The target of a link is shown even if the filters exclude it.
  const [first] = events
  await page.evaluate((address) => {
    location.hash = address
  }, `#/cases/ablyazov/${first?.id}?support=article-only`)
  await expect.poll(() => page.locator('[aria-current=location]').innerText()).toContain(first?.title)
  expectClean(opened)
  await opened.close()
})

test('every event, notice, claim and source has a link and a citation that can be copied', async () => {
  const opened = await open('#/cases/pavlov?asOf=2014-06-01', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const { page } = opened
  const record = realDataset.cases.find(({ id }) => id === 'pavlov')
  const cites = page.getByRole('button', { name: /^Cite or link/ })
  const sources = await lines(page, 'Sources').count()
  const events = await lines(page, 'Chronology').count()
  const claims = await page.getByRole('region', { name: 'Claims by each side' }).getByRole('listitem').count()
  expect(await cites.count()).toBe(1 + events + claims + sources + (record?.notices.length ?? 0))
  await page.getByRole('button', { name: 'Cite or link: Arrested at a Madrid railway station' }).click()
  await page.getByRole('button', { name: 'Copy link' }).locator('visible=true').click()
  await page.getByText('Link copied.').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(
    `${inject('siteUrl')}#/cases/pavlov/pav-2012-12-11-arrest?asOf=2014-06-01`.replace(
      'pav-2012-12-11-arrest',
      link.split('/').at(-1)?.split('?')[0] ?? '',
    ),
  )
  await page.getByRole('button', { name: 'Copy citation' }).locator('visible=true').click()
  await page.getByText('Citation copied.').waitFor()
  const citation = await page.evaluate(() => navigator.clipboard.readText())
  expect(citation).toContain('“Arrested at a Madrid railway station”, 11 Dec 2012, case of Alexandr Pavlov')
  expect(citation).toContain(
    `Noticeboard, data version ${realDataset.dataVersion}, as of 1 Jun 2014, sources: `,
  )
  expect(citation).toContain(link)
  await page.getByRole('button', { name: 'Cite or link: Alexandr Pavlov: case summary' }).click()
  await page.getByRole('button', { name: 'Copy citation' }).locator('visible=true').click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(
      `“Alexandr Pavlov: case summary”, Noticeboard, data version ${realDataset.dataVersion}, as of 1 Jun 2014, ${inject('siteUrl')}#/cases/pavlov?asOf=2014-06-01`,
    )
  const part = await visit(browser, link)
  await expect
    .poll(() => part.page.locator('[aria-current=location]').innerText())
    .toContain('Arrested at a Madrid railway station')
  await part.close()
  expectClean(opened)
  await opened.close()
})

test('if the browser does not allow copying, a message says so', async () => {
  const opened = await visit(browser, `${inject('siteUrl')}#/cases/pavlov`, {}, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
  })
  const { page } = opened
  await page
    .getByRole('button', { name: /^Cite or link/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Copy link' }).locator('visible=true').click()
  await page.getByText('The browser does not allow this page to copy.').waitFor()
  expectClean(opened)
  await opened.close()
})

test('a term opens its definition in place, with a link to the glossary', async () => {
  const opened = await open('#/cases/pavlov')
  const { page } = opened
  await page
    .getByRole('table', { name: 'Notices' })
    .getByRole('button', { name: 'Red notice', exact: true })
    .click()
  const note = page.getByRole('table', { name: 'Notices' })
  await note.getByText('A notice asking states to locate and arrest a person').waitFor()
  await note.getByRole('link', { name: 'Glossary' }).click()
  await page.getByRole('heading', { level: 1, name: 'About the data' }).waitFor()
  await expect.poll(() => page.locator('[aria-current=location]').innerText()).toContain('Red notice')
  expect(await page.locator('main').innerText()).toContain(
    `Data version ${realDataset.dataVersion}, compiled 23 Nov 2026.`,
  )
  expect(await page.locator('main').innerText()).toContain(realDataset.article.publishedNote)
  expectClean(opened)
  await opened.close()
})

test.each([
  { hash: '#/cases/pavlov/no-such-event', says: 'What this link points to is not on this page' },
  { hash: '#/cases/nobody', says: 'There is no case “nobody”' },
  { hash: '#/nowhere/at/all', says: 'There is no page “nowhere/at/all”.' },
  { hash: '#/sources/s9999', says: 'There is no source “s9999” here' },
  { hash: '#/about/crime', says: 'There is no such term in the glossary' },
  { hash: '#/?lang=tlh', says: '“tlh” is not a valid value for the language and was ignored.' },
  {
    hash: '#/cases/pavlov?lang=tlh&words=liar',
    says: '“tlh” is not a valid value for the language and was ignored.',
  },
  { hash: '#/cases/pavlov?words=liar', says: '“liar” is not a valid value for whose words and was ignored.' },
  {
    hash: '#/sources?kind=gossip',
    says: '“gossip” is not a valid value for the kind of source and was ignored.',
  },
  {
    hash: '#/changes?since=yesterday',
    says: '“yesterday” is not a valid value for the day compared with and was ignored.',
  },
  {
    hash: '#/changes?q=nobody',
    says: 'Nothing on record changed between 5 Sep 2013 and 23 Nov 2026.',
  },
  { hash: '#/about?find=x', says: '“find” is not a filter of this page and was ignored.' },
])('$hash shows the nearest sensible page, with a remark', async ({ hash: address, says }) => {
  const opened = await open(address)
  const { page } = opened
  await expect.poll(() => page.locator('main').innerText()).toContain(says)
  await expect.poll(() => page.locator('main a, main button').count()).toBeGreaterThan(0)
  expectClean(opened)
  await opened.close()
})

test('exactly the pages that About names show the day and let it be set', async () => {
  const opened = await open('#/about')
  const { page } = opened
  const said = await page.getByText(/can be set back to a day/).innerText()
  for (const [hash, heading, name, follows] of [
    ['#/', 'Cases', 'The list', true],
    ['#/cases/pavlov', 'Alexandr Pavlov', 'the case pages', true],
    ['#/changes', 'What changed between two dates', 'changes', true],
    ['#/compare', 'Compare cases', 'comparisons', true],
    ['#/sources', 'Sources', 'the list of sources', false],
    ['#/about', 'About the data', 'this page', false],
  ] as const) {
    const [can = '', cannot = ''] = said.split('can be set back to a day;')
    expect(follows ? can : cannot).toContain(name)
    await page.evaluate((to) => {
      location.hash = to
    }, hash)
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    await expect.poll(() => dayPill(page).count()).toBe(follows ? 1 : 0)
  }
  await opened.close()
})
