import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { keep } from '../../src/ui/keep.ts'
import { readKept } from '../../src/ui/kept.ts'
import { useKept } from '../../src/ui/use-kept.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  keep('theme', null)
})

function Shown() {
  const { text, isStored } = useKept('theme')
  return (
    <p>
      {text ?? 'none'}, {isStored ? 'stored' : 'for this page'}
    </p>
  )
}

/** Writes as another tab does. */
function writeInOtherTab(text: string) {
  localStorage.setItem('noticeboard.theme', text)
  dispatchEvent(new StorageEvent('storage', { key: 'noticeboard.theme' }))
}

function blockStorage() {
  const block = () => {
    throw new DOMException('Blocked', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(block)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(block)
}

test('a kept value is shown after a change on this page and after one in another tab', async () => {
  await render(<Shown />)
  await expect.element(page.getByText('none, stored')).toBeVisible()
  expect(keep('theme', 'dark')).toBe(true)
  await expect.element(page.getByText('dark, stored')).toBeVisible()
  writeInOtherTab('light')
  await expect.element(page.getByText('light, stored')).toBeVisible()
})

test('where storage is blocked a value lasts for the page, until another tab stores one', async () => {
  blockStorage()
  await render(<Shown />)
  expect(keep('theme', 'dark')).toBe(false)
  await expect.element(page.getByText('dark, for this page')).toBeVisible()
  vi.restoreAllMocks()
  writeInOtherTab('light')
  await expect.element(page.getByText('light, stored')).toBeVisible()
})

test('a value that may not be replaced stays in storage', () => {
  localStorage.setItem('noticeboard.theme', 'unreadable')
  expect(keep('theme', 'dark', (stored) => stored !== 'unreadable')).toBe(false)
  expect(localStorage.getItem('noticeboard.theme')).toBe('unreadable')
  expect(readKept('theme')).toBe('dark')
})
