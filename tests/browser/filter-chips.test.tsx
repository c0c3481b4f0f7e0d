import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { type CaseQuery, clearFilters } from '../../src/domain/query/query.ts'
import { parseQuery } from '../../src/domain/query/query-codec.ts'
import { FilterChips } from '../../src/features/filters/filter-chips.tsx'

/** The label or tag of the focused element. */
function nameFocus(): string {
  const element = document.activeElement
  return element?.getAttribute('aria-label') ?? element?.localName ?? ''
}

/** The chips of an address; `seen` records the focused element when a filter is removed. */
function Chips({ address, seen }: { address: string; seen: string[] }) {
  const [query, setQuery] = useState(() => parseQuery(address).query)
  const change = (next: CaseQuery) => {
    seen.push(nameFocus())
    setQuery(next)
  }
  return (
    <main tabIndex={-1}>
      <FilterChips query={query} onChange={change} onClear={() => change(clearFilters(query))} />
    </main>
  )
}

const chip = (label: string) => page.getByRole('button', { name: `Remove filter: ${label}` })

test('the focus moves before a chip is removed: to the next, from the last to the previous, from the only one to the page', async () => {
  const seen: string[] = []
  await render(<Chips address="held=CZ,PL&certain=1&from=2012-01-01" seen={seen} />)
  for (const label of ['Detained in: Poland', 'Certainly only', 'Detained in: Czechia', 'From 1 Jan 2012']) {
    chip(label).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(chip(label)).not.toBeInTheDocument()
    expect(nameFocus()).toBe(seen.at(-1))
  }
  expect(seen).toEqual([
    'Remove filter: From 1 Jan 2012',
    'Remove filter: From 1 Jan 2012',
    'Remove filter: From 1 Jan 2012',
    'main',
  ])
})

test('Clear all moves the focus to the page before the chips are removed', async () => {
  const seen: string[] = []
  await render(<Chips address="held=CZ,PL" seen={seen} />)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect.element(chip('Detained in: Poland')).not.toBeInTheDocument()
  expect(seen).toEqual(['main'])
})
