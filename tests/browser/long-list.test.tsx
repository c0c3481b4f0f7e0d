import axe from 'axe-core'
import { Profiler, useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { parseQuery } from '../../src/domain/query-codec.ts'
import { CaseTable } from '../../src/features/case-list/case-table.tsx'
import { stepFocus } from '../../src/ui/step-focus.ts'
import { makeLinks } from '../support/make-links.ts'
import { makeManyRows } from '../support/many-rows.ts'
import '../../src/app/theme.css'

beforeEach(async () => {
  await page.viewport(1280, 900)
  delete document.documentElement.dataset['theme']
})

/** A list of so many cases; a button makes it shorter, as a filter would. */
function List({ count, all = count, address = '' }: { count: number; all?: number; address?: string }) {
  const [query, setQuery] = useState(() => parseQuery(address).query)
  return (
    <main>
      <h1>Cases</h1>
      <button type="button" onClick={() => setQuery({ ...query, q: `${query.q}x` })}>
        Narrow
      </button>
      <button type="button" onClick={() => setQuery({ ...query, density: 'compact' })}>
        Closer
      </button>
      <CaseTable
        selection={makeManyRows(query.q === '' ? count : 5000, query)}
        all={all}
        latest={true}
        links={makeLinks()}
        onChange={setQuery}
      />
    </main>
  )
}

const table = page.getByRole('table', { name: 'Cases' })
const region = page.getByRole('region', { name: 'List of cases, scrolls by itself' })
const position = page.getByText(/^row [\d,]+ of [\d,]+$/)

async function show(count: number, address?: string): Promise<HTMLElement> {
  await render(<List count={count} {...(address !== undefined && { address })} />)
  await expect.element(region).toBeVisible()
  const box = region.element()
  if (!(box instanceof HTMLElement)) throw new Error('The region is no element of the page.')
  box.scrollTop = 0
  await expect.poll(() => readTop(box)).toBe(1)
  return box
}

/** Scrolling is told with the next frame. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
const rowsOf = (box: HTMLElement) => [...box.querySelectorAll<HTMLElement>('tbody [aria-rowindex]')]
/** The number of the first row whose middle is below the head of the list. */
function readTop(box: HTMLElement): number {
  const edge = box.querySelector('thead')?.getBoundingClientRect().bottom || box.getBoundingClientRect().top
  const row = rowsOf(box).find((one) => {
    const { top, height } = one.getBoundingClientRect()
    return top + height / 2 > edge
  })
  return Number(row?.getAttribute('aria-rowindex')) - 1
}
const focusedRow = () =>
  Number(document.activeElement?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')) - 1
/** Whether rows fill what is seen, without a gap. */
function isFilled(box: HTMLElement): boolean {
  const { top, bottom } = box.getBoundingClientRect()
  const rows = rowsOf(box).map((row) => row.getBoundingClientRect())
  const head = box.querySelector('thead')?.offsetHeight ?? 0
  return rows.some((row) => row.top <= top + head + 1) && rows.some((row) => row.bottom >= bottom - 2)
}

test('a hundred thousand rows: few are in the document, all are counted, each knows its number', async () => {
  const box = await show(100_000)
  await expect.element(table).toHaveAttribute('aria-rowcount', '100001')
  expect(rowsOf(box).length).toBeLessThan(60)
  expect(rowsOf(box)[0]).toHaveAttribute('aria-rowindex', '2')
  await expect.element(position).toHaveTextContent('row 1 of 100,000')
})

test('at its top the list has one row beyond what is seen, and more at either side once it is scrolled', async () => {
  const box = await show(100_000)
  const [row] = rowsOf(box)
  const seen = Math.ceil(
    (box.clientHeight - (box.querySelector('thead')?.offsetHeight ?? 0)) / (row?.offsetHeight ?? 1),
  )
  expect(rowsOf(box).length).toBe(seen + 1)
  box.scrollTop = 40
  await expect.poll(() => rowsOf(box).length).toBeGreaterThan(seen + 3)
  await nextFrame()
  box.scrollTop = 0
  await expect.poll(() => rowsOf(box).length).toBe(seen + 1)
})

test.each([100_000, 1_000_000])('%i rows: Home, End and the pages go where they say', async (count) => {
  const box = await show(count)
  box.focus()
  await userEvent.keyboard('{End}')
  await expect.poll(focusedRow).toBe(count)
  await expect
    .element(position)
    .toHaveTextContent(`row ${count.toLocaleString('en')} of ${count.toLocaleString('en')}`)
  await expect.poll(() => isFilled(box)).toBe(true)
  await userEvent.keyboard('{ArrowUp}')
  await expect.poll(focusedRow).toBe(count - 1)
  await userEvent.keyboard('{Home}')
  await expect.poll(focusedRow).toBe(1)
  await userEvent.keyboard('{PageDown}')
  await expect.poll(focusedRow).toBeGreaterThan(4)
  const page = focusedRow() - 1
  await userEvent.keyboard('{PageDown}{PageUp}{ArrowDown}')
  await expect.poll(focusedRow).toBe(1 + page + 1)
})

test.each([100_000, 1_000_000])('%i rows: keys step row by row, each brought into sight', async (count) => {
  const box = await show(count)
  for (let i = 0; i < 30; i++) stepFocus('[data-row-link]', 1)
  await expect.poll(focusedRow).toBe(30)
  const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
  expect(top).toBeGreaterThan(box.querySelector('thead')?.getBoundingClientRect().bottom ?? 0)
  expect(bottom).toBeLessThan(box.getBoundingClientRect().bottom)
  stepFocus('[data-row-link]', -1)
  await expect.poll(focusedRow).toBe(29)
  await expect.element(position).toHaveTextContent(`row 29 of ${count.toLocaleString('en')}`)
})

test.each([100_000, 1_000_000])(
  '%i rows: in the middle a step of the wheel moves the rows by just as much',
  async (count) => {
    const box = await show(count)
    box.scrollTop = box.scrollHeight / 2
    await expect.poll(() => Math.abs(readTop(box) - count / 2)).toBeLessThan(200)
    for (let i = 0; i < 12; i++) {
      const top = readTop(box)
      const row = () => box.querySelector(`[aria-rowindex="${top + 2}"]`)?.getBoundingClientRect().top ?? 0
      const before = row()
      box.scrollTop += 100
      await nextFrame()
      expect(row()).toBeCloseTo(before - 100, 0)
      expect(isFilled(box)).toBe(true)
    }
    // Come to rest, the bar says the true place and no row has moved.
    await expect
      .poll(() => position.element().textContent)
      .toContain(`row ${readTop(box).toLocaleString('en')} of`)
  },
)

test('the bar reaches the last row and the first', async () => {
  const box = await show(1_000_000)
  box.scrollTop = box.scrollHeight
  await expect.poll(() => rowsOf(box).at(-1)?.getAttribute('aria-rowindex')).toBe('1000001')
  await expect.poll(() => isFilled(box)).toBe(true)
  box.scrollTop = 0
  await expect.poll(() => readTop(box)).toBe(1)
})

test.each([480, 568, 800])(
  'on a screen of 320 by %i px a card that is gone to is wholly in sight',
  async (height) => {
    await page.viewport(320, height)
    const box = await show(3000)
    /** How far the card with the focus reaches out of its box, or out of the window. */
    const hidden = () => {
      const card = document.activeElement?.closest('[aria-rowindex]')?.getBoundingClientRect()
      const frame = box.getBoundingClientRect()
      if (!card) return Number.NaN
      return Math.max(Math.max(frame.top, 0) - card.top, card.bottom - Math.min(frame.bottom, innerHeight), 0)
    }
    // Far down on a page that goes on below it, as on the board.
    const main = box.closest('main')
    if (main) main.style.padding = '1500px 0'
    box.focus({ preventScroll: true })
    await userEvent.keyboard('{End}')
    await expect.poll(focusedRow).toBe(3000)
    await expect.poll(hidden).toBeLessThan(2)
    await userEvent.keyboard('{ArrowUp}')
    await expect.poll(focusedRow).toBe(2999)
    await expect.poll(hidden).toBeLessThan(2)
    await userEvent.keyboard('{Home}{ArrowDown}')
    await expect.poll(focusedRow).toBe(2)
    await expect.poll(hidden).toBeLessThan(2)
  },
)

test('the focused row stays in the document when it is scrolled away, and a key goes on from it', async () => {
  const box = await show(100_000)
  stepFocus('[data-row-link]', 1)
  stepFocus('[data-row-link]', 1)
  const link = document.activeElement
  box.scrollTop = 2_000_000
  await expect.poll(() => readTop(box)).toBeGreaterThan(20_000)
  expect(document.activeElement).toBe(link)
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(focusedRow).toBe(3)
  await expect.poll(() => readTop(box)).toBeLessThan(5)
})

test('another result begins at its top; another look leaves the reader where she is', async () => {
  const box = await show(100_000)
  box.scrollTop = 2_000_000
  await expect.poll(() => readTop(box)).toBeGreaterThan(20_000)
  const before = readTop(box)
  await page.getByRole('button', { name: 'Closer' }).click()
  await expect.poll(() => rowsOf(box)[0]?.offsetHeight).toBe(68)
  await expect.poll(() => Math.abs(readTop(box) - before)).toBeLessThanOrEqual(1)
  await page.getByRole('button', { name: 'Narrow' }).click()
  await expect.element(table).toHaveAttribute('aria-rowcount', '5001')
  await expect.poll(() => readTop(box)).toBe(1)
  await expect.element(position).toHaveTextContent('row 1 of 5,000')
})

test('a step that changes nothing of a row neither draws it again nor touches it', async () => {
  let draws = 0
  const selection = makeManyRows(5000)
  const Steps = () => {
    const [query, setQuery] = useState(() => parseQuery('').query)
    return (
      <>
        <button type="button" onClick={() => setQuery({ ...query, certain: !query.certain })}>
          Step
        </button>
        <Profiler id="list" onRender={() => draws++}>
          <CaseTable
            selection={{ ...selection, query }}
            all={selection.rows.length}
            latest={true}
            links={{ ...makeLinks(), board: query.certain ? '#/?certain=1' : '#/' }}
            onChange={setQuery}
          />
        </Profiler>
      </>
    )
  }
  await render(<Steps />)
  await expect.element(region).toBeVisible()
  const changes: MutationRecord[] = []
  const observer = new MutationObserver((records) => changes.push(...records))
  const body = region.element().querySelector('tbody')
  if (!body) throw new Error('The list has no body.')
  const before = draws
  observer.observe(body, { subtree: true, childList: true, attributes: true, characterData: true })
  await page.getByRole('button', { name: 'Step' }).click()
  await expect.poll(() => draws).toBeGreaterThan(before)
  expect(
    [...changes, ...observer.takeRecords()].map(({ type, attributeName }) => [type, attributeName]),
  ).toEqual([])
  observer.disconnect()
  // Reached for, a link carries the query along.
  const link = page.getByRole('link', { name: 'Case 0', exact: true })
  await link.hover()
  await expect.element(link).toHaveAttribute('href', '#/cases/case-0?certain=1')
})

test('on paper the first thousand stand as in a short list, and it is said that they are cut', async () => {
  await show(100_000)
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  await expect.element(page.getByText(/^Printed are the first 1,000 of 100,000 cases/)).toBeVisible()
  expect(table.getByRole('rowheader').elements()).toHaveLength(1000)
  await cdp().send('Emulation.setEmulatedMedia', { media: '' })
  await expect.element(region).toBeVisible()
})

test('sixty rows and fewer stand in the page itself', async () => {
  await render(<List count={60} />)
  await expect.element(table).toBeVisible()
  expect(table.getByRole('rowheader').elements()).toHaveLength(60)
  await expect.element(region).not.toBeInTheDocument()
})

test('of more than sixty cases only what a screen holds stands in the page', async () => {
  await render(<List count={12} all={61} />)
  await expect.element(table).toBeVisible()
  expect(table.getByRole('rowheader').elements()).toHaveLength(12)
  await expect.element(region).not.toBeInTheDocument()
})

test('a short list in a window of its own leaves no empty space below it', async () => {
  await page.viewport(1280, 3000)
  await render(<List count={13} all={61} />)
  await expect.element(region).toBeVisible()
  const box = region.element()
  await expect.poll(() => box.querySelectorAll('tbody tr').length).toBe(13)
  const end = box.querySelector('tbody tr:last-child')?.getBoundingClientRect().bottom ?? 0
  expect(box.getBoundingClientRect().bottom - end).toBeLessThan(3)
  await page.viewport(1280, 900)
})

test.each([
  { theme: 'light', width: 1280, address: '' },
  { theme: 'dark', width: 1280, address: 'density=compact' },
  { theme: 'light', width: 800, address: 'sort=held,-first' },
  { theme: 'light', width: 320, address: '' },
  { theme: 'dark', width: 320, address: 'density=compact' },
])(
  '$width px in $theme ("$address"): axe finds nothing, nothing sticks out, all rows are of one height',
  async (look) => {
    await page.viewport(look.width, 900)
    document.documentElement.dataset['theme'] = look.theme
    const box = await show(3000, look.address)
    expect((await axe.run(document)).violations.map(({ id }) => id)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(look.width)
    expect(new Set(rowsOf(box).map((row) => row.offsetHeight)).size).toBe(1)
  },
)
