import { beforeAll, expect, test } from 'vitest'
import { loadPages } from '../../../support/read-pages.ts'

let read: (hash: string) => Promise<string>

beforeAll(async () => {
  read = await loadPages()
})

const AUTHOR = 'according to: the article’s author (campaign side)'

test('the list names the side of a notice and of a state that only the article names', async () => {
  const list = await read('#/?layout=table')
  expect(list).toContain(`Notice Notice and alert, type not stated ; ${AUTHOR} Alert, type not stated`)
  expect(list).toContain(`Sought by Ukraine , ${AUTHOR} Kazakhstan , ${AUTHOR} Russia First detention`)
  // Another source speaks of this notice too.
  expect(list).toContain('Notice Red notice Status')
})

test('with a day known on, the list names the side of what only the article had said', async () => {
  const list = await read('#/?asOf=2013-09-05&known=2013-09-05&layout=table')
  expect(list).toContain(`Notice Red notice ${AUTHOR} Status`)
  expect(list).toContain(`Sought by Ukraine , Kazakhstan , Russia ${AUTHOR} First detention`)
})

test('the case page names the side among the facts and in the table of notices', async () => {
  const page = await read('#/cases/ablyazov')
  expect(page).toMatch(new RegExp(`Sought by Ukraine [\\d ]*${AUTHOR.replaceAll(/[()]/g, '.')} Kazakhstan`))
  const notices = page.slice(page.indexOf('Requested by Dates'))
  expect(notices.split(AUTHOR).length - 1).toBe(2)
})

test('the page of changes names the side of a new notice and of a new state', async () => {
  const page = await read('#/changes?since=2013-07-01')
  expect(page).toContain(`New notice: Alert, type not stated (${AUTHOR}) Sources disagree`)
  // Another source speaks of this one too.
  expect(page).toContain('New notice: Alert, type not stated Sources disagree')
  expect(page).toContain(`Sought by: also Ukraine (${AUTHOR}), Kazakhstan (${AUTHOR}), Russia`)
})
