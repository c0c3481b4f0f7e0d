import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { parseDay } from '../../src/domain/dates/day.ts'
import { computeAxis } from '../../src/features/timeline/axis/axis.ts'
import { EventCard } from '../../src/features/timeline/opened/event-card.tsx'
import OpenedCase from '../../src/features/timeline/opened/opened-case.tsx'
import { OpenedPanel } from '../../src/features/timeline/opened/opened-panel.tsx'
import type { OpenedProps } from '../../src/features/timeline/opened/opened-props.ts'
import { useEventHover } from '../../src/features/timeline/opened/use-event-hover.ts'
import { makeCase, makeDataset, makeEvent, makeSource } from '../support/make-case.ts'
import { showOpened } from '../support/opened-case.tsx'
import '../../src/app/theme.css'

const day = (text: string) => parseDay(text) ?? Number.NaN
const axis = computeAxis({ from: day('2011-01-01'), to: day('2026-12-31') }, 600)

const dataset = makeDataset(
  [
    makeCase({
      id: 'a',
      events: [
        makeEvent({ id: 'none', date: 'XXXX', title: 'Undated' }),
        ...[2012, 2013, 2014, 2015, 2016, 2017].map((year) =>
          makeEvent({ id: `e${year}`, date: `${year}-03-01`, title: `Of ${year}` }),
        ),
        makeEvent({
          id: 'differs',
          date: '2018-03-01',
          type: 'detention',
          title: 'Taken',
          sets: { custody: 'detained' },
          actor: { name: 'The police', role: 'host-state-police' },
          attributedTo: { name: 'The ministry', kind: 'state-accusation' },
          citations: [{ source: 's1' }, { source: 's2' }, { source: 's3' }],
          conflicts: [{ field: 'date', value: '2018-03-05', source: 's4' }],
        }),
      ],
    }),
  ],
  {
    sources: [
      makeSource({ id: 's1', publisher: 'First paper', language: 'es' }),
      makeSource({ id: 's2', publisher: 'Hidden paper', addressHidden: true }),
      makeSource({ id: 's3', publisher: 'Odd paper', url: 'javascript:alert(1)' }),
      makeSource({ id: 's4', publisher: 'Other paper' }),
    ],
  },
)

const drawRow = (props: OpenedProps) => <OpenedCase {...props} axis={axis} timeWidth={600} />
const drawPane = (props: OpenedProps) => <OpenedPanel {...props} form="pane" />
const drawSheet = (props: OpenedProps) => <OpenedPanel {...props} form="sheet" />

/** As the board does: going to another event changes what is chosen. */
function Stepping({ props, draw }: { props: OpenedProps; draw: (props: OpenedProps) => React.ReactNode }) {
  const [part, setPart] = useState<string | null>('e2014')
  return (
    <>
      {draw({ ...props, part, onPart: setPart })}
      {/* Like a key, it leaves the focus where it is. */}
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => setPart('none')}>
        Step to the first
      </button>
    </>
  )
}

const list = page.getByRole('list', { name: 'Events of Case a' })

test('lists five events around the chosen one in words, each with its place among all', async () => {
  await page.viewport(1280, 700)
  showOpened(dataset, 'a', { draw: (props) => drawRow({ ...props, part: 'e2014' }) })
  await expect.element(list).toBeVisible()
  const names = page.getByRole('list', { name: 'Events of Case a' }).getByRole('button')
  expect(
    names
      .elements()
      .map((one) => one.textContent)
      .filter((text) => /^\d/.test(text)),
  ).toEqual([2012, 2013, 2014, 2015, 2016].map((year) => `1 Mar ${year}Of ${year}`))
  await expect.element(page.getByText('Event 4 of 8')).toBeVisible()
  const chosen = list.element().querySelector('li:has([aria-current])')
  expect(chosen?.getAttribute('aria-posinset')).toBe('4')
  expect(chosen?.getAttribute('aria-setsize')).toBe('8')
})

test('an event without a date comes first, and one that may not have happened yet says so', async () => {
  await page.viewport(1280, 700)
  showOpened(
    makeDataset([
      makeCase({
        id: 'a',
        events: [makeEvent({ id: 'x', date: '2013' }), makeEvent({ id: 'y', date: '2012-01-01' })],
      }),
    ]),
    'a',
    { query: { asOf: day('2013-06-01') }, draw: drawRow },
  )
  await expect.element(list.getByText('may have happened by then')).toBeVisible()
  expect(list.element().querySelector('[aria-current]')?.textContent).toContain('Event y')
})

test.each([
  { form: 'row', draw: drawRow, width: 1280 },
  { form: 'pane', draw: drawPane, width: 400 },
  { form: 'sheet', draw: drawSheet, width: 390 },
])(
  'the $form says whose words, who acted, where dates differ, and leads to the sources',
  async ({ draw, width }) => {
    await page.viewport(width, 844)
    const { onCopy } = showOpened(dataset, 'a', { draw: (props) => draw({ ...props, part: 'differs' }) })
    await expect.element(page.getByText('Accusation by a state').first()).toBeVisible()
    await expect.element(page.getByText(/By: The police/).first()).toBeVisible()
    await expect.element(page.getByText(/Sources disagree on the date:/).first()).toBeVisible()
    await expect.element(page.getByText(/5 Mar 2018/)).toBeVisible()
    const first = page.getByRole('link', { name: /First paper/ })
    await expect.element(first).toHaveAttribute('href', 'https://example.org/s1')
    await expect.element(first).toHaveAttribute('rel', 'noopener noreferrer')
    await expect.element(page.getByText(/1 Jan 2014, in Spanish/)).toBeInTheDocument()
    await expect.element(page.getByText(/address not shown/)).toBeInTheDocument()
    expect(document.body.textContent).not.toContain('example.org/s2')
    await expect.element(page.getByText(/^Odd paper/)).toBeInTheDocument()
    expect(page.getByRole('link', { name: /Odd paper/ }).elements()).toEqual([])
    await page.getByRole('button', { name: 'Copy link' }).click()
    expect(onCopy).toHaveBeenCalledWith('https://example.org/#/cases/a/differs', 'link')
    await page.getByRole('button', { name: /^Cite/ }).click()
    await page.getByRole('button', { name: 'Copy citation' }).click()
    expect(onCopy.mock.lastCall?.[0]).toMatch(/“Taken”.*1 Mar 2018.*First paper, “Text s1”/)
    await expect
      .element(page.getByRole('link', { name: 'Open the case' }))
      .toHaveAttribute('href', '#/cases/a')
  },
)

