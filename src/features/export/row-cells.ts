import type { Attribution } from '../../domain/case.ts'
import type { EventEntry } from '../../domain/case-entry.ts'
import type { CaseRow, Column } from '../../domain/case-row.ts'
import { groupBy } from '../../domain/group-by.ts'
import { listVoices, type Voiced } from '../../domain/sides.ts'
import type { SummaryEvent } from '../../domain/summary.ts'
import type { Words } from '../../messages/messages.ts'
import { nameCountries, withSides } from '../../messages/name-sides.ts'
import { nameTrackChanges, nameTrackValue } from '../../messages/name-track-value.ts'
import { nameSpeaker } from '../../messages/name-voices.ts'

/** The notices of a row in words: what they are, and what has become of them. */
export function describeNotices(row: CaseRow, m: Words): { readonly types: string; readonly status: string } {
  const byType = [...groupBy(row.notices, ({ notice }) => notice.type)]
  const types = m.board.notices(
    byType.map(([key, same]) => ({ key, label: m.noticeType[key], count: same.length })),
  )
  const status = row.notices.flatMap(({ notice, status: known }) => {
    const date = notice.statusDate ? m.date(notice.statusDate) : ''
    return known === null ? [] : [`${m.noticeStatus[known]} ${date}`.trim()]
  })
  return { types: types || m.document.noneReported, status: status.join('; ') }
}

/** Since when, and whose words that is where it is the words of a side; empty where nothing has set it. */
export function describeSince(event: EventEntry | null, m: Words): string {
  if (!event) return ''
  return withSides(m.date(event.date), event.sides, m)
}

function withDate(label: string, event: EventEntry | null, m: Words): string {
  return event ? `${label}, ${m.document.since(describeSince(event, m))}` : label
}

/** What the list shows of a case in one of its columns, as plain text. */
export function describeCell(row: CaseRow, column: Column, m: Words): string {
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

/** What an event changes, track by track; empty where it changes nothing, or has only possibly happened by the day. */
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
    voices.map((voice) => nameSpeaker(voice, m)).join('; '),
  ]
}
