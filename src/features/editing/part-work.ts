import { makeUuid } from '../../api/make-id.ts'
import type { WriteTerms } from '../../api/own-writes.ts'
import type { Source } from '../../domain/case/case.ts'
import type { Day } from '../../domain/dates/day.ts'
import {
  type CasePart,
  putPart,
  type WrittenCase,
  withoutLastKnown,
} from '../../domain/editing/case-parts.ts'
import type {
  ClaimDraft,
  EventDraft,
  NoticeDraft,
  PersonDraft,
  RelationDraft,
} from '../../domain/editing/drafts.ts'
import {
  checkClaim,
  checkEvent,
  checkNotice,
  checkPerson,
  checkRelation,
} from '../../domain/editing/faults.ts'
import type { LabelledSource } from '../../domain/editing/find-source.ts'
import {
  readClaimDraft,
  readEventDraft,
  readNoticeDraft,
  readPersonDraft,
  readRelationDraft,
} from '../../domain/editing/read-drafts.ts'
import { type DraftWarning, listEventWarnings, listNoticeWarnings } from '../../domain/editing/warnings.ts'
import type { Words } from '../../messages/types.ts'
import { describeWarning } from './describe-warning.ts'
import { labelField } from './field-labels.ts'
import type { PartWork } from './part-form.tsx'

/** A case whose parts are edited, and what the forms look things up in. */
export interface EditedCase {
  readonly record: WrittenCase
  /** null: it is new. */
  readonly revision: number | null
  readonly sources: readonly LabelledSource[]
  /** The ids of all other cases, with their names. */
  readonly cases: readonly { readonly id: string; readonly name: string }[]
  readonly compiled: Day
  /** Resolves once the server has stored the case. */
  readonly save: (draft: WrittenCase, terms: WriteTerms) => Promise<void>
}

type Save<D extends object> = PartWork<D>['save']

/** Saves a case with one part changed. Over a case that was changed elsewhere, only this part is replaced in it. */
function makeSave<D extends object>(edited: EditedCase, read: (draft: D) => CasePart): Save<D> {
  return async (draft, { key, revision: from, over }) => {
    const part = read(draft)
    const base = over?.case ? withoutLastKnown(over.case) : edited.record
    // What was removed elsewhere is made anew.
    const revision = over ? (over.case ? over.revision : null) : from
    await edited.save(putPart(base, part), { revision, key, command: part.kind })
  }
}

function listSources({ sources }: EditedCase): ReadonlyMap<string, Source> {
  return new Map(sources.map(({ source }) => [source.id, source]))
}

function describeWarnings(
  edited: EditedCase,
  warnings: readonly DraftWarning[],
  m: Words,
  events = edited.record.events,
) {
  return warnings.map((warning) =>
    describeWarning(
      warning,
      {
        event: (id) => events.find((one) => one.id === id)?.title ?? m.eventType.release,
        source: (id) => edited.sources.find(({ source }) => source.id === id)?.label ?? id,
      },
      m,
    ),
  )
}

export function makePersonWork(edited: EditedCase, initial: PersonDraft, m: Words): PartWork<PersonDraft> {
  const { record, revision, sources } = edited
  return {
    draftKey: `${revision === null ? 'new' : record.id} person`,
    initial,
    revision: edited.revision,
    check: (draft) => checkPerson(draft, edited),
    warn: () => [],
    save: makeSave(edited, (draft) => ({
      kind: 'person',
      record: readPersonDraft(draft, sources, revision === null ? null : record.person),
    })),
    labelOf: (path) => labelField('person', path, m),
  }
}

export function makeEventWork(
  edited: EditedCase,
  initial: EventDraft,
  place: string,
  m: Words,
): PartWork<EventDraft> {
  const { record, sources, compiled } = edited
  const base = record.events.find(({ id }) => id === initial.id) ?? null
  const read = (draft: EventDraft) => readEventDraft(draft, sources, base)
  return {
    draftKey: `${record.id} ${place}`,
    initial,
    revision: edited.revision,
    check: (draft) => checkEvent(draft, edited),
    warn: (draft) => {
      const event = read(draft)
      const others = record.events
      const warnings = listEventWarnings(event, { others, sources: listSources(edited), compiled })
      return describeWarnings(edited, warnings, m, [...others.filter(({ id }) => id !== event.id), event])
    },
    save: makeSave(edited, (draft) => ({ kind: 'event', record: read(draft) })),
    labelOf: (path) => labelField('event', path, m),
  }
}

export function makeNoticeWork(
  edited: EditedCase,
  initial: NoticeDraft,
  place: string,
  m: Words,
): PartWork<NoticeDraft> {
  const { record, sources, compiled } = edited
  const base = record.notices.find(({ id }) => id === initial.id) ?? null
  const read = (draft: NoticeDraft) => readNoticeDraft(draft, sources, base)
  return {
    draftKey: `${record.id} ${place}`,
    initial,
    revision: edited.revision,
    check: (draft) => checkNotice(draft, edited),
    warn: (draft) =>
      describeWarnings(
        edited,
        listNoticeWarnings(read(draft), { sources: listSources(edited), compiled }),
        m,
      ),
    save: makeSave(edited, (draft) => ({ kind: 'notice', record: read(draft) })),
    labelOf: (path) => labelField('notice', path, m),
  }
}

export function makeClaimWork(
  edited: EditedCase,
  initial: ClaimDraft,
  place: string,
  m: Words,
): PartWork<ClaimDraft> {
  const { record, sources } = edited
  const base = record.claims.find(({ id }) => id === initial.id) ?? null
  return {
    draftKey: `${record.id} ${place}`,
    initial,
    revision: edited.revision,
    check: (draft) => checkClaim(draft, { sources, events: record.events.map(({ id }) => id) }),
    warn: () => [],
    save: makeSave(edited, (draft) => ({ kind: 'claim', record: readClaimDraft(draft, sources, base) })),
    labelOf: (path) => labelField('claim', path, m),
  }
}

export function makeRelationWork(
  edited: EditedCase,
  initial: RelationDraft,
  place: string,
  m: Words,
): PartWork<RelationDraft> {
  const { record, sources, cases } = edited
  const at = /^relation-(\d+)$/.exec(place)?.[1]
  const base = (at !== undefined && record.relatedCases[Number(at)]) || null
  return {
    draftKey: `${record.id} ${place}`,
    initial,
    revision: edited.revision,
    check: (draft) => checkRelation(draft, { sources, cases: cases.map(({ id }) => id) }),
    warn: () => [],
    save: makeSave(edited, (draft) => ({
      kind: 'relation',
      record: readRelationDraft(draft, sources, base),
      before: base,
    })),
    labelOf: (path) => labelField('relation', path, m),
  }
}

/** The terms of a write that is not made by a form. */
export function makeTerms(revision: number | null, command: string): WriteTerms {
  return { revision, key: makeUuid(), command }
}
