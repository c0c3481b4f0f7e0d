import { beforeAll, expect, test } from 'vitest'
import { loadPages } from '../../../support/read-pages.ts'

let read: (hash: string) => Promise<string>

beforeAll(async () => {
  read = await loadPages((body, path) =>
    path === '/api/cases/pavlov' ? body.replace('"date":"2013-04-19"', '"date":"2013-02-30"') : body,
  )
})

const REFUSED =
  /Record “pavlov\/pav-2013-04-19[^”]*” could not be read and is not shown: date: .*2013-02 has 28 days/

test('the page of a case with an entry that cannot be read names it, and shows the others', async () => {
  const page = await read('#/cases/pavlov')
  expect(page).toMatch(REFUSED)
  expect(page).toContain('Chronology')
  expect(page).toContain('Supreme Court recognises his right to asylum')
})

test.each(['#/changes?since=2013-01-01', '#/sources'])('%s names the entry too', async (hash) => {
  expect(await read(hash)).toMatch(REFUSED)
})

test('a printed summary says that the entry was left out', async () => {
  const page = await read('#/print/pavlov?parts=who,chronology')
  expect(page).toMatch(/Left out because the record could not be read: pavlov\/pav-2013-04-19/)
})
