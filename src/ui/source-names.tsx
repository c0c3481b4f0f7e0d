import { type ReactNode, useContext } from 'react'
import { SourceNameContext } from './source-name-context.ts'

/** The names of sources behind a value, in brackets; nothing where there are none. */
export function SourceNames({
  ids,
  wrap = (name) => name,
}: {
  ids: readonly string[]
  /** What a name stands in: a link to the source. */
  wrap?: (name: ReactNode, id: string) => ReactNode
}) {
  const SourceName = useContext(SourceNameContext)
  if (ids.length === 0) return null
  return (
    <span className="text-muted">
      (
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && '; '}
          {wrap(<SourceName id={id} />, id)}
        </span>
      ))}
      )
    </span>
  )
}
