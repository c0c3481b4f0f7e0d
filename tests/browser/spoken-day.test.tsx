import { useState } from 'react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { select } from '../../src/domain/collection/select.ts'
import { parseQuery } from '../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import { SpokenDay } from '../../src/features/clock/spoken-day.tsx'
import { ResultLine } from '../../src/features/list/result-line.tsx'
import { makeCase, makeDataset, makeEvent } from '../support/make-case.ts'

const collection = openSnapshot(
  buildSnapshot(
    makeDataset([
      makeCase({ id: '00041', events: [makeEvent({ id: 'a1', date: '2012-05-10' })] }),
      makeCase({ id: '00042', events: [makeEvent({ id: 'b1', date: '2012-06-12' })] }),
    ]),
  ),
)

const STEPS = [
  '',
  'asOf=2013-09-05',
  'asOf=2013-09-05&q=x',
  'asOf=2012-06-01',
  'asOf=2012-06-01&known=2013-01-01',
]

/** Renders one address after another, on a button. */
function Steps({ of }: { of: (address: string) => React.ReactNode }) {
  const [at, setAt] = useState(0)
  return (
    <>
      <button type="button" onClick={() => setAt(at + 1)}>
        Next
      </button>
      {of(STEPS[at] ?? '')}
    </>
  )
}

const next = () => page.getByRole('button', { name: 'Next' }).click()

test('the result line announces a new day with its result, once, even if the number stays the same', async () => {
  await render(
    <Steps of={(address) => <ResultLine selection={select(collection, parseQuery(address).query)} />} />,
  )
  const line = page.getByRole('status')
  await expect.poll(() => line.element().textContent).toMatch(/^2 cases/)
  await next()
  await expect.poll(() => line.element().textContent).toMatch(/^As of 5 September 2013\. 2 cases/)
  await next()
  await expect.poll(() => line.element().textContent).toMatch(/^0 of 2 cases/)
  await next()
  await expect
    .poll(() => line.element().textContent)
    .toMatch(/^As of 1 June 2012\. 1 case .*1 not yet on record/)
  await next()
  await expect
    .poll(() => line.element().textContent)
    .toMatch(/^As of 1 June 2012\. Only what sources published by 1 January 2013/)
})

test('a page without a result line has a polite live region, present from the start, that announces the day', async () => {
  const { container } = await render(
    <Steps
      of={(address) => {
        const { query } = parseQuery(address)
        return <SpokenDay query={query} asOf={query.asOf ?? collection.compiled} result="Status: detained" />
      }}
    />,
  )
  const region = container.querySelector('[aria-live=polite]')
  expect(region?.textContent).toBe('')
  await next()
  await expect.poll(() => region?.textContent).toBe('As of 5 September 2013. Status: detained')
  await next()
  await expect.poll(() => region?.textContent).toBe('')
})
