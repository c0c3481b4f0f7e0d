import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { listEventDays } from '../../src/domain/collection/event-day-list.ts'
import { computeRecordExtent } from '../../src/domain/collection/record-extent.ts'
import { select } from '../../src/domain/collection/select.ts'
import { formatDay, parseDay } from '../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import { makeDayScale } from '../../src/features/timeline/axis/scale.ts'
import { makeCase, makeDataset, makeEvent } from '../support/make-case.ts'
import { showTimeColumn } from '../support/time-column.tsx'
import '../../src/app/theme.css'

const events = [
  '2011-07-20',
  '2012-01-15',
  '2012-03/2012-05',
  '2013-06-12',
  '2013-09-05',
  '2014-02-27',
  '2016',
  '2019-10-30',
  '2023-07-08',
].map((date, i) => makeEvent({ id: `e${i}`, date }))
const collection = openSnapshot(
  buildSnapshot(
    makeDataset([
      makeCase({ id: '00042', events }),
      makeCase({ id: '00043', events: [makeEvent({ id: 'f', date: '2015-05-05' })] }),
    ]),
  ),
)
const all = computeRecordExtent(collection)
const day = (text: string) => parseDay(text) ?? Number.NaN
const flag = page.getByRole('slider', { name: 'Day shown' })
const start = page.getByRole('slider', { name: 'Start of the period shown' })
const end = page.getByRole('slider', { name: 'End of the period shown' })
const head = page.getByRole('group', { name: 'Period and day shown' })
const zoomIn = page.getByRole('button', { name: 'Zoom in' })

beforeEach(() => page.viewport(1280, 800))

/** The place of the flag's point on the screen, from the left of the head, in pixels. */
function findFlag(): number {
  const drawn = document.querySelector('[data-flag]')?.getBoundingClientRect()
  return (drawn?.left ?? 0) + (drawn?.width ?? 0) / 2 - head.element().getBoundingClientRect().left
}

/** Drags with the mouse along a row of the head: 9 px from the top is the flag, 31 the overview, 55 the years. */
async function drag(y: number, from: number, to: number) {
  const { left, top } = head.element().getBoundingClientRect()
  const send = (type: string, x: number) => {
    const target = document.elementFromPoint(left + from, top + y) ?? document.body
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        pointerType: 'mouse',
        button: 0,
        buttons: 1,
        clientX: left + x,
        clientY: top + y,
      }),
    )
  }
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined)
  send('pointerdown', from)
  send('pointermove', (from + to) / 2)
  send('pointermove', to)
  send('pointerup', to)
  await Promise.resolve()
}

test('the first and the last year on record are named, in the same places on every day', async () => {
  await showTimeColumn(collection)
  await expect.element(page.getByText('2011')).toBeVisible()
  await expect.element(page.getByText('2026')).toBeVisible()
  const before = page.getByText('2019').element().getBoundingClientRect().left
  flag.element().focus()
  await userEvent.keyboard('{Home}')
  await expect.element(flag).not.toHaveAttribute('aria-valuetext', 'latest known, 23 November 2026')
  expect(page.getByText('2019').element().getBoundingClientRect().left).toBe(before)
  await expect.element(page.getByText('2026')).toBeVisible()
})

test('keys move the flag to the event before and after, to the first and back to the latest day', async () => {
  const { steps } = await showTimeColumn(collection)
  const days = listEventDays(collection)
  await expect.element(flag).toHaveAttribute('aria-valuetext', 'latest known, 23 November 2026')
  await expect.element(page.getByText('latest', { exact: true })).toBeVisible()
  flag.element().focus()
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}{Home}{End}')
  await expect.element(flag).toHaveAttribute('aria-valuetext', 'latest known, 23 November 2026')
  expect(steps).toEqual([
    { day: formatDay(days.at(-2) ?? 0), how: 'push' },
    { day: formatDay(days.at(-3) ?? 0), how: 'replace' },
    { day: formatDay(days.at(-2) ?? 0), how: 'replace' },
    { day: formatDay(days[0] ?? 0), how: 'replace' },
    { day: 'latest', how: 'replace' },
  ])
})

