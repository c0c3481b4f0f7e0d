import { useState } from 'react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { select } from '../../src/domain/collection/select.ts'
import type { CaseQuery } from '../../src/domain/query/query.ts'
import { formatQuery, parseQuery } from '../../src/domain/query/query-codec.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import { DayPanel, DayPill } from '../../src/features/clock/day-pill.tsx'
import { LeadSentence } from '../../src/features/clock/lead-sentence.tsx'
import { ToastRegion } from '../../src/ui/toasts.tsx'
import { makeCase, makeDataset, makeEvent, makeSource } from '../support/make-case.ts'
import '../../src/app/theme.css'

const sources = [
  makeSource({ id: 's1', published: '2012-06-01' }),
  makeSource({ id: 's2', published: '2020-01-01' }),
]
const events = ['2012-05-10', '2013-06-12', '[2014-02-01..2016-12-31]'].map((date, i) =>
  makeEvent({ id: `e${i}`, date, citations: [{ source: i === 0 ? 's1' : 's2' }] }),
)
const collection = openSnapshot(buildSnapshot(makeDataset([makeCase({ id: '00042', events })], { sources })))

beforeAll(() => DayPanel.load())
beforeEach(() => page.viewport(1280, 900))

interface Step {
  readonly address: string
  readonly how: 'push' | 'replace'
}

function Sentence({ address, steps }: { address: string; steps: Step[] }) {
  const [query, setQuery] = useState<CaseQuery>(() => parseQuery(address).query)
  const selection = select(collection, query)
  const change = (next: CaseQuery, how: 'push' | 'replace' = 'push') => {
    steps.push({ address: formatQuery(next), how })
    setQuery(next)
  }
  return (
    <main tabIndex={-1}>
      <LeadSentence
        selection={selection}
        isLatest={selection.asOf === collection.compiled}
        pill={
          <DayPill {...{ collection, query }} asOf={selection.asOf} help="#/about/asOf" onChange={change} />
        }
      />
      <ToastRegion name="Messages" dismissLabel="Dismiss" />
    </main>
  )
}

/** Renders the sentence of an address; returns the list that records each change. */
async function show(address = ''): Promise<Step[]> {
  const steps: Step[] = []
  await render(<Sentence address={address} steps={steps} />)
  return steps
}

const pill = page.getByRole('button', { name: /^As of / })
const dialog = page.getByRole('dialog', { name: 'Day shown' })
const radio = (name: string | RegExp) => dialog.getByRole('radio', { name })
const button = (name: string) => dialog.getByRole('button', { name })

test('the pill stands in the sentence; its panel takes the focus, and Escape and a click outside close it', async () => {
  await show()
  await expect.element(pill).toHaveAccessibleName('As of latest known')
  await expect.element(pill).toHaveAttribute('aria-expanded', 'false')
  await pill.click()
  await expect.element(dialog).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(pill).toHaveFocus()
  await pill.click()
  await page.getByText('1 case', { exact: true }).click()
  await expect.element(dialog).not.toBeInTheDocument()
})

test('the panel stays open, with its focus, while each step changes the sentence', async () => {
  const steps = await show()
  await pill.click()
  await button('Event before').click()
  await expect.element(pill).toHaveAccessibleName('As of 31 Dec 2016')
  await button('Event before').click()
  await button('Event before').click()
  await expect.element(pill).toHaveAccessibleName('As of 10 May 2012')
  await expect.element(button('Event before')).toBeDisabled()
  await button('Event after').click()
  await dialog.getByRole('textbox', { name: 'As of' }).fill('1 Jan 2012')
  await userEvent.keyboard('{Enter}')
  // A sentence of another form.
  await expect.element(page.getByText('No case', { exact: true })).toBeVisible()
  await expect.element(dialog.getByRole('textbox', { name: 'As of' })).toHaveFocus()
  expect(steps.map(({ address, how }) => `${how} ${address}`)).toEqual([
    'push asOf=2016-12-31',
    'push asOf=2013-06-12',
    'push asOf=2012-05-10',
    'push asOf=2013-06-12',
    'push asOf=2012-01-01',
  ])
})

test('it says how many events each choice gives', async () => {
  await show('asOf=2015-01-01')
  await pill.click()
  await expect.element(radio('All on record today 2 events by that day')).toBeChecked()
  await expect.element(radio('Only those published by 1 Jan 2015 1 event')).not.toBeChecked()
})

test('the sources follow the day shown while both are the same day, and no longer', async () => {
  const steps = await show('asOf=2013-06-12')
  await pill.click()
  await radio(/^Only those published by/).click()
  await button('Event before').click()
  await expect.element(radio(/^Only those published by 10 May 2012/)).toBeChecked()
  await dialog.getByRole('textbox', { name: 'Known by' }).fill('June 2013')
  await userEvent.keyboard('{Enter}')
  await expect.element(radio(/^Those published by another day/)).toBeChecked()
  await button('Event after').click()
  await button('Back to latest').click()
  await expect.element(pill).toHaveFocus()
  expect(steps.map(({ address }) => address)).toEqual([
    'asOf=2013-06-12&known=2013-06-12',
    'asOf=2012-05-10&known=2012-05-10',
    'asOf=2012-05-10&known=2013-06-30',
    'asOf=2013-06-12&known=2013-06-30',
    '',
  ])
})

test('choosing "a day" and "another day" leads to their fields and changes nothing yet', async () => {
  const steps = await show()
  await pill.click()
  await radio(/^A day/).click()
  await expect.element(dialog.getByRole('textbox', { name: 'As of' })).toHaveFocus()
  await expect.element(radio(/^A day/)).toBeChecked()
  await radio(/^Those published by another day/).click()
  await expect.element(dialog.getByRole('textbox', { name: 'Known by' })).toHaveFocus()
  expect(steps).toEqual([])
})

test('playing makes one history entry, goes on while the panel is closed, and can be paused beside the pill', async () => {
  const steps = await show('asOf=2012-05-10')
  await pill.click()
  await button('Play').click()
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(pill).toHaveAccessibleName('As of 31 Dec 2016')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect.element(page.getByRole('button', { name: 'Pause' })).not.toBeInTheDocument()
  expect(steps.slice(0, 2).map(({ address, how }) => `${how} ${address}`)).toEqual([
    'push asOf=2013-06-12',
    'replace asOf=2016-12-31',
  ])
})

test.each([1280, 390, 320])('at %i px the panel lies inside the window', async (width) => {
  await page.viewport(width, 800)
  await show('asOf=2013-06-12&known=2013-06-12')
  await pill.click()
  const box = dialog.element().getBoundingClientRect()
  expect(box.left).toBeGreaterThanOrEqual(8)
  expect(box.right).toBeLessThanOrEqual(width - 8)
  expect(box.bottom).toBeLessThanOrEqual(800 - 8)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  // Full width on a phone.
  if (width < 640) expect(box.width).toBe(width - 16)
})
