import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { buildSnapshot } from '../../src/domain/build-snapshot.ts'
import type { Dataset } from '../../src/domain/case.ts'
import { openSnapshot } from '../../src/domain/collection.ts'
import { type Day, formatDay, parseDay } from '../../src/domain/day.ts'
import { DEFAULT_FIGURE, type FigureOptions } from '../../src/domain/figure-options.ts'
import { type CaseQuery, EMPTY_QUERY } from '../../src/domain/query.ts'
import { select } from '../../src/domain/select.ts'
import { computeCountAxis } from '../../src/features/timeline/count-axis.ts'
import { TimelinePanel } from '../../src/features/timeline/timeline-panel.tsx'
import { generateCases } from '../support/generate-cases.ts'
import { makeCase, makeDataset, makeEvent } from '../support/make-case.ts'
import { makeLinks } from '../support/make-links.ts'
import { makeRandom } from '../support/random.ts'
import '../../src/app/theme.css'

const day = (text: string): Day => parseDay(text) ?? Number.NaN
const links = makeLinks()

const few = makeDataset(
  ['a', 'b'].map((id, i) =>
    makeCase({
      id,
      events: [
        makeEvent({ id: `${id}1`, date: `201${i}-03-01`, type: 'detention', sets: { custody: 'detained' } }),
        makeEvent({ id: `${id}2`, date: '2019-06-01', type: 'release', sets: { custody: 'at-liberty' } }),
      ],
    }),
  ),
  { context: [makeEvent({ id: 'ctx', date: '2014-05-05', title: 'Something of the time' })] },
)

function show(
  dataset: Dataset,
  {
    query = {},
    options = DEFAULT_FIGURE,
  }: { readonly query?: Partial<CaseQuery>; readonly options?: FigureOptions } = {},
) {
  const collection = openSnapshot(buildSnapshot(dataset))
  const selection = select(collection, { ...EMPTY_QUERY, ...query })
  const onChange = vi.fn<(next: CaseQuery, how?: 'push' | 'replace') => void>()
  const onOptions = vi.fn<(next: FigureOptions) => void>()
  const drawn = render(
    <main>
      <TimelinePanel
        selection={selection}
        collection={collection}
        context={dataset.context}
        options={options}
        onOptions={onOptions}
        origin={{ lines: ['As of the test'], about: {}, absolute: (address) => address }}
        latest={selection.asOf === collection.compiled}
        links={links}
        onChange={onChange}
      />
    </main>,
  )
  const window = () => {
    const [next, how] = onChange.mock.lastCall ?? []
    const read = (value: Day | null | undefined) =>
      value === null || value === undefined ? null : formatDay(value)
    return { from: read(next?.from), to: read(next?.to), how }
  }
  return { drawn, onChange, onOptions, window }
}

const chart = page.getByRole('application')

