import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { select } from '../../src/domain/collection/select.ts'
import { parseQuery } from '../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import EmptyList from '../../src/features/list/empty-list.tsx'
import { ResultLine } from '../../src/features/list/result-line.tsx'
import { makeCase, makeDataset, makeEvent, makeSource } from '../support/make-case.ts'

/** Two cases of 2012, one reported in 2014 and the other in 2016. */
const whole = openSnapshot(
  buildSnapshot(
    makeDataset(
      ['s1', 's2'].map((source) =>
        makeCase({
          id: source,
          events: [makeEvent({ id: `e-${source}`, date: '2012-05-01', citations: [{ source }] })],
        }),
      ),
      { sources: [makeSource({ id: 's1' }), makeSource({ id: 's2', published: '2016-01-01' })] },
    ),
  ),
)

function choose(address: string) {
  const { query } = parseQuery(address)
  return select(whole.limit(query.known), query)
}

test.each([
  { address: 'known=2015-06-01', says: '1 case · 1 not yet on record, as known by 1 Jun 2015' },
  // Because of the day known on: by the day shown both would be on record.
  {
    address: 'asOf=2015-06-01&known=2015-06-01',
    says: '1 case · 1 not yet on record, as known by 1 Jun 2015',
  },
  // Because of the day shown: the events had not happened, whatever was known later.
  {
    address: 'asOf=2011-01-01&known=2015-06-01',
    says: '0 cases · 2 not yet on record by 1 Jan 2011, as known by 1 Jun 2015',
  },
  { address: 'asOf=2011-01-01', says: '0 cases · 2 not yet on record by 1 Jan 2011' },
])('$address: the number of hidden cases says which day hides them', async ({ address, says }) => {
  await render(<ResultLine selection={choose(address)} />)
  await expect.element(page.getByRole('status')).toHaveTextContent(says)
})

test.each([
  { address: 'known=2013-06-01', says: 'Nothing is on record, as known by 1 Jun 2013.' },
  {
    address: 'asOf=2013-06-01&known=2013-06-01',
    says: 'Nothing is on record, as known by 1 Jun 2013.',
  },
  {
    address: 'asOf=2011-01-01&known=2015-06-01',
    says: 'Nothing is on record by 1 Jan 2011, as known by 1 Jun 2015.',
  },
  { address: 'asOf=2011-01-01', says: 'Nothing is on record by 1 Jan 2011.' },
])('$address: an empty list says which day hides all cases', async ({ address, says }) => {
  await render(<EmptyList selection={choose(address)} onChange={() => undefined} />)
  await expect.element(page.getByText(says)).toBeVisible()
})
