import { useState } from 'react'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { parseQuery } from '../../src/domain/query/query-codec.ts'
import { CaseTable } from '../../src/features/list/case-table.tsx'
import { makeLinks } from './make-links.ts'
import { makeManyRows } from './many-rows.ts'

/** A list of `count` cases, with a button that shortens it as a filter would. */
export function List({
  count,
  all = count,
  address = '',
}: {
  count: number
  all?: number
  address?: string
}) {
  const [query, setQuery] = useState(() => parseQuery(address).query)
  return (
    <main>
      <h1>Cases</h1>
      <button type="button" onClick={() => setQuery({ ...query, q: `${query.q}x` })}>
        Narrow
      </button>
      <button type="button" onClick={() => setQuery({ ...query, density: 'comfortable' })}>
        Higher
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

export const table = page.getByRole('table', { name: 'Cases' })
export const region = page.getByRole('region', { name: 'List of cases, scrollable' })
export const position = page.getByText(/^row [\d,]+ of [\d,]+$/)

export async function show(count: number, address?: string): Promise<HTMLElement> {
  await render(<List count={count} {...(address !== undefined && { address })} />)
  await expect.element(region).toBeVisible()
  const box = region.element()
  if (!(box instanceof HTMLElement)) throw new Error('The region is no element of the page.')
  await expect.poll(() => readTop(box)).toBe(1)
  return box
}

/** Resolves after two frames: the browser sends scroll events with the next frame. */
export const nextFrame = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
export const rowsOf = (box: HTMLElement) => [...box.querySelectorAll<HTMLElement>('tbody [aria-rowindex]')]
/** The number of the first row whose middle is below the head of the list. */
export function readTop(box: HTMLElement): number {
  const edge = box.querySelector('thead')?.getBoundingClientRect().bottom || box.getBoundingClientRect().top
  const row = rowsOf(box).find((one) => {
    const { top, height } = one.getBoundingClientRect()
    return top + height / 2 > edge
  })
  return Number(row?.getAttribute('aria-rowindex')) - 1
}
export const focusedRow = () =>
  Number(document.activeElement?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')) - 1
/** Whether rows cover the first and the last visible line of the list. */
export function isFilled(box: HTMLElement): boolean {
  const { top, bottom } = box.getBoundingClientRect()
  const rows = rowsOf(box).map((row) => row.getBoundingClientRect())
  const head = box.querySelector('thead')?.offsetHeight ?? 0
  return rows.some((row) => row.top <= top + head + 1) && rows.some((row) => row.bottom >= bottom - 2)
}
