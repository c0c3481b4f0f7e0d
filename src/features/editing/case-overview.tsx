import { tryParseEdtf } from '../../domain/dates/edtf.ts'
import type { WrittenCase } from '../../domain/editing/case-parts.ts'
import { useWords } from '../../messages/messages.ts'
import { nameRelation } from '../../messages/name-relation.ts'
import { Button } from '../../ui/button.tsx'

const LINK = 'font-semibold underline decoration-hairline underline-offset-4 hover:decoration-current'

/** A line of a list of parts: what it is, a link that changes it, a button that removes it. */
interface Entry {
  readonly place: string
  readonly name: string
  readonly about: string
}

export type EntryKind = 'event' | 'notice' | 'claim' | 'relation'

function EntryList({
  kind,
  entries,
  linkTo,
  onRemove,
}: {
  kind: EntryKind
  entries: readonly Entry[]
  linkTo: (place: string) => string
  onRemove: (place: string) => void
}) {
  const { editing: words } = useWords()
  return (
    <section aria-labelledby={`own-${kind}`} className="mt-6 border-t border-hairline pt-3">
      <h2 id={`own-${kind}`} className="font-serif text-xl font-semibold">
        {words.parts[kind]}
      </h2>
      {entries.length === 0 ? (
        <p className="mt-1 text-sm text-muted">{words.none}</p>
      ) : (
        <ul aria-labelledby={`own-${kind}`} className="mt-1 divide-y divide-hairline text-sm">
          {entries.map(({ place, name, about }) => (
            <li key={place} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2">
              <span className="min-w-0 flex-1 basis-60 wrap-anywhere">
                <span dir="auto">{name}</span>
                {about !== '' && <span className="text-muted"> {about}</span>}
              </span>
              <a href={linkTo(place)} aria-label={words.changeOf(name)} className={LINK}>
                {words.change}
              </a>
              <Button look="quiet" aria-label={words.removeOf(name)} onClick={() => onRemove(place)}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3">
        <a
          href={linkTo(`new-${kind}`)}
          className="inline-flex min-h-6 items-center rounded-md border border-ink px-3.5 py-1.5 text-sm font-semibold hover:bg-ink hover:text-ground"
        >
          {words.add[kind]}
        </a>
      </p>
    </section>
  )
}

/** All parts of an own case, each with a link that changes it. */
export function CaseOverview({
  record,
  names,
  linkTo,
  onRemove,
}: {
  record: WrittenCase
  /** Names of other cases. */
  names: ReadonlyMap<string, string>
  linkTo: (place: string) => string
  onRemove: (kind: EntryKind, place: string) => void
}) {
  const m = useWords()
  const { editing: words } = m
  const date = (text: string | null) => {
    const read = text === null ? undefined : tryParseEdtf(text)
    return read ? m.date(read) : ''
  }
  const { person, events, notices, claims, relatedCases } = record
  const lists: Readonly<Record<EntryKind, readonly Entry[]>> = {
    event: events.map(({ id, title, type, date: when }) => ({
      place: id,
      name: title || m.eventType[type],
      about: date(when),
    })),
    notice: notices.map(({ id, type, issued }) => ({
      place: id,
      name: m.noticeType[type],
      about: date(issued),
    })),
    claim: claims.map(({ id, by, text }) => ({ place: id, name: text ?? '', about: by ?? '' })),
    relation: relatedCases.map(({ case: other, relation }, i) => ({
      place: `relation-${i}`,
      name: `${nameRelation(relation, m)} ${names.get(other) ?? other}`,
      about: '',
    })),
  }
  return (
    <>
      <section aria-labelledby="own-person" className="mt-6 border-t border-hairline pt-3">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h2 id="own-person" className="flex-1 font-serif text-xl font-semibold">
            {words.part.person}
          </h2>
          <a
            href={linkTo('person')}
            aria-label={words.changeOf(words.part.person)}
            className={`text-sm ${LINK}`}
          >
            {words.change}
          </a>
        </div>
        <p className="mt-1 text-sm wrap-anywhere" dir="auto">
          {[person.name, ...person.aliases].join(', ')}
        </p>
        {person.description && <p className="text-sm wrap-anywhere">{person.description}</p>}
      </section>
      {(['event', 'notice', 'claim', 'relation'] as const).map((kind) => (
        <EntryList
          key={kind}
          kind={kind}
          entries={lists[kind]}
          linkTo={linkTo}
          onRemove={(place) => onRemove(kind, place)}
        />
      ))}
    </>
  )
}
