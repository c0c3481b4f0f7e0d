import type { RelatedCase } from '../../domain/case/case.ts'
import type { Links } from '../../domain/query/links.ts'
import { useWords } from '../../messages/messages.ts'
import { nameRelation } from '../../messages/name-relation.ts'

const ROW = 56

/** The case with lines to related cases, each a link; a disputed relation has a dashed line and a label. */
export function RelatedFigure({
  name,
  related,
  names,
  links,
}: {
  name: string
  related: readonly RelatedCase[]
  names: ReadonlyMap<string, string>
  links: Links
}) {
  const m = useWords()
  const height = related.length * ROW
  return (
    <figure className="my-3" aria-label={m.case.relatedFigure}>
      <div className="grid grid-cols-[minmax(0,2fr)_2.5rem_minmax(0,3fr)] items-center text-xs">
        <span
          dir="auto"
          className="border-r-2 border-ink py-2 pr-2 text-right font-serif text-sm font-semibold break-words"
        >
          {name}
        </span>
        <svg
          viewBox={`0 0 40 ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          className="w-full text-muted"
          style={{ height }}
        >
          {related.map((one, i) => (
            <line
              key={`${one.case} ${one.relation}`}
              x1="0"
              y1={height / 2}
              x2="40"
              y2={ROW * (i + 0.5)}
              stroke="currentColor"
              strokeWidth="1.5"
              strokeDasharray={one.disputed ? '4 3' : undefined}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        <ul>
          {related.map((one) => (
            <li
              key={`${one.case} ${one.relation}`}
              className="flex flex-col justify-center border-l-2 border-ink pl-2"
              style={{ height: ROW }}
            >
              <span className="text-muted">{nameRelation(one.relation, m)}</span>
              <a
                href={links.case(one.case)}
                className="py-0.5 font-serif text-sm font-semibold hover:underline"
              >
                {names.get(one.case) ?? one.case}
              </a>
              {one.disputed && <span className="font-medium text-pressing">{m.case.disputedMark}</span>}
            </li>
          ))}
        </ul>
      </div>
      <figcaption className="sr-only">{m.case.relatedFigureOf(name, related.length)}</figcaption>
    </figure>
  )
}
