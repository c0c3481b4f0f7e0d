import axe from 'axe-core'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { select } from '../../src/domain/collection/select.ts'
import { parseDay } from '../../src/domain/dates/day.ts'
import { DEFAULT_FIGURE } from '../../src/domain/query/figure-options.ts'
import { EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import { TimelinePanel } from '../../src/features/timeline/timeline-panel.tsx'
import { makeCase, makeDataset, makeEvent } from '../support/make-case.ts'
import { makeLinks } from '../support/make-links.ts'
import '../../src/app/theme.css'

const collection = openSnapshot(
  buildSnapshot(
    makeDataset([
      makeCase({
        id: 'one',
        events: [
          makeEvent({
            id: 'held',
            date: '2012-05',
            type: 'detention',
            country: 'PL',
            sets: { custody: 'detained' },
          }),
          makeEvent({
            id: 'freed',
            date: '2013-06-12',
            type: 'release',
            country: 'PL',
            sets: { custody: 'at-liberty' },
            conflicts: [{ field: 'date', value: '2013-06-14', source: 's2' }],
          }),
          makeEvent({ id: 'later', date: '[2014-01-01..2016-12-31]', type: 'statement' }),
        ],
      }),
      makeCase({
        id: 'two',
        events: [makeEvent({ id: 'open', date: '[..2013-01-01]', type: 'accusation' })],
      }),
    ]),
  ),
)
const links = makeLinks()

function show(asOf: string | null = null) {
  const selection = select(collection, {
    ...EMPTY_QUERY,
    asOf: asOf === null ? null : (parseDay(asOf) ?? null),
  })
  return render(
    <main>
      <TimelinePanel
        selection={selection}
        collection={collection}
        context={[]}
        options={DEFAULT_FIGURE}
        onOptions={() => undefined}
        page={{ address: 'https://example.org/#/', absolute: (address) => address }}
        latest={asOf === null}
        links={links}
        onChange={() => undefined}
      />
    </main>,
  )
}

const table = page.getByRole('table', { name: 'Timeline events' })
const readRows = () =>
  [...(table.query()?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim()),
  )

test('the table has the content of the lanes, including doubts', async () => {
  await show()
  await page.getByRole('button', { name: 'Show as table' }).click()
  await expect.element(table).toBeVisible()
  expect(readRows()).toEqual([
    ['May 2012', 'Detention', 'Event held', 'Poland', 'Case one'],
    [
      '12 Jun 2013Sources disagree on the date:12 Jun 2013 (s1)14 Jun 2013 (s2)',
      'Release',
      'Event freed',
      'Poland',
      'Case one',
    ],
    ['between 1 Jan 2014 and 31 Dec 2016', 'Statement', 'Event later', '', 'Case one'],
    ['on or before 1 Jan 2013', 'Accusation', 'Event open', '', 'Case two'],
  ])
  expect(
    page.getByRole('table', { name: 'Status, custody and protection over time' }).element().textContent,
  ).toContain('nothing later recorded')
})

test('as of a day, possibly later events are marked and certainly later ones are missing', async () => {
  await show('2015-01-01')
  await page.getByRole('button', { name: 'Show as table' }).click()
  await expect.element(table).toBeVisible()
  expect(table.element().textContent).toContain('may have happened by then')
  await show('2013-03-01')
  await page.getByRole('button', { name: 'Show as table' }).last().click()
  await expect.poll(() => table.elements().at(-1)?.textContent ?? '').not.toContain('Event freed')
})

test('arrow keys move through the events and announce each in a sentence', async () => {
  await show()
  const application = page.getByRole('application')
  await expect.element(application).toBeVisible()
  application.element().focus()
  const said = page.getByText(/, \d of \d$/)
  await expect.element(said).toHaveTextContent('Detention, May 2012, Poland, Case one, 1 of 3')
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(said).toHaveTextContent('Release, 12 June 2013, Poland, Case one, 2 of 3')
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(said).toHaveTextContent('Accusation, on or before 1 January 2013, Case two, 1 of 1')
})

test('the chart draws a mark for every event and passes axe', async () => {
  const { container } = await show()
  await expect.poll(() => container.querySelectorAll('svg a title').length).toBe(4)
  const { violations } = await axe.run(container)
  expect(violations.map(({ id }) => id)).toEqual([])
})