test.each([
  { name: 'of all years', view: null },
  { name: 'zoomed', view: { from: day('2012-01-01'), to: day('2015-07-31') } },
])(
  'on an axis $name the flag lands within 2 px of the pointer or on the event day it snaps to',
  async ({ view }) => {
    await showTimeColumn(collection, { view, query: { asOf: day('2013-09-05') } })
    const shown = view ?? all
    const x = makeDayScale(shown, 628)
    const days = listEventDays(collection)
    expect(Math.abs(findFlag() - x(day('2013-09-05')))).toBeLessThan(1)
    for (const to of [20, 111, 222, 301, 402, 499, 577]) {
      const { left, top } = head.element().getBoundingClientRect()
      const from = findFlag()
      await userEvent.dragAndDrop(head, head, {
        sourcePosition: { x: from, y: 9 },
        targetPosition: { x: to, y: 9 },
        force: true,
      })
      expect([left, top]).toEqual([head.element().getBoundingClientRect().left, top])
      const at = findFlag()
      const isEventDay = days.some((one) => Math.abs(x(one) - at) < 1) && Math.abs(at - to) <= 5
      expect(isEventDay || Math.abs(at - to) <= 2, `${to} px, flag at ${at}`).toBe(true)
    }
  },
)

test('outside the days shown, the flag is an arrow at the edge that says so; a click on it brings its day into view', async () => {
  const view = { from: day('2014-01-01'), to: day('2016-12-31') }
  const { read } = await showTimeColumn(collection, { view, query: { asOf: day('2013-09-05') } })
  await expect.element(flag).toHaveAttribute('aria-valuetext', '5 September 2013, before the period shown')
  expect(document.querySelector('[data-flag]')?.getAttribute('data-flag')).toBe('before')
  await userEvent.click(head, { position: { x: 6, y: 9 } })
  await expect.element(flag).toHaveAttribute('aria-valuetext', '5 September 2013')
  const shown = read().view ?? all
  expect([shown.to - shown.from, read().query.asOf]).toEqual([view.to - view.from, day('2013-09-05')])
})

test('zooming changes the period shown, and neither filter, rows nor counts', async () => {
  const { steps, read } = await showTimeColumn(collection)
  const rows = () => page.getByRole('row').elements().length
  const before = rows()
  await zoomIn.click()
  await zoomIn.click()
  await expect.element(start).not.toHaveAttribute('aria-valuetext', '1 January 2011')
  expect(steps.map(({ how }) => how)).toEqual(['push', 'push'])
  expect(read().query).toEqual(EMPTY_QUERY)
  expect(rows()).toBe(before)
  await page.getByRole('button', { name: 'All years', exact: true }).click()
  await expect.element(start).toHaveAttribute('aria-valuetext', '1 January 2011')
  await expect.element(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled()
})

test('the ends of the period move by key, in one history entry, and say their day', async () => {
  const { steps } = await showTimeColumn(collection)
  start.element().focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  await expect.element(start).toHaveAttribute('aria-valuetext', '2 March 2011')
  await expect.element(end).toHaveAttribute('aria-valuetext', '31 December 2026')
  expect(steps.map(({ how }) => how)).toEqual(['push', 'replace'])
})

test('a drag on the overview selects a period, and a drag of the period moves it', async () => {
  const { steps, read } = await showTimeColumn(collection)
  await drag(35, 100, 300)
  await vi.waitFor(() => expect(read().view).not.toBeNull())
  const x = makeDayScale(all, 628)
  const first = read().view ?? all
  expect([Math.round(x(first.from)), Math.round(x(first.to))]).toEqual([100, 300])
  await drag(35, 200, 260)
  await vi.waitFor(() => expect(x(read().view?.from ?? 0)).toBeGreaterThan(155))
  const second = read().view ?? all
  expect([Math.round(x(second.from)), second.to - second.from]).toEqual([160, first.to - first.from])
  expect(steps.map(({ how }) => how)).toEqual(['push', 'push', 'replace'])
})

test('a drag over the years zooms to them', async () => {
  const view = { from: day('2012-01-01'), to: day('2015-12-31') }
  const { read } = await showTimeColumn(collection, { view })
  await drag(55, 157, 471)
  const x = makeDayScale(view, 628)
  await vi.waitFor(() => expect(read().view).not.toEqual(view))
  const next = read().view ?? all
  expect([Math.round(x(next.from)), Math.round(x(next.to))]).toEqual([157, 471])
})

test('the wheel scrolls; with Ctrl it zooms about the pointer, with Shift it moves', async () => {
  const { read } = await showTimeColumn(collection)
  const row = page.getByRole('row').nth(2).element()
  const { left } = head.element().getBoundingClientRect()
  const wheel = (more: WheelEventInit) => {
    const event = new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      clientX: left + 157,
      deltaY: 100,
      ...more,
    })
    row.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(wheel({})).toBe(false)
  expect(wheel({ shiftKey: true })).toBe(false)
  expect(read().view).toBeNull()
  expect(wheel({ ctrlKey: true, deltaY: -100 })).toBe(true)
  await vi.waitFor(() => expect(read().view).not.toBeNull())
  const zoomed = read().view ?? all
  const under = (shown: typeof all) => shown.from + (157 / 628) * (shown.to - shown.from)
  expect(Math.abs(under(zoomed) - under(all))).toBeLessThan(3)
  expect((zoomed.to - zoomed.from) / (all.to - all.from)).toBeCloseTo(0.8, 2)
  await expect.element(start).not.toHaveAttribute('aria-valuetext', '1 January 2011')
  expect(wheel({ shiftKey: true })).toBe(true)
  await vi.waitFor(() => expect(read().view?.from).toBeGreaterThan(zoomed.from))
  expect(wheel({})).toBe(false)
  expect((read().view?.to ?? 0) - (read().view?.from ?? 0)).toBe(zoomed.to - zoomed.from)
})

