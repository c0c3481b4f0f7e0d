import { groupBy } from '../../domain/arrays/group-by.ts'
import type { CaseAsOf, Column } from '../../domain/as-of/case-as-of.ts'
import { pairRowValues } from '../../domain/as-of/pair-row-values.ts'
import type { Links } from '../../domain/query/links.ts'
import { useWords } from '../../messages/messages.ts'
import { nameConflictField } from '../../messages/name-conflict-field.ts'
import { nameValue } from '../../messages/name-value.ts'
import { SourceNames } from '../../ui/source-names.tsx'

const LINK = 'underline decoration-hairline underline-offset-4 hover:decoration-current'

/** How sources disagree in columns: every value side by side, each with the sources that give it. */
export default function DifferNote({
  row,
  columns,
  links,
}: {
  row: CaseAsOf
  columns: readonly Column[]
  links: Links
}) {
  const m = useWords()
  const here = pairRowValues(row).filter((one) => columns.includes(one.column))
  return [...groupBy(here, ({ part }) => part)].map(([part, points]) => (
    <span key={part} className="mt-1.5 block first:mt-0">
      {points.map(({ field, versions }) => (
        <span key={field} className="block">
          <b className="block font-semibold">{m.case.sourcesDiffer(nameConflictField(field, m))}</b>
          {versions.map(({ value, sources }) => (
            <span key={nameValue(value, m)} className="block pl-3 -indent-3">
              {nameValue(value, m)}{' '}
              <SourceNames
                ids={sources}
                wrap={(name, id) => (
                  <a href={links.event(row.entry.id, id)} className={LINK}>
                    {name}
                  </a>
                )}
              />
            </span>
          ))}
        </span>
      ))}
      <a href={links.event(row.entry.id, part)} className={LINK}>
        {m.board.toSources}
      </a>
    </span>
  ))
}
