import type { CSSProperties } from 'react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../src/app/theme.css'
import { Popover } from '../../src/ui/popover.tsx'

const button = page.getByRole('button', { name: 'sources differ' })
const note = page.getByText('A note as wide as a note may be, with words enough for several lines of it.')

async function show(width: number, style: CSSProperties) {
  await page.viewport(width, 700)
  await render(
    <div style={style}>
      <Popover label="sources differ">
        A note as wide as a note may be, with words enough for several lines of it.
      </Popover>
    </div>,
  )
}

function expectWithin(width: number) {
  expect(document.documentElement.scrollWidth).toBe(width)
  const { left, right } = note.element().getBoundingClientRect()
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(width)
}

test.each([1280, 320])('a note at the right edge does not widen a page of %i px', async (width) => {
  await show(width, { textAlign: 'right' })
  await button.click()
  await expect.element(note).toBeVisible()
  expectWithin(width)
})

test('an open note stays inside the window when that gets narrower', async () => {
  await show(1280, { marginLeft: 180 })
  await button.click()
  await expect.element(note).toBeVisible()
  await page.viewport(320, 700)
  await expect.poll(() => note.element().getBoundingClientRect().right).toBeLessThanOrEqual(320)
  expectWithin(320)
})
