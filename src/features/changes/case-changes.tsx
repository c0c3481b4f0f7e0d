import { listAdditions } from '../../domain/as-of/additions.ts'
import { computeChanges } from '../../domain/as-of/changes.ts'
import type { Case } from '../../domain/case/case.ts'
import type { Collection } from '../../domain/collection/collection.ts'
import type { Day } from '../../domain/dates/day.ts'
import { limitRecord } from '../../domain/known-on/limit-record.ts'
import type { Links } from '../../domain/query/links.ts'
import { useWords } from '../../messages/messages.ts'
import { ChangeList } from './change-list.tsx'
import { SinceField } from './since-field.tsx'

/** What changed in a case between `asOf` and a day that the reader chooses; nothing to see until one is chosen. */
export function CaseChanges({
  collection,
  record,
  since,
  asOf,
  links,
  onSince,
}: {
  collection: Collection
  record: Case
  since: Day | null
  asOf: Day
  links: Links
  onSince: (next: Day | null) => void
}) {
  const m = useWords()
  const { compiled, knownOn } = collection
  const place = collection.find(record.id)
  const entry = place !== undefined && collection.has(place) ? collection.cases.at(place) : undefined
  if (!entry) return null
  const additions = listAdditions(knownOn ? limitRecord(record, knownOn) : record, entry, compiled)
  const changes = since === null ? null : computeChanges(entry, since, asOf, additions)
  return (
    <section aria-label={m.changes.inCase} className={`mt-6 ${since === null ? 'print:hidden' : ''}`}>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-1">
        <h2 className="pb-1 text-[0.8125rem] font-semibold">{m.changes.title}</h2>
        <SinceField since={since} onChange={onSince} />
      </div>
      {since !== null && (
        <ChangeList
          changes={changes ? [changes] : []}
          since={Math.min(since, compiled)}
          asOf={asOf}
          links={links}
          headed={false}
          complete
        />
      )}
    </section>
  )
}
