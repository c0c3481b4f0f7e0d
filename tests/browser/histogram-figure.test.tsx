import axe from 'axe-core'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { select } from '../../src/domain/collection/select.ts'
import { formatDay } from '../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import { computeCountAxis } from '../../src/features/timeline/axis/count-axis.ts'
import { generateCases } from '../support/generate-cases.ts'
import { makeDataset } from '../support/make-case.ts'
import { makeRandom } from '../support/random.ts'
import { show } from '../support/timeline-panel.tsx'
import '../../src/app/theme.css'

test('the axes of a histogram have labels: each year at the start of its bar, counts up to the maximum', async () => {
  const dataset = makeDataset(generateCases(makeRandom(5), 320))
  show(dataset)
  const bars = page.getByRole('toolbar', { name: /^Bars of the histogram/ })
  await expect.element(bars).toBeInTheDocument()
  const labels = [...document.querySelectorAll('svg text')]
  const years = labels.filter((one) => /^20\d\d$/.test(one.textContent))
  expect(years.length).toBeGreaterThan(3)
  for (const year of years) {
    const { left, width } = year.getBoundingClientRect()
    // The last year may be at the end of the bars.
    const bar = bars.getByRole('button', { name: new RegExp(`^${year.textContent}: `) }).query()
    const edge =
      bar?.getBoundingClientRect().left ??
      bars.getByRole('button').last().element().getBoundingClientRect().right
    expect(Math.abs(left + width / 2 - edge)).toBeLessThan(2)
  }
  const { bins } = select(openSnapshot(buildSnapshot(dataset)), EMPTY_QUERY).histogram
  const { most, step } = computeCountAxis(Math.max(...bins.map(({ possibly }) => possibly)))
  expect(labels.filter((one) => !years.includes(one)).map((one) => one.textContent)).toEqual(
    Array.from({ length: most / step + 1 }, (_, i) => String(i * step)),
  )
})

test('too many cases for lanes are a histogram; click and Enter on a bar set its time window', async () => {
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
  // All bars share one tab stop.
  const stops = [...bars.element().querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0)
  expect(stops).toHaveLength(1)
  await page.getByRole('button', { name: 'Show as table' }).click()
  const table = page.getByRole('table', { name: 'Timeline events' })
  await expect.poll(() => table.element().textContent).toContain(`2013${bin.possibly}${bin.certainly}`)
  expect(table.element().querySelectorAll('tbody tr')).toHaveLength(histogram.bins.length)
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})
