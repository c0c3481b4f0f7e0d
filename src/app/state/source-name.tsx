import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '../../api/queries.ts'
import { useMessages } from '../../messages/messages.ts'
import { nameSource } from '../../messages/name-source.ts'

/** The name of a source; its id until the sources are loaded, and if they do not contain it. */
export function SourceName({ id }: { readonly id: string }) {
  const m = useMessages()
  const { data } = useQuery(sourcesQuery())
  const source = data?.sources.find((one) => one.id === id)
  const name = source ? nameSource(source, m) : id
  return (
    <span key={name} dir="auto">
      {name}
    </span>
  )
}
