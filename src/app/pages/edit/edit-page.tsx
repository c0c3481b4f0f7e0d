import { type ReactNode, useState } from 'react'
import { removeEntry } from '../../../domain/editing/case-parts.ts'
import { labelSources } from '../../../domain/editing/find-source.ts'
import type { EntryKind } from '../../../features/editing/case-overview.tsx'
import { CaseOverview } from '../../../features/editing/case-overview.tsx'
import {
  ClaimForm,
  EventForm,
  NoticeForm,
  type PartProps,
  PersonForm,
  RelationForm,
} from '../../../features/editing/case-part-form.tsx'
import type { FormState } from '../../../features/editing/form-context.ts'
import { makeTerms } from '../../../features/editing/part-work.ts'
import { SourceForm } from '../../../features/editing/source-form.tsx'
import { useWords } from '../../../messages/messages.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useToast } from '../../../ui/toasts.tsx'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { followLink } from '../../state/address-store.ts'
import { FailedRequest } from '../../state/failed-request.tsx'
import { useEdit } from './use-edit.ts'

type Edit = ReturnType<typeof useEdit>
type Edited = NonNullable<Edit['edited']>

/** The kind of part that a place in the address names; null if the case has no such entry. */
function findKind({ record, revision }: Edited, place: string): EntryKind | 'person' | null {
  if (place === 'person' || revision === null) return 'person'
  const added = /^new-(event|notice|claim|relation)$/.exec(place)?.[1]
  if (added === 'event' || added === 'notice' || added === 'claim' || added === 'relation') return added
  const has = (list: readonly { readonly id: string }[]) => list.some(({ id }) => id === place)
  if (has(record.events)) return 'event'
  if (has(record.notices)) return 'notice'
  if (has(record.claims)) return 'claim'
  const number = /^relation-(\d+)$/.exec(place)?.[1]
  return number !== undefined && Number(number) < record.relatedCases.length ? 'relation' : null
}

const FORMS: Readonly<Record<EntryKind | 'person', (props: PartProps) => ReactNode>> = {
  person: PersonForm,
  event: EventForm,
  notice: NoticeForm,
  claim: ClaimForm,
  relation: RelationForm,
}

/** The form of one part, and the form of a source that is added from it. */
function PartPage({
  edit,
  edited: now,
  place,
  title,
  onSaved,
}: {
  edit: Edit
  edited: Edited
  place: string
  title: string
  onSaved: () => void
}) {
  const m = useWords()
  const [adding, setAdding] = useState<{
    readonly typed: string
    readonly fill: (label: string) => void
  } | null>(null)
  // The case as it was when the form was opened: a change that another tab makes meanwhile must come up as a conflict.
  const [opened] = useState({ record: now.record, revision: now.revision })
  const edited = { ...now, ...opened }
  const kind = findKind(edited, place)
  if (kind === null) return <p className="mt-4">{m.editing.notFound}</p>
  const Form = FORMS[kind]
  const isNew = edited.revision === null
  const onNewSource: FormState['onNewSource'] = (typed, fill) => setAdding({ typed, fill })
  return (
    <>
      {!isNew && <h2 className="mt-2 mb-4 font-serif text-xl font-semibold">{m.editing.part[kind]}</h2>}
      {isNew && <p className="mt-2 mb-4 text-sm text-muted">{m.editing.firstSave}</p>}
      <Form
        edited={{
          ...edited,
          save: async (draft, terms) => {
            await edited.save(draft, terms)
            onSaved()
          },
        }}
        place={place}
        title={title}
        onNewSource={onNewSource}
        {...(!isNew && { onCancel: () => followLink(edit.linkTo()) })}
      />
      {adding && (
        <Dialog
          name={m.editing.add.source}
          onClose={() => setAdding(null)}
          className="m-auto w-full max-w-2xl border border-ink bg-ground p-5"
        >
          <h2 className="mb-4 font-serif text-xl font-semibold">{m.editing.add.source}</h2>
          <SourceForm
            source={null}
            revision={null}
            typed={adding.typed}
            title={title}
            sources={edited.sources}
            compiled={edited.compiled}
            onSave={async (source, terms) => {
              await edit.saveSource(source, terms)
              const all = labelSources([...edited.sources.map((one) => one.source), source])
              adding.fill(all.at(-1)?.label ?? source.id)
              setAdding(null)
            }}
            onCancel={() => setAdding(null)}
          />
        </Dialog>
      )}
    </>
  )
}

