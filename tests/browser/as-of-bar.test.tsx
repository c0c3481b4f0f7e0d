import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { formatQuery } from '../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import { AsOfBar } from '../../src/features/clock/as-of-bar.tsx'
import { makeCase, makeDataset, makeEvent } from '../support/make-case.ts'
import '../../src/app/theme.css'

const events = ['2012-05-10', '2013-06-12', '[2014-02-01..2016-12-31]'].map((date, i) =>
  makeEvent({ id: `e${i}`, date }),
)
const collection = openSnapshot(buildSnapshot(makeDataset([makeCase({ id: '00042', events })])))

interface Step {
  readonly address: string
  readonly how: 'push' | 'replace'
}

function Bar({ steps }: { steps: Step[] }) {
  const [query, setQuery] = useState(EMPTY_QUERY)
  return (
    <AsOfBar
      collection={collection}
      query={query}
      asOf={query.asOf ?? collection.compiled}
      onChange={(next, how = 'push') => {
        steps.push({ address: formatQuery(next), how })
        setQuery(next)
      }}
    />
  )
}

/** Renders the bar at the latest day; returns the list that records each change. */
async function show(): Promise<Step[]> {
  const steps: Step[] = []
  await render(<Bar steps={steps} />)
  return steps
}

test('arrow keys step through the days on record with a single history entry', async () => {
  const steps = await show()
  const slider = page.getByRole('slider', { name: 'Step through the days on record' })
  slider.element().focus()
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  await expect.element(slider).toHaveAttribute('aria-valuetext', '12 June 2013')
  await userEvent.keyboard('{Home}')
  await expect.element(slider).toHaveAttribute('aria-valuetext', '10 May 2012')
  expect(steps).toEqual([
    { address: 'asOf=2016-12-31', how: 'push' },
    { address: 'asOf=2013-06-12', how: 'replace' },
    { address: 'asOf=2012-05-10', how: 'replace' },
  ])
})

test.each([1280, 320])('on a strip %i px wide the knob moves to the click', async (width) => {
  await page.viewport(width, 900)
  const steps = await show()
  const slider = page.getByRole('slider', { name: 'Step through the days on record' })
  const strip = slider.element().parentElement as HTMLElement
  const { left, width: length } = strip.getBoundingClientRect()
  for (const part of [0.02, 0.25, 0.5, 0.77, 0.99]) {
    const x = left + part * length
    await userEvent.click(strip, { position: { x: x - left, y: 16 } })
    const knob = strip.querySelector('circle')?.getBoundingClientRect()
    expect(Math.abs((knob?.left ?? 0) + (knob?.width ?? 0) / 2 - x)).toBeLessThan(1.5)
  }
  // The day at the middle of the strip, which runs from 10 May 2012 to 23 November 2026.
  expect(steps.map(({ how }) => how)).toEqual(Array.from({ length: 5 }, () => 'push'))
  expect(steps[2]?.address).toMatch(/^asOf=2019-0[78]-\d\d$/)
})
