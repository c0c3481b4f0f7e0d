import { type ReactNode, useState } from 'react'
import { makeOwnId } from '../../api/make-id.ts'
import { type WrittenCase, withoutLastKnown } from '../../domain/editing/case-parts.ts'
import {
  EMPTY_PERSON,
  EMPTY_RELATION,
  makeClaimDraft,
  makeEventDraft,
  makeNoticeDraft,
} from '../../domain/editing/drafts.ts'
import { readEventDraft } from '../../domain/editing/read-drafts.ts'
import {
  writeClaimDraft,
  writeEventDraft,
  writeNoticeDraft,
  writePersonDraft,
  writeRelationDraft,
} from '../../domain/editing/write-drafts.ts'
import { useWords } from '../../messages/messages.ts'
import { ConflictView } from './conflict-view.tsx'
import { EffectNote } from './effect-note.tsx'
import { EventFields } from './event-fields.tsx'
import type { FormState } from './form-context.ts'
import { ClaimFields, NoticeFields, PersonFields, RelationFields } from './other-fields.tsx'
import { PartForm, type PartWork } from './part-form.tsx'
import {
  type EditedCase,
  makeClaimWork,
  makeEventWork,
  makeNoticeWork,
  makePersonWork,
  makeRelationWork,
} from './part-work.ts'

/** What every form of a part needs. `place` names the part in the address: "person", "new-event", an id, "relation-2". */
export interface PartProps {
  readonly edited: EditedCase
  readonly place: string
  readonly title: string
  readonly onNewSource: FormState['onNewSource']
  readonly onCancel?: () => void
}

function CasePartForm<D extends object>({
  work,
  theirs,
  children,
  preview,
  ...props
}: PartProps & {
  work: PartWork<D>
  /** The draft of the same part in another state of the case; null: it is not there. */
  theirs: (record: WrittenCase) => D | null
  preview?: (draft: D) => ReactNode
  children: (draft: D, change: (next: Partial<D>) => void) => ReactNode
}) {
  const { edited, title, onNewSource, onCancel } = props
  return (
    <PartForm
      work={work}
      title={title}
      sources={edited.sources}
      onNewSource={onNewSource}
      onCancel={onCancel}
      preview={preview}
      renderConflict={(draft, conflict, actions) => {
        const now = conflict.case ? theirs(withoutLastKnown(conflict.case)) : null
        return (
          <ConflictView
            mine={draft}
            theirs={now}
            isRemoved={!conflict.case}
            isUntouched={JSON.stringify(now) === JSON.stringify(theirs(edited.record))}
            labelOf={work.labelOf}
            {...actions}
          />
        )
      }}
    >
      {children}
    </PartForm>
  )
}

export function PersonForm(props: PartProps) {
  const m = useWords()
  const { edited } = props
  const theirs = ({ person }: WrittenCase) => writePersonDraft(person, edited.sources)
  const initial = edited.revision === null ? EMPTY_PERSON : theirs(edited.record)
  return (
    <CasePartForm {...props} work={makePersonWork(edited, initial, m)} theirs={theirs}>
      {(draft, change) => <PersonFields draft={draft} change={change} />}
    </CasePartForm>
  )
}

export function EventForm(props: PartProps) {
  const m = useWords()
  const { edited, place } = props
  const { record, sources, compiled } = edited
  const [made] = useState(() => makeEventDraft(makeOwnId()))
  const theirs = ({ events }: WrittenCase) => {
    const event = events.find(({ id }) => id === place)
    return event ? writeEventDraft(event, sources) : null
  }
  const initial = theirs(record) ?? made
  const base = record.events.find(({ id }) => id === place) ?? null
  return (
    <CasePartForm
      {...props}
      work={makeEventWork(edited, initial, place, m)}
      theirs={theirs}
      preview={(draft) => (
        <EffectNote events={record.events} event={readEventDraft(draft, sources, base)} compiled={compiled} />
      )}
    >
      {(draft, change) => <EventFields draft={draft} change={change} />}
    </CasePartForm>
  )
}

export function NoticeForm(props: PartProps) {
  const m = useWords()
  const { edited, place } = props
  const [made] = useState(() => makeNoticeDraft(makeOwnId()))
  const theirs = ({ notices }: WrittenCase) => {
    const notice = notices.find(({ id }) => id === place)
    return notice ? writeNoticeDraft(notice, edited.sources) : null
  }
  const initial = theirs(edited.record) ?? made
  return (
    <CasePartForm {...props} work={makeNoticeWork(edited, initial, place, m)} theirs={theirs}>
      {(draft, change) => <NoticeFields draft={draft} change={change} />}
    </CasePartForm>
  )
}

export function ClaimForm(props: PartProps) {
  const m = useWords()
  const { edited, place } = props
  const [made] = useState(() => makeClaimDraft(makeOwnId()))
  const theirs = ({ claims }: WrittenCase) => {
    const claim = claims.find(({ id }) => id === place)
    return claim ? writeClaimDraft(claim, edited.sources) : null
  }
  const initial = theirs(edited.record) ?? made
  const events = edited.record.events.map(({ id, title, type }) => ({
    value: id,
    label: title || m.eventType[type],
  }))
  return (
    <CasePartForm {...props} work={makeClaimWork(edited, initial, place, m)} theirs={theirs}>
      {(draft, change) => <ClaimFields draft={draft} change={change} events={events} />}
    </CasePartForm>
  )
}

export function RelationForm(props: PartProps) {
  const m = useWords()
  const { edited, place } = props
  const at = /^relation-(\d+)$/.exec(place)?.[1]
  const theirs = ({ relatedCases }: WrittenCase) => {
    const related = at === undefined ? undefined : relatedCases[Number(at)]
    return related ? writeRelationDraft(related, edited.sources) : null
  }
  const initial = theirs(edited.record) ?? EMPTY_RELATION
  const cases = edited.cases.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <CasePartForm {...props} work={makeRelationWork(edited, initial, place, m)} theirs={theirs}>
      {(draft, change) => <RelationFields draft={draft} change={change} cases={cases} />}
    </CasePartForm>
  )
}
