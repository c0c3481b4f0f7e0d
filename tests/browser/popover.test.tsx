import type { CSSProperties } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react'
import '../../src/app/theme.css'
import { addPopovers, hasPopovers } from '../../src/ui/older-popovers.ts'
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

test('a note opens above its word where it fits only there', async () => {
  await show(1280, { marginTop: 660 })
  await button.click()
  await expect.element(note).toBeVisible()
  const { bottom } = note.element().getBoundingClientRect()
  expect(bottom).toBeLessThanOrEqual(button.element().getBoundingClientRect().top)
})

/** Two notes, with a link in each. */
async function showTwo() {
  await page.viewport(1280, 700)
  await render(
    <main style={{ display: 'flex' }}>
      <h1>Notes</h1>
      {['one', 'two'].map((name) => (
        <p key={name} style={{ width: 400 }}>
          <Popover label={name}>
            <a href="#/">link of {name}</a>
          </Popover>
        </p>
      ))}
    </main>,
  )
  const [one, two] = ['one', 'two'].map((name) => ({
    word: page.getByRole('button', { name }),
    link: page.getByRole('link', { name: `link of ${name}` }),
  })) as [Note, Note]
  return { one, two }
}
interface Note {
  readonly word: ReturnType<typeof page.getByRole>
  readonly link: ReturnType<typeof page.getByRole>
}

/** Removes the popovers of the platform, as in Firefox before 125, and adds our own. */
function replacePopovers() {
  const names = ['popover', 'showPopover', 'hidePopover'] as const
  const known = names.map((name) => Object.getOwnPropertyDescriptor(HTMLElement.prototype, name) ?? {})
  for (const name of names) Reflect.deleteProperty(HTMLElement.prototype, name)
  expect(hasPopovers()).toBe(false)
  addPopovers()
  onTestFinished(async () => {
    await cleanup()
    for (const [i, name] of names.entries())
      Object.defineProperty(HTMLElement.prototype, name, known[i] ?? {})
  })
}

const BROWSERS = [
  { browser: 'with popovers', prepare: () => {} },
  { browser: 'without popovers', prepare: replacePopovers },
]

test.each(BROWSERS)(
  'Escape closes a note and returns the focus from it, in a browser $browser',
  async ({ prepare }) => {
    prepare()
    const { one } = await showTwo()
    await one.word.click()
    await expect.element(one.word).toHaveAttribute('aria-expanded', 'true')
    await userEvent.keyboard('{Tab}')
    await expect.element(one.link).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(one.link).not.toBeInTheDocument()
    await expect.element(one.word).toHaveFocus()
    await expect.element(one.word).toHaveAttribute('aria-expanded', 'false')
  },
)

test.each(BROWSERS)(
  'a press outside closes a note and leaves the focus, in a browser $browser',
  async ({ prepare }) => {
    prepare()
    const { one } = await showTwo()
    await one.word.click()
    await expect.element(one.link).toBeVisible()
    await page.getByRole('heading', { name: 'Notes' }).click()
    await expect.element(one.link).not.toBeInTheDocument()
    expect(document.activeElement).toBe(document.body)
  },
)

test.each(BROWSERS)(
  'a second press of its word closes a note, in a browser $browser',
  async ({ prepare }) => {
    prepare()
    const { one } = await showTwo()
    await one.word.click()
    await expect.element(one.link).toBeVisible()
    await one.word.click()
    await expect.element(one.link).not.toBeInTheDocument()
    await one.word.click()
    await expect.element(one.link).toBeVisible()
  },
)

test.each(BROWSERS)(
  'a press of another word closes the first note, in a browser $browser',
  async ({ prepare }) => {
    prepare()
    const { one, two } = await showTwo()
    await one.word.click()
    await expect.element(one.link).toBeVisible()
    await two.word.click()
    await expect.element(two.link).toBeVisible()
    await expect.element(one.link).not.toBeInTheDocument()
  },
)

test('a note that opens in a part of the page that cuts off is shown whole', async () => {
  await show(1280, { overflow: 'hidden', height: 30 })
  await button.click()
  await expect.element(note).toBeVisible()
  const { left, bottom } = note.element().getBoundingClientRect()
  expect(note.element().contains(document.elementFromPoint(left + 20, bottom - 20))).toBe(true)
})
