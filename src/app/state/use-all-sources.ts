import { useQuery } from '@tanstack/react-query'
import { ownRecordsQuery } from '../../api/own-queries.ts'
import { sourcesQuery } from '../../api/queries.ts'
import { labelSources } from '../../domain/editing/find-source.ts'

/** The sources of the collection and those that the reader entered, each with a label; null while they load. */
export function useAllSources() {
  const shipped = useQuery(sourcesQuery())
  const own = useQuery(ownRecordsQuery())
  const error = shipped.error ?? own.error
  const retry = () => {
    void shipped.refetch()
    void own.refetch()
  }
  const ids = new Set(own.data?.sources.map(({ id }) => id))
  const all =
    shipped.data && own.data
      ? labelSources([...own.data.sources, ...shipped.data.sources.filter(({ id }) => !ids.has(id))])
      : null
  return { all, own: own.data ?? null, error, retry }
}
