import { vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Dataset } from '../../src/domain/case/case.ts'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { select } from '../../src/domain/collection/select.ts'
import { type Day, formatDay, parseDay } from '../../src/domain/dates/day.ts'
import { DEFAULT_FIGURE, type FigureOptions } from '../../src/domain/query/figure-options.ts'
import { type CaseQuery, EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import { TimelinePanel } from '../../src/features/timeline/timeline-panel.tsx'
import { makeCase, makeDataset, makeEvent } from './make-case.ts'
import { makeLinks } from './make-links.ts'

export const day = (text: string): Day => parseDay(text) ?? Number.NaN
const links = makeLinks()

export const few = makeDataset(
  ['a', 'b'].map((id, i) =>
    makeCase({
      id,
      events: [
        makeEvent({ id: `${id}1`, date: `201${i}-03-01`, type: 'detention', sets: { custody: 'detained' } }),
        makeEvent({ id: `${id}2`, date: '2019-06-01', type: 'release', sets: { custody: 'at-liberty' } }),
      ],
    }),
  ),
  { context: [makeEvent({ id: 'ctx', date: '2014-05-05', title: 'Something of the time' })] },
)

export function show(
  dataset: Dataset,
  {
    query = {},
    options = DEFAULT_FIGURE,
  }: { readonly query?: Partial<CaseQuery>; readonly options?: FigureOptions } = {},
) {
  const collection = openSnapshot(buildSnapshot(dataset))
  const selection = select(collection, { ...EMPTY_QUERY, ...query })
  const onChange = vi.fn<(next: CaseQuery, how?: 'push' | 'replace') => void>()
  const onOptions = vi.fn<(next: FigureOptions) => void>()
  const drawn = render(
    <main>
      <TimelinePanel
        selection={selection}
        collection={collection}
        context={dataset.context}
        options={options}
        onOptions={onOptions}
        page={{ address: 'https://example.org/#/', absolute: (address) => address }}
        latest={selection.asOf === collection.compiled}
        links={links}
        onChange={onChange}
      />
    </main>,
  )
  const window = () => {
    const [next, how] = onChange.mock.lastCall ?? []
    const read = (value: Day | null | undefined) =>
      value === null || value === undefined ? null : formatDay(value)
    return { from: read(next?.from), to: read(next?.to), how }
  }
  return { drawn, onChange, onOptions, window }
}

export const chart = page.getByRole('application')
