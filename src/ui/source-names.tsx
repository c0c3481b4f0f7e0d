import { type ReactNode, useContext } from 'react'
import { SourceNameContext } from './source-name-context.ts'

/** The names of a value's sources, in brackets; nothing without sources. */
export function SourceNames({
  ids,
  wrap = (name) => name,
}: {
  ids: readonly string[]
  /** Wraps each name, for example in a link to the source. */
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