test('shows what the list knows while the record loads, and after a failure, with a way to try again', async () => {
  await page.viewport(1280, 700)
  const { load } = showOpened(dataset, 'a', {
    isLoaded: false,
    draw: (props) => drawRow({ ...props, part: 'differs' }),
  })
  await expect.element(list.getByText('Taken')).toBeVisible()
  await expect.element(page.getByText(/5 Mar 2018/)).toBeVisible()
  await expect.element(page.getByRole('alert').getByText(/could not be loaded/)).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  load()
  await expect.element(page.getByRole('link', { name: /First paper/ })).toBeVisible()
  expect(page.getByRole('alert').elements()).toEqual([])
})

test('going to another event says one sentence, and the list keeps the focus at the chosen event', async () => {
  await page.viewport(1280, 700)
  showOpened(dataset, 'a', { draw: (props) => <Stepping props={props} draw={drawRow} /> })
  await expect.element(list).toBeVisible()
  const spoken = page.getByText(/Statement.*Case a, 5 of 8/)
  expect(spoken.elements()).toEqual([])
  await page.getByRole('button', { name: 'Event after' }).click()
  await expect.element(spoken).toBeInTheDocument()
  expect(spoken.element().getAttribute('role')).toBe('status')
  await page.getByRole('button', { name: /Of 2016/ }).click()
  await expect.element(page.getByText('Event 6 of 8')).toBeVisible()
  expect(document.activeElement?.textContent).toContain('Of 2016')
  expect(document.activeElement?.getAttribute('aria-current')).toBe('true')
  // The first event is not among the five around the last: its line appears, and takes the focus from one that is gone.
  await page.getByRole('button', { name: 'Step to the first' }).click({ force: true })
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Undated'))
})

test('a sheet takes the focus, and Escape and its button close it', async () => {
  await page.viewport(390, 844)
  const { onClose } = showOpened(dataset, 'a', { draw: (props) => drawSheet({ ...props, part: 'differs' }) })
  const sheet = page.getByRole('region', { name: 'Events of Case a' })
  await expect.element(sheet).toBeVisible()
  await vi.waitFor(() => expect(sheet.element().contains(document.activeElement)).toBe(true))
  const { top, bottom } = sheet.element().getBoundingClientRect()
  expect(bottom).toBe(844)
  expect(bottom - top).toBe(396)
  for (const name of ['Open the case', 'Copy link', 'Event before', 'Event after', 'Close']) {
    const button = page.getByRole(name === 'Open the case' ? 'link' : 'button', { name })
    expect(button.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  }
  for (const row of page
    .getByRole('list', { name: /sources$/ })
    .getByRole('listitem')
    .elements()) {
    expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(30)
  }
  await userEvent.keyboard('{Escape}')
  await page.getByRole('button', { name: 'Close' }).click()
  expect(onClose).toHaveBeenCalledTimes(2)
})

test.each([1280, 320])('an opened row is as wide as the page at %i px, and no wider', async (width) => {
  await page.viewport(width, 700)
  showOpened(dataset, 'a', {
    draw: (props) => <OpenedCase {...props} part="differs" axis={axis} timeWidth={width > 700 ? 600 : 0} />,
  })
  await expect.element(page.getByRole('link', { name: /First paper/ })).toBeVisible()
  expect(document.documentElement.scrollWidth).toBe(width)
})

function Lane({ props: { lane } }: { props: OpenedProps }) {
  const { hovered, handlers } = useEventHover((x) => (x < 100 ? { id: 'differs', x: 50 } : null))
  const mark = lane.marks.find(({ event }) => event.id === hovered?.id)
  return (
    <>
      <div data-testid="lane" style={{ height: 92 }} {...handlers} />
      {mark && hovered && <EventCard mark={mark} place={hovered.place} />}
    </>
  )
}

test('the pointer over a lane shows the card of the nearest event at once, outside the accessibility tree', async () => {
  await page.viewport(320, 400)
  showOpened(dataset, 'a', { draw: (props) => <Lane props={props} /> })
  await expect.element(page.getByTestId('lane')).toBeVisible()
  const lane = page.getByTestId('lane').element()
  const move = (clientX: number, pointerType = 'mouse') =>
    lane.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX, clientY: 20, pointerType }))
  const title = page.getByText('Taken')
  move(60, 'touch')
  expect(title.elements()).toEqual([])
  move(60)
  await expect.element(title).toBeVisible()
  const card = title.element().closest('[aria-hidden="true"]')
  expect(card?.textContent).toContain('1 Mar 2018')
  expect(card?.textContent).toContain('5 Mar 2018')
  expect(card?.textContent).toContain('accusation by a state')
  const { left, right } = card?.getBoundingClientRect() ?? { left: -1, right: 1000 }
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(320)
  move(200)
  await expect.poll(() => title.elements().length).toBe(0)
})
