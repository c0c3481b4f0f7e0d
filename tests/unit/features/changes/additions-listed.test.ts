import { beforeAll, expect, test } from 'vitest'
import { loadPages } from '../../../support/read-pages.ts'

let read: (hash: string) => Promise<string>

beforeAll(async () => {
  read = await loadPages()
})

const ALERT = 'According to the Open Dialog Foundation, the alert of December 2014 named responsibility'
const UNLISTED = 'Later additions to an entry are not listed'

test('the page of changes lists what later days added to entries, with its own date and its sources', async () => {
  const page = await read('#/changes?since=2013-09-05')
  expect(page).not.toContain(UNLISTED)
  expect(page).toMatch(
    new RegExp(`Added to earlier entries.* Dec 2014 Alert, type not stated: ${ALERT}[^(]*\\( ?Open Dialog`),
  )
  // The addition had been made by then.
  expect(await read('#/changes?since=2015-01-01')).not.toContain(ALERT)
})

test('the changes of a case list what later days added to its entries', async () => {
  const changesOf = async (hash: string) =>
    (await read(hash)).split('What changed between two dates')[1] ?? ''
  const since = (await changesOf('#/cases/ketebayev?since=2013-09-05')).split('Chronology')[0] ?? ''
  expect(since).toContain(`Dec 2014 Alert, type not stated: ${ALERT}`)
  // Its source has no date, so it is not known on any day.
  const known = await changesOf('#/cases/ketebayev?since=2013-09-05&known=2020-01-01')
  expect(known.split('Chronology')[0]).not.toContain(ALERT)
})
