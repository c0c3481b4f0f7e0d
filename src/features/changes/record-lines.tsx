import { type ReactNode, useContext } from 'react'
import type { DatedAddition } from '../../domain/as-of/additions.ts'
import type { DatedDispute } from '../../domain/as-of/changes.ts'
import type { DatedEvent, DatedNotice } from '../../domain/as-of/dated-case.ts'
import { pairValues } from '../../domain/as-of/pair-values.ts'
import { splitCitedText } from '../../domain/case/cited-text.ts'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import type { ConflictField } from '../../domain/case/vocabulary.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { Edtf } from '../../domain/dates/edtf-types.ts'
import { useWords } from '../../messages/messages.ts'
import { nameConflictField } from '../../messages/name-conflict-field.ts'
import { nameEvent } from '../../messages/name-event.ts'
import { nameValue } from '../../messages/name-value.ts'
import { SourceNameContext } from '../../ui/source-name-context.ts'
import { SourceNames } from '../../ui/source-names.tsx'

export const LINK = 'underline decoration-hairline underline-offset-4 hover:decoration-current'

/** Where sources disagree about a record, or about some fields of it: every value with its sources. */
export function Differences({
  record,
  asOf,
  fields,
}: {
  record: DatedEvent | DatedNotice
  asOf: Day
  fields?: readonly ConflictField[]
}) {
  const m = useWords()
  return pairValues(record, asOf, fields).map(({ field, versions }) => (
    <span key={field} className="block text-xs font-normal text-pressing">
      {m.case.sourcesDiffer(nameConflictField(field, m))}{' '}
      {versions.map(({ value, sources }, i) => (
        <span key={`${sources.join(' ')} ${nameValue(value, m)}`}>
          {i > 0 && '; '}
          {nameValue(value, m)} <SourceNames ids={sources} />
        </span>
      ))}
    </span>
  ))
}

/** A line about an earlier record: the date of what is new, and the record. */
function RecordLine({
  to,
  date,
  address,
  children,
}: {
  to: DatedAddition['to']
  date: Edtf
  address: string
  children: ReactNode
}) {
  const m = useWords()
  const isEvent = to !== null && 'title' in to
  const name = to === null ? m.changes.description : isEvent ? nameEvent(to, m).title : m.noticeType[to.type]
  return (
    <li className="grid gap-x-4 py-1 sm:grid-cols-[9rem_1fr]">
      <span className="text-muted">{m.date(date)}</span>
      <span className="wrap-anywhere">
        <a
          href={address}
          lang={isEvent && to.title !== null ? TEXT_LANGUAGE : undefined}
          className={`text-muted ${LINK}`}
        >
          {m.colon(name)}
        </a>{' '}
        {children}
      </span>
    </li>
  )
}

/** A point of an earlier record on which sources now disagree: every value with its sources. */
export function DisputeLine({
  dispute,
  asOf,
  address,
}: {
  dispute: DatedDispute
  asOf: Day
  address: string
}) {
  const { to, field, since } = dispute
  return (
    <RecordLine to={to} date={since} address={address}>
      <Differences record={to} asOf={asOf} fields={[field]} />
    </RecordLine>
  )
}

/** What a later day added to a record: its own date, the record, its text and its sources. */
export function AdditionLine({ addition, address }: { addition: DatedAddition; address: string }) {
  const SourceName = useContext(SourceNameContext)
  const { to, text, date, sources } = addition
  return (
    <RecordLine to={to} date={date} address={address}>
      <span lang={TEXT_LANGUAGE}>
        {splitCitedText(text).map((part, i) =>
          part.kind === 'words' ? (
            part.words
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no identity but their place
            <SourceName key={i} id={part.source} />
          ),
        )}
      </span>{' '}
      <SourceNames ids={sources} />
    </RecordLine>
  )
}
