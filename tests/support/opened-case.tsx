import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { caseQuery, sourcesQuery } from '../../src/api/queries.ts'
import type { Dataset } from '../../src/domain/case/case.ts'
import { openSnapshot } from '../../src/domain/collection/collection.ts'
import { select } from '../../src/domain/collection/select.ts'
import { type CaseQuery, EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { buildSnapshot } from '../../src/domain/snapshot/build-snapshot.ts'
import type { OpenedProps } from '../../src/features/timeline/opened/opened-props.ts'
import { makeLinks } from './make-links.ts'
import { listSelectedLanes } from './selected-lanes.ts'

/** Draws an opened case of a collection; without `isLoaded` its record has to be fetched, which fails: there is no server. */
export function showOpened(
  dataset: Dataset,
  caseId: string,
  {
    query: changes = {},
    isLoaded = true,
    draw,
  }: {
    readonly query?: Partial<CaseQuery>
    readonly isLoaded?: boolean
    readonly draw: (props: OpenedProps) => ReactNode
  },
) {
  const query = { ...EMPTY_QUERY, ...changes }
  const collection = openSnapshot(buildSnapshot(dataset))
  const lane = listSelectedLanes(select(collection, query)).find(({ row }) => row.entry.id === caseId)
  const record = dataset.cases.find(({ id }) => id === caseId)
  if (!lane || !record) throw new Error(`There is no case "${caseId}".`)
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
  })
  const load = () => {
    const { dataVersion, sources } = dataset
    client.setQueryData(caseQuery(caseId).queryKey, { dataVersion, case: record, unreadable: [] })
    client.setQueryData(sourcesQuery().queryKey, { dataVersion, sources, unreadable: [] })
  }
  if (isLoaded) load()
  const calls = { onCopy: vi.fn(), onPart: vi.fn(), onClose: vi.fn() }
  const drawn = render(
    <QueryClientProvider client={client}>
      <main>
        {draw({
          lane,
          part: null,
          collection,
          query,
          links: makeLinks(),
          absolute: (address) => `https://example.org/${address}`,
          ...calls,
        })}
      </main>
    </QueryClientProvider>,
  )
  return { drawn, load, ...calls }
}
