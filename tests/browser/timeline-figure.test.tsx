import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DEFAULT_FIGURE } from '../../src/domain/query/figure-options.ts'
import { makeCase, makeDataset, makeEvent } from '../support/make-case.ts'
import { chart, day, few, show } from '../support/timeline-panel.tsx'
import '../../src/app/theme.css'

/** With an event that lasts through every time window. */
const busy = makeDataset([
  ...few.cases,
  makeCase({ id: 'c', events: [makeEvent({ id: 'c1', date: '2010-01/2026-06', type: 'statement' })] }),
])

test('dragging over the plot sets the time window, a click does not', async () => {
  const { onChange, window } = show(busy)
  await expect.element(chart).toBeVisible()
  const element = chart.element()
  const { left, top, width } = element.getBoundingClientRect()
  const send = (type: string, x: number) =>
    element.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        clientX: left + x,
        clientY: top + 8,
        button: 0,
        pointerId: 1,
        pointerType: 'mouse',
      }),
    )
  vi.spyOn(element, 'setPointerCapture').mockReturnValue(undefined)
  send('pointerdown', width / 2)
  send('pointermove', width / 2 + 2)
  send('pointerup', width / 2 + 2)
  expect(onChange).not.toHaveBeenCalled()
  send('pointerdown', width - 400)
  send('pointermove', width - 300)
  await vi.waitFor(() => expect(element.querySelector('.border-accent')).not.toBeNull())
  send('pointermove', width - 200)
  await vi.waitFor(() => send('pointerup', width - 200))
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1))
  const { from, to, how } = window()
  expect(how).toBe('push')
  expect((from ?? '') < (to ?? '')).toBe(true)
  expect((from ?? '') > '2009-12-31' && (to ?? '') < '2027-01-01').toBe(true)
})

test('axis and grid, which load after the lanes, have each day at the same place as the lanes', async () => {
  show(few, { query: { asOf: day('2014-01-01') } })
  await expect.element(chart).toBeVisible()
  const find = (text: string) =>
    vi.waitFor(() => {
      const found = [...chart.element().querySelectorAll('text')].find((one) => one.textContent === text)
      if (!found) throw new Error(`There is no label "${text}".`)
      return found.getBoundingClientRect()
    })
  const label = await find('Jan 2014')
  const middle = label.left + label.width / 2
  const line = chart.element().querySelector('line[stroke-dasharray="3 3"]')?.getBoundingClientRect()
  expect(Math.abs((line?.left ?? 0) - middle)).toBeLessThan(1)
  const grid = [...chart.element().querySelectorAll('.recharts-cartesian-grid-vertical line')]
  const near = grid.filter((one) => Math.abs(one.getBoundingClientRect().left - middle) < 1)
  expect(near).toHaveLength(1)
})

test('the label of the day shown stays inside the figure, even if its line is at the end of the axis', async () => {
  for (const window of [{ to: day('2014-01-01') }, {}]) {
    const { drawn } = show(few, { query: { asOf: day('2014-01-01'), ...window } })
    await expect.element(chart).toBeVisible()
    const label = page.getByText('as of 1 Jan 2014').first()
    const { left, right } = label.element().getBoundingClientRect()
    const figure = chart.element().getBoundingClientRect()
    expect(left).toBeGreaterThanOrEqual(figure.left)
    expect(right).toBeLessThanOrEqual(figure.right + 1)
    await (await drawn).unmount()
  }
})

test('the wheel zooms around the pointer with Ctrl, and scrolls the page without', async () => {
  const { onChange, window } = show(few)
  await expect.element(chart).toBeVisible()
  const element = chart.element()
  const { left, top, width } = element.getBoundingClientRect()
  const turn = (ctrlKey: boolean, deltaY: number) => {
    const event = new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      ctrlKey,
      deltaY,
      clientX: left + width - 40,
      clientY: top + 20,
    })
    element.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(turn(false, -100)).toBe(false)
  expect(onChange).not.toHaveBeenCalled()
  expect(turn(true, -100)).toBe(true)
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1))
  // Zoomed around the right end: the left end has moved much more than the right one.
  expect(window().how).toBe('push')
  expect((window().from ?? '') > '2012').toBe(true)
  expect((window().to ?? '') > '2026').toBe(true)
  turn(true, -100)
  await vi.waitFor(() => expect(window().how).toBe('replace'))
})

test('keys move the ends of the window in the overview, and its handles have names', async () => {
  const { onChange, window } = show(busy, { query: { from: day('2011-01-01'), to: day('2020-12-31') } })
  const from = page.getByRole('slider', { name: 'Start of the selected period' })
  await expect.element(from).toBeInTheDocument()
  expect(from.element().getAttribute('aria-valuetext')).toBe('1 January 2011')
  from.element().focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(window()).toEqual({ from: '2011-01-31', to: '2020-12-31', how: 'push' })
  page.getByRole('slider', { name: 'End of the selected period' }).element().focus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(window().to).toBe('2020-12-01')
  await userEvent.keyboard('{Home}')
  await vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(2))
  // The window is never narrower than two weeks.
  expect(window()).toMatchObject({ from: '2011-01-01', to: '2011-01-15' })
})

test('the tall band shows the chosen track, and the lane of background events can be hidden', async () => {
  const { onOptions, drawn } = show(few)
  const legend = page.getByRole('list', { name: 'Legend' })
  await expect.poll(() => legend.element().textContent).toContain('conditionally released')
  await page.getByRole('button', { name: 'protection', exact: true }).click()
  expect(onOptions).toHaveBeenLastCalledWith({ ...DEFAULT_FIGURE, question: 'protection' })
  await page.getByRole('checkbox', { name: 'Background events' }).click()
  expect(onOptions).toHaveBeenLastCalledWith({ ...DEFAULT_FIGURE, context: false })
  await (await drawn).unmount()
  show(few, { options: { ...DEFAULT_FIGURE, question: 'case', context: false } })
  await expect.poll(() => legend.element().textContent).toContain('surrender or expulsion order issued')
  expect(legend.element().textContent).not.toContain('conditionally released')
  await page.getByRole('button', { name: 'Show as table' }).click()
  expect(page.getByText('Something of the time').query()).toBeNull()
})

test.each([
  { name: /^1 y/, from: '2018-06-01' },
  { name: /^5 y/, from: '2014-06-01' },
])('$name counts back from the last event on record, not from the day shown', async ({ name, from }) => {
  const { window } = show(few)
  await page.getByRole('button', { name }).click()
  expect(window()).toEqual({ from, to: '2019-06-01', how: undefined })
})

test('a zoom that would leave no case is refused with a message', async () => {
  const { onChange } = show(few, { query: { from: day('2010-01-01'), to: day('2018-12-31') } })
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect
    .element(page.getByText(/^No case has an event from 2 Apr 2012 to 1 Oct 2016; the period shown stays/))
    .toBeVisible()
  expect(onChange).not.toHaveBeenCalled()
  await expect.element(chart).toBeVisible()
  await page.getByRole('button', { name: 'Zoom out' }).click()
  expect(onChange).toHaveBeenCalledOnce()
  await expect.element(page.getByText(/^No case has an event/)).not.toBeInTheDocument()
})
