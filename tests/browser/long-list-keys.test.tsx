import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { moveRovingFocus } from '../../src/ui/roving-focus.ts'
import {
  focusedRow,
  isFilled,
  nextFrame,
  position,
  readTop,
  rowsOf,
  show,
  table,
} from '../support/long-list.tsx'
import '../../src/app/theme.css'

beforeEach(async () => {
  await page.viewport(1280, 900)
  delete document.documentElement.dataset['theme']
})

test.each([100_000, 1_000_000])(
  '%i rows: Home, End and the page keys move to the right row',
  async (count) => {
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
  },
)

test.each([100_000, 1_000_000])(
  '%i rows: arrow keys move row by row and scroll each into view',
  async (count) => {
    const box = await show(count)
    for (let i = 0; i < 30; i++) moveRovingFocus('[data-row-link]', 1)
    await expect.poll(focusedRow).toBe(30)
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
    expect(top).toBeGreaterThan(box.querySelector('thead')?.getBoundingClientRect().bottom ?? 0)
    expect(bottom).toBeLessThan(box.getBoundingClientRect().bottom)
    moveRovingFocus('[data-row-link]', -1)
    await expect.poll(focusedRow).toBe(29)
    await expect.element(position).toHaveTextContent(`row 29 of ${count.toLocaleString('en')}`)
  },
)

test.each([100_000, 1_000_000])(
  '%i rows: in the middle the wheel moves the rows by exactly its distance',
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
    // When scrolling ends, the scroll bar is corrected without moving any row.
    await expect
      .poll(() => position.element().textContent)
      .toContain(`row ${readTop(box).toLocaleString('en')} of`)
  },
)

test('the scroll bar reaches the last row and the first', async () => {
  const box = await show(1_000_000)
  box.scrollTop = box.scrollHeight
  await expect.poll(() => rowsOf(box).at(-1)?.getAttribute('aria-rowindex')).toBe('1000001')
  await expect.poll(() => isFilled(box)).toBe(true)
  box.scrollTop = 0
  await expect.poll(() => readTop(box)).toBe(1)
})

test.each([480, 568, 800])(
  'on a screen of 320 by %i px the focused card is completely visible',
  async (height) => {
    await page.viewport(320, height)
    const box = await show(3000)
    /** How many pixels of the focused card are outside its box or the window. */
    const hidden = () => {
      const card = document.activeElement?.closest('[aria-rowindex]')?.getBoundingClientRect()
      const frame = box.getBoundingClientRect()
      if (!card) return Number.NaN
      return Math.max(Math.max(frame.top, 0) - card.top, card.bottom - Math.min(frame.bottom, innerHeight), 0)
    }
    // The list is far down on a page that continues below it, as on the board.
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

test('the focused row stays in the document when it is scrolled away, and keys continue from it', async () => {
  const box = await show(100_000)
  moveRovingFocus('[data-row-link]', 1)
  moveRovingFocus('[data-row-link]', 1)
  const link = document.activeElement
  box.scrollTop = 2_000_000
  await expect.poll(() => readTop(box)).toBeGreaterThan(20_000)
  expect(document.activeElement).toBe(link)
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(focusedRow).toBe(3)
  await expect.poll(() => readTop(box)).toBeLessThan(5)
})

test('the line above the list names the focused row', async () => {
  const box = await show(3000)
  const link = () => box.querySelector<HTMLElement>('[aria-rowindex="5"] [data-row-link]')
  await expect.poll(link).not.toBe(null)
  link()?.focus({ preventScroll: true })
  await expect.element(position).toHaveTextContent('row 4 of 3,000')
})

test('a new result starts at the top; a change of density keeps the position', async () => {
  const box = await show(100_000)
  box.scrollTop = 2_000_000
  await expect.poll(() => readTop(box)).toBeGreaterThan(20_000)
  const before = readTop(box)
  await page.getByRole('button', { name: 'Higher' }).click()
  await expect.poll(() => rowsOf(box)[0]?.offsetHeight).toBe(64)
  await expect.poll(() => Math.abs(readTop(box) - before)).toBeLessThanOrEqual(1)
  await page.getByRole('button', { name: 'Narrow' }).click()
  await expect.element(table).toHaveAttribute('aria-rowcount', '5001')
  await expect.poll(() => readTop(box)).toBe(1)
  await expect.element(position).toHaveTextContent('row 1 of 5,000')
})