test('a double click shows half as many days about the pointer; two fingers zoom, one finger does not', async () => {
  const { steps, read } = await showTimeColumn(collection)
  const row = page.getByRole('row').nth(2).element()
  const { left } = head.element().getBoundingClientRect()
  row.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: left + 314 }))
  await vi.waitFor(() => expect(read().view).not.toBeNull())
  const half = read().view ?? all
  expect((half.to - half.from) / (all.to - all.from)).toBeCloseTo(0.5, 2)
  await expect.element(start).not.toHaveAttribute('aria-valuetext', '1 January 2011')
  const touch = (type: string, places: readonly number[]) => {
    const touches = places.map(
      (x, identifier) => new Touch({ identifier, target: row, clientX: left + x, clientY: 100 }),
    )
    const event = new TouchEvent(type, { bubbles: true, cancelable: true, touches })
    row.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect([touch('touchstart', [100]), touch('touchmove', [160])]).toEqual([false, false])
  expect(read().view).toEqual(half)
  expect([touch('touchstart', [264, 364]), touch('touchmove', [214, 414])]).toEqual([true, true])
  touch('touchend', [])
  await vi.waitFor(() => expect(read().view).not.toEqual(half))
  const pinched = read().view ?? all
  expect((pinched.to - pinched.from) / (half.to - half.from)).toBeCloseTo(0.5, 2)
  expect(Math.abs(pinched.from + pinched.to - half.from - half.to)).toBeLessThan(4)
  expect(steps.at(-1)?.how).toBe('push')
})

test('keys of the table zoom and move when the focus is in it', async () => {
  const { read } = await showTimeColumn(collection)
  page.getByRole('button', { name: 'Case 00043' }).element().focus()
  await userEvent.keyboard('+')
  await vi.waitFor(() => expect(read().view).not.toBeNull())
  const zoomed = read().view ?? all
  expect((zoomed.to - zoomed.from) / (all.to - all.from)).toBeCloseTo(0.5, 2)
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}')
  await vi.waitFor(() => expect(read().view?.from).toBeLessThan(zoomed.from))
  await userEvent.keyboard('0')
  await vi.waitFor(() => expect(read().view).toBeNull())
})

test('the chip says the period and ends the zoom; its box alone filters, with possible and certain', async () => {
  const view = { from: day('2012-01-01'), to: day('2012-06-30') }
  const { read } = await showTimeColumn(collection, { view })
  const box = page.getByRole('checkbox', { name: 'only cases with an event then' })
  await expect.element(box).not.toBeChecked()
  await box.click()
  await expect.element(box).toBeChecked()
  const { query } = read()
  expect([query.from, query.to]).toEqual([view.from, view.to])
  const { inWindow } = select(collection, query)
  await expect
    .element(
      page.getByText(new RegExp(`possibly ${inWindow?.possibly}.*certainly ${inWindow?.certainly}`, 'i')),
    )
    .toBeVisible()
  await box.click()
  await expect.element(box).not.toBeChecked()
  expect(read().query).toEqual(EMPTY_QUERY)
  await page.getByRole('button', { name: 'Jan 2012 to Jun 2012: show all years again' }).click()
  await vi.waitFor(() => expect(read().view).toBeNull())
})