test('dragging over the plot chooses a window, a click does not', async () => {
  const { onChange, window } = show(few)
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

test('axis and grid, which come after the lanes, stand where the lanes have the same day', async () => {
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

test('the name of the day shown stays inside the figure, where its line stands at the end of the axis too', async () => {
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

test('the wheel zooms with Ctrl about the pointer, and scrolls the page without', async () => {
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
  // About the right end: the left end came closer by much more than the right one.
  expect(window().how).toBe('push')
  expect((window().from ?? '') > '2012').toBe(true)
  expect((window().to ?? '') > '2026').toBe(true)
  turn(true, -100)
  await vi.waitFor(() => expect(window().how).toBe('replace'))
})

test('the overview moves the ends of the window by keys, and its handles are named', async () => {
  const { onChange, window } = show(few, { query: { from: day('2011-01-01'), to: day('2020-12-31') } })
  const from = page.getByRole('slider', { name: 'Window from' })
  await expect.element(from).toBeInTheDocument()
  expect(from.element().getAttribute('aria-valuetext')).toBe('1 January 2011')
  from.element().focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(window()).toEqual({ from: '2011-01-31', to: '2020-12-31', how: 'push' })
  page.getByRole('slider', { name: 'Window to' }).element().focus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(window().to).toBe('2020-12-01')
  await userEvent.keyboard('{Home}')
  await vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(2))
  // No narrower than a fortnight.
  expect(window()).toMatchObject({ from: '2011-01-01', to: '2011-01-15' })
})

test('the tall band is turned to the question, and the lane of the time can be hidden', async () => {
  const { onOptions, drawn } = show(few)
  const legend = page.getByRole('list', { name: 'Legend' })
  await expect.poll(() => legend.element().textContent).toContain('released on conditions')
  await page.getByRole('button', { name: 'protection', exact: true }).click()
  expect(onOptions).toHaveBeenLastCalledWith({ question: 'protection', context: true })
  await page.getByRole('checkbox', { name: 'Events of the time' }).click()
  expect(onOptions).toHaveBeenLastCalledWith({ question: 'custody', context: false })
  await (await drawn).unmount()
  show(few, { options: { question: 'case', context: false } })
  await expect.poll(() => legend.element().textContent).toContain('surrender or expulsion ordered')
  expect(legend.element().textContent).not.toContain('released on conditions')
  await page.getByRole('button', { name: 'Show as table' }).click()
  expect(page.getByText('Something of the time').query()).toBeNull()
})

test('twenty-five lanes scroll in a frame of their own, only those in sight are drawn, and the keys reach the last', async () => {
  const cases = Array.from({ length: 25 }, (_, i) =>
    makeCase({ id: `c${i}`, events: [makeEvent({ id: `e${i}`, date: '2015-05-05' })] }),
  )
  show(makeDataset(cases))
  await expect.element(chart).toBeVisible()
  const element = chart.element()
  await vi.waitFor(() => expect(element.querySelectorAll('a[href^="#/cases/c0"]').length).toBeGreaterThan(0))
  const drawn = element.querySelectorAll('svg a').length
  expect(drawn).toBeGreaterThan(4)
  expect(drawn).toBeLessThan(20)
  if (element instanceof HTMLElement) element.focus()
  for (let i = 0; i < 24; i++) await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByText(/Case c24, 1 of 1/)).toBeVisible()
  await vi.waitFor(() => expect(element.querySelectorAll('svg a[href="#/cases/c24/e24"]').length).toBe(1))
})

test.each([
  { name: 'lanes', dataset: few, tables: 3 },
  { name: 'a histogram', dataset: makeDataset(generateCases(makeRandom(5), 320)), tables: 1 },
])(
  'the twin of $name is drawn when it is asked for, or printed, and not else',
  async ({ dataset, tables }) => {
    show(dataset)
    await expect.element(page.getByRole('list', { name: 'Legend' })).toBeVisible()
    const twins = page.getByRole('table', { includeHidden: true })
    expect(twins.elements()).toHaveLength(0)
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
    await expect.poll(() => twins.elements().length).toBe(tables)
    await cdp().send('Emulation.setEmulatedMedia', { media: '' })
    await expect.poll(() => twins.elements().length).toBe(0)
    await page.getByRole('button', { name: 'Show as table' }).click()
    await expect.poll(() => twins.elements().length).toBe(tables)
    await page.getByRole('button', { name: 'Show as chart' }).click()
    await expect.poll(() => twins.elements().length).toBe(0)
  },
)

/** Scrolling is told with the next frame. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

test('lanes that scroll end where the axis begins: nothing of one half in sight lies on it', async () => {
  const cases = Array.from({ length: 25 }, (_, i) =>
    makeCase({ id: `c${i}`, events: [makeEvent({ id: `e${i}`, date: '2015-05-05' })] }),
  )
  await page.viewport(1280, 1600)
  show(makeDataset(cases))
  await expect.element(chart).toBeVisible()
  const element = chart.element()
  await vi.waitFor(() => expect(element.querySelectorAll('svg a').length).toBeGreaterThan(0))
  const years = [...element.querySelectorAll('svg text')].filter((one) => /^20\d\d$/.test(one.textContent))
  const axis = Math.min(...years.map((one) => one.getBoundingClientRect().top))
  const frame = [...element.querySelectorAll('div')].find((one) => one.scrollHeight > one.clientHeight + 100)
  if (!frame) throw new Error('Nothing scrolls.')
  const seen = new Set<string>()
  // Step by step, so that marks come to lie on the axis, which is lower than a lane is high.
  for (let offset = 0; offset < 160; offset += 10) {
    frame.scrollTop = offset
    await nextFrame()
    for (const link of element.querySelectorAll('svg a')) {
      const { left, top, width, height } = link.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      if (y < frame.getBoundingClientRect().top || y > frame.getBoundingClientRect().bottom) continue
      const reached = document.elementsFromPoint(x, y).some((one) => link.contains(one))
      if (reached || y > axis) seen.add(`${y > axis ? 'on the axis' : 'above it'}: ${reached}`)
    }
  }
  expect(seen).toEqual(new Set(['above it: true', 'on the axis: false']))
  await page.viewport(1280, 900)
})

test('the axes of a histogram are labelled: each year where its bar begins, counts up to the highest', async () => {
  const dataset = makeDataset(generateCases(makeRandom(5), 320))
  show(dataset)
  const bars = page.getByRole('toolbar', { name: /^Bars of the histogram/ })
  await expect.element(bars).toBeInTheDocument()
  const labels = [...document.querySelectorAll('svg text')]
  const years = labels.filter((one) => /^20\d\d$/.test(one.textContent))
  expect(years.length).toBeGreaterThan(3)
  for (const year of years) {
    const { left, width } = year.getBoundingClientRect()
    // The last may be where the bars end.
    const own = bars.getByRole('button', { name: new RegExp(`^${year.textContent}: `) }).query()
    const edge =
      own?.getBoundingClientRect().left ??
      bars.getByRole('button').last().element().getBoundingClientRect().right
    expect(Math.abs(left + width / 2 - edge)).toBeLessThan(2)
  }
  const { bins } = select(openSnapshot(buildSnapshot(dataset)), EMPTY_QUERY).histogram
  const { most, step } = computeCountAxis(Math.max(...bins.map(({ possibly }) => possibly)))
  expect(labels.filter((one) => !years.includes(one)).map((one) => one.textContent)).toEqual(
    Array.from({ length: most / step + 1 }, (_, i) => String(i * step)),
  )
})

test('more cases than lanes are a histogram; a bar opens its window by click and by Enter', async () => {
  const dataset = makeDataset(generateCases(makeRandom(5), 320))
  const { onChange, window } = show(dataset)
  const bars = page.getByRole('toolbar', { name: /^Bars of the histogram/ })
  await expect.element(bars).toBeInTheDocument()
  const { histogram } = select(openSnapshot(buildSnapshot(dataset)), EMPTY_QUERY)
  const bin = histogram.bins[3]
  if (!bin) throw new Error('There is no fourth bar.')
  const name = `${formatDay(bin.from).slice(0, 4)}: possibly ${bin.possibly} cases, certainly ${bin.certainly}`
  await page.getByRole('button', { name }).click()
  expect(window()).toEqual({ from: formatDay(bin.from), to: formatDay(bin.to), how: 'push' })
  await userEvent.keyboard('{ArrowRight}{Enter}')
  expect(onChange).toHaveBeenCalledTimes(2)
  expect(window().from).toBe(formatDay(histogram.bins[4]?.from ?? 0))
  // One tab stop for all bars.
  const stops = [...bars.element().querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0)
  expect(stops).toHaveLength(1)
  await page.getByRole('button', { name: 'Show as table' }).click()
  const table = page.getByRole('table', { name: 'Timeline events' })
  await expect.poll(() => table.element().textContent).toContain(`2013${bin.possibly}${bin.certainly}`)
  expect(table.element().querySelectorAll('tbody tr')).toHaveLength(histogram.bins.length)
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})
