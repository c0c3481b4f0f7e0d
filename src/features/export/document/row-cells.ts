import type { CaseAsOf, Column } from '../../../domain/as-of/case-as-of.ts'
import type { DatedEvent } from '../../../domain/as-of/dated-case.ts'
import type { Attribution } from '../../../domain/case/case.ts'
import { listVoices, type Voiced } from '../../../domain/case/sides.ts'
import type { SummaryEvent } from '../../../domain/summary/summary.ts'
import { nameNotices } from '../../../messages/name-notices.ts'
import { appendSides, nameCountries } from '../../../messages/name-sides.ts'
import { nameTrackChanges, nameTrackValue } from '../../../messages/name-track-value.ts'
import { nameSpeaker } from '../../../messages/name-voices.ts'
import type { Words } from '../../../messages/types.ts'

/** The types of the notices of a row, with whose words they are if all who say it are on a side, and their statuses. */
export function describeNotices(
  row: CaseAsOf,
  m: Words,
): { readonly types: string; readonly status: string } {
  const types = nameNotices(row.notices, m)
    .map(({ label, sides }) => appendSides(label, sides, m))
    .join('; ')
  const status = row.notices.flatMap(({ notice, status: known }) => {
    const date = notice.statusDate ? m.date(notice.statusDate) : ''
    return known === null ? [] : [`${m.noticeStatus[known]} ${date}`.trim()]
  })
  return { types: types || m.document.noneReported, status: status.join('; ') }
}

/** The date of the event that set a status, and its side where only one side says so; empty without an event. */
export function describeSince(event: DatedEvent | null, m: Words): string {
  if (!event) return ''
  return appendSides(m.date(event.date), event.sides, m)
}

function withDate(label: string, event: DatedEvent | null, m: Words): string {
  return event ? `${label}, ${m.document.since(describeSince(event, m))}` : label
}

/** A cell of the list as plain text. */
export function describeCell(row: CaseAsOf, column: Column, m: Words): string {
  const { tracks } = row
  switch (column) {
    case 'person':
      return row.entry.name
    case 'held':
      return nameCountries(row.heldBases, m) || m.document.noneOnRecord
    case 'sought':
      return nameCountries(row.soughtBases, m) || m.document.noneReported
    case 'first':
      return describeSince(row.firstDetention, m) || m.document.noneOnRecord
    case 'notice': {
      const { types, status } = describeNotices(row, m)
      return status === '' ? types : `${types} (${status})`
    }
    case 'status':
      return withDate(m.caseStatus[tracks.case.value], tracks.case.since, m)
    case 'custody':
      return withDate(m.custody[tracks.custody.value], tracks.custody.since, m)
    case 'protection': {
      const { value, since } = tracks.protection
      return withDate(nameTrackValue({ track: 'protection', value }, since?.country, m), since, m)
    }
  }
}

/** What an event changes on each track; empty where it changes nothing or has only possibly happened by the day. */
export function describeSets(
  { event, standing }: Pick<SummaryEvent, 'event' | 'standing'>,
  m: Words,
): string {
  return standing === 'possible'
    ? ''
    : nameTrackChanges(event, m)
        .map(({ name, label }) => `${m.colon(name)} ${label}`)
        .join('; ')
}

/** Whose words an entry is: the kinds of its voices, and who they are; each a cell. */
export function describeVoices(event: Voiced<Attribution>, m: Words): readonly [string, string] {
  const voices = listVoices(event)
  return [
    voices.map(({ kind }) => m.claimKind[kind]).join('; '),
    // A redacted voice has no name.
    voices
      .map((voice) => nameSpeaker(voice, m))
      .filter(Boolean)
      .join('; '),
  ]
}
