import { expect, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { generateCases } from '../support/generate-cases.ts'
import { makeCase, makeDataset, makeEvent } from '../support/make-case.ts'
import { makeRandom } from '../support/random.ts'
import { chart, few, show } from '../support/timeline-panel.tsx'
import '../../src/app/theme.css'

test('twenty-five lanes scroll in their own frame; only visible ones are rendered, and keys reach the last', async () => {
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
])('the table of $name is rendered only on request and in print', async ({ dataset, tables }) => {
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
})

/** Resolves after two frames: the browser sends scroll events with the next frame. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

test('scrolling lanes end at the axis: no mark of a half-visible lane is on it', async () => {
  const cases = Array.from({ length: 25 }, (_, i) =>
    makeCase({ id: `c${i}`, events: [makeEvent({ id: `e${i}`, date: '2015-05-05' })] }),
  )
  await page.viewport(1280, 1600)
  show(makeDataset(cases))
  await expect.element(chart).toBeVisible()
  const element = chart.element()
  await vi.waitFor(() => expect(element.querySelectorAll('svg a').length).toBeGreaterThan(0))
  const years = await vi.waitFor(() => {
    const found = [...element.querySelectorAll('svg text')].filter((one) => /^20\d\d$/.test(one.textContent))
    expect(found).not.toEqual([])
    return found
  })
  const axis = Math.min(...years.map((one) => one.getBoundingClientRect().top))
  const frame = [...element.querySelectorAll('div')].find((one) => one.scrollHeight > one.clientHeight + 100)
  if (!frame) throw new Error('Nothing scrolls.')
  const seen = new Set<string>()
  // In small steps, so that some marks are at the height of the axis, which is lower than a lane.
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
