import axe from 'axe-core'
import { Profiler, useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { parseQuery } from '../../src/domain/query/query-codec.ts'
import { CaseTable } from '../../src/features/list/case-table.tsx'
import { List, nextFrame, position, region, rowsOf, show, table } from '../support/long-list.tsx'
import { makeLinks } from '../support/make-links.ts'
import { makeManyRows } from '../support/many-rows.ts'
import '../../src/app/theme.css'

beforeEach(async () => {
  await page.viewport(1280, 900)
  delete document.documentElement.dataset['theme']
})

test('of 100,000 rows few are in the document, and `aria-rowcount` and `aria-rowindex` count all', async () => {
  const box = await show(100_000)
  await expect.element(table).toHaveAttribute('aria-rowcount', '100001')
  expect(rowsOf(box).length).toBeLessThan(60)
  expect(rowsOf(box)[0]).toHaveAttribute('aria-rowindex', '2')
  await expect.element(position).toHaveTextContent('row 1 of 100,000')
})

test('at the top the list renders one row more than is visible; after scrolling more on both sides', async () => {
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

test.each([
  { width: 1280, height: 900, share: 0.7 },
  { width: 320, height: 400, share: 0.8 },
])(
  '$width by $height px: where the page scrolls too, the box takes $share of the window',
  async ({ width, height, share }) => {
    await page.viewport(width, height)
    const box = await show(3000)
    expect(box.offsetHeight).toBe(share * height)
  },
)

test('a step that does not change a row does not touch its DOM', async () => {
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
  // On hover a link gets the current query.
  const link = page.getByRole('link', { name: 'Case 0', exact: true })
  await link.hover()
  await expect.element(link).toHaveAttribute('href', '#/cases/case-0?certain=1')
})

test('print shows the first thousand rows as a plain table, and says that the rest is missing', async () => {
  await show(100_000)
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  await expect.element(page.getByText(/^Printing the first 1,000 of 100,000 cases/)).toBeVisible()
  expect(table.getByRole('rowheader').elements()).toHaveLength(1000)
  await cdp().send('Emulation.setEmulatedMedia', { media: '' })
  await expect.element(region).toBeVisible()
})

test('up to sixty rows are a plain table in the page', async () => {
  // First one row more, which loads the code for long lists, so that it would be used at once.
  const { rerender } = await render(<List count={61} />)
  await expect.element(region).toBeVisible()
  await rerender(<List count={60} />)
  await expect.element(region).not.toBeInTheDocument()
  expect(table.getByRole('rowheader').elements()).toHaveLength(60)
})

test('in a collection of more than sixty cases only a short result is a plain table', async () => {
  const { rerender } = await render(<List count={13} all={61} />)
  await expect.element(region).toBeVisible()
  await rerender(<List count={12} all={61} />)
  await expect.element(region).not.toBeInTheDocument()
  expect(table.getByRole('rowheader').elements()).toHaveLength(12)
})

test('a short list in a scrolling box has no empty space below it', async () => {
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
  '$width px in $theme ("$address"): no axe violations, no overflow, all rows have the same height',
  async (look) => {
    await page.viewport(look.width, 900)
    document.documentElement.dataset['theme'] = look.theme
    const box = await show(3000, look.address)
    expect((await axe.run(document)).violations.map(({ id }) => id)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(look.width)
    expect(new Set(rowsOf(box).map((row) => row.offsetHeight)).size).toBe(1)
  },
)