/** The list of parts, or the form of one. Its key is its address, so that a link to another form begins a new one. */
function EditContent({
  edit,
  edited,
  place,
  onSaved,
}: {
  edit: Edit
  edited: Edited
  place: string | null
  onSaved: (address: string) => void
}) {
  const m = useWords()
  const toast = useToast()
  const isNew = edited.revision === null
  const name = isNew ? m.editing.newCase : edited.record.person.name
  const title = m.frame.titleOf(name)
  usePageFocus({ title, ready: true, toPart: false })
  const remove = async (kind: EntryKind, at: string) => {
    const { record, revision, save } = edited
    const entry =
      kind === 'relation' ? { kind, place: Number(at.replace('relation-', '')) } : { kind, id: at }
    try {
      await save(removeEntry(record, entry), makeTerms(revision, `remove ${kind}`))
      onSaved(edit.linkTo())
      toast({
        words: m.editing.removedEntry,
        action: {
          label: m.frame.undo,
          // The record as it was, on the condition that nobody has changed it since.
          run: () =>
            void save(record, makeTerms((revision ?? 0) + 1, `undo remove ${kind}`)).catch(() =>
              toast({ words: m.editing.notSaved }),
            ),
        },
      })
    } catch {
      toast({ words: m.editing.notSaved })
    }
  }
  return (
    <>
      <h1 tabIndex={-1} dir="auto" className="font-serif text-3xl font-semibold wrap-anywhere outline-none">
        {name}
      </h1>
      {place === null && !isNew ? (
        <>
          <p className="mt-2 text-sm">
            <a href={edit.caseAddress} className="underline underline-offset-4">
              {m.editing.showCase}
            </a>
          </p>
          <CaseOverview
            record={edited.record}
            names={edit.names}
            linkTo={edit.linkTo}
            onRemove={(kind, at) => void remove(kind, at)}
          />
        </>
      ) : (
        <>
          {!isNew && (
            <p className="mt-2 text-sm">
              <a href={edit.linkTo()} className="underline underline-offset-4">
                {m.editing.back}
              </a>
            </p>
          )}
          <PartPage
            edit={edit}
            edited={edited}
            place={place ?? 'person'}
            title={title}
            onSaved={() => {
              const address = edit.linkTo()
              onSaved(address)
              followLink(address)
            }}
          />
        </>
      )}
    </>
  )
}

/** Editing an own case; without an id a new one. */
export default function EditPage({ id, place }: { id: string | null; place: string | null }) {
  const m = useWords()
  const edit = useEdit(id)
  const [saved, setSaved] = useState<string | null>(null)
  const { edited, isMissing, failure } = edit
  const isShown = saved !== null && (place === null || id === null) && saved === edit.linkTo()
  return (
    <div className="mx-auto max-w-4xl">
      <p role="status" className="min-h-6 text-sm font-semibold text-protected">
        {isShown && m.editing.saved}
      </p>
      {isMissing && <h1 className="font-serif text-2xl font-semibold">{m.editing.missing}</h1>}
      {!isMissing && failure && <FailedRequest title={m.frame.failedCase} {...failure} />}
      {!isMissing && !failure && !edited && <Skeleton lines={12} label={m.frame.loadingCase} />}
      {!isMissing && edited && (
        <EditContent key={`${id} ${place}`} edit={edit} edited={edited} place={place} onSaved={setSaved} />
      )}
    </div>
  )
}
