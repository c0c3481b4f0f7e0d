import { isCountryCode } from '../case/countries.ts'
import { safeUrl } from '../case/safe-url.ts'
import type {
  CitationDraft,
  ClaimDraft,
  ConflictDraft,
  EventDraft,
  NoticeDraft,
  PersonDraft,
  RelationDraft,
  SourceDraft,
} from './drafts.ts'
import { findSource, type LabelledSource } from './find-source.ts'
import { readRecordedDate } from './recorded-date.ts'

/** What is wrong with a field. */
export type FaultCode =
  | 'empty'
  | 'bad-date'
  | 'ambiguous-date'
  | 'no-source'
  | 'unknown-source'
  | 'no-country'
  | 'bad-address'
  | 'bad-language'
  | 'unknown-case'
  | 'unknown-event'

/** A fault of a draft; `field` is the name of the member, or a path to it: "citations.0.source". */
export interface DraftFault {
  readonly field: string
  readonly code: FaultCode
}

/** What the checks look things up in. */
export interface Known {
  readonly sources: readonly LabelledSource[]
}

function need(field: string, value: string): readonly DraftFault[] {
  return value.trim() === '' ? [{ field, code: 'empty' }] : []
}

function checkDate(field: string, value: string, required: boolean): readonly DraftFault[] {
  switch (readRecordedDate(value).kind) {
    case 'empty':
      return required ? [{ field, code: 'empty' }] : []
    case 'ambiguous':
      return [{ field, code: 'ambiguous-date' }]
    case 'none':
      return [{ field, code: 'bad-date' }]
    default:
      return []
  }
}

function checkSourceField(field: string, typed: string, { sources }: Known): readonly DraftFault[] {
  if (typed.trim() === '') return [{ field, code: 'no-source' }]
  return findSource(typed, sources) ? [] : [{ field, code: 'unknown-source' }]
}

/** A line that is left empty is no citation, but one is needed. */
function checkCitations(citations: readonly CitationDraft[], known: Known): readonly DraftFault[] {
  const faults = citations.flatMap(({ source, locator }, i) =>
    source.trim() === '' && locator.trim() === ''
      ? []
      : checkSourceField(`citations.${i}.source`, source, known),
  )
  const isThere = citations.some(({ source }) => source.trim() !== '')
  return isThere || faults.length > 0 ? faults : [{ field: 'citations.0.source', code: 'no-source' }]
}

function isBlank({ field, value, source }: ConflictDraft): boolean {
  return [field, value, source].every((text) => text.trim() === '')
}

function checkConflicts(conflicts: readonly ConflictDraft[], known: Known): readonly DraftFault[] {
  return conflicts.flatMap((conflict, i) =>
    isBlank(conflict)
      ? []
      : [
          ...need(`conflicts.${i}.field`, conflict.field),
          ...need(`conflicts.${i}.value`, conflict.value),
          ...checkSourceField(`conflicts.${i}.source`, conflict.source, known),
        ],
  )
}

function checkCountries(field: string, codes: readonly string[]): readonly DraftFault[] {
  return codes.every(isCountryCode) ? [] : [{ field, code: 'no-country' }]
}

/** The faults of a person, in the order of the fields. A description and a nationality need a source. */
export function checkPerson(
  { name, description, nationalities, citation }: PersonDraft,
  known: Known,
): readonly DraftFault[] {
  const isStated = description.trim() !== '' || nationalities.length > 0 || citation.source.trim() !== ''
  return [
    ...need('name', name),
    ...checkCountries('nationalities', nationalities),
    ...(isStated ? checkSourceField('citation.source', citation.source, known) : []),
  ]
}

/** The faults of an event, in the order of the fields. */
export function checkEvent(draft: EventDraft, known: Known): readonly DraftFault[] {
  return [
    ...need('type', draft.type),
    ...checkDate('date', draft.date, true),
    ...need('title', draft.title),
    ...(draft.country === '' ? [] : checkCountries('country', [draft.country])),
    ...checkCountries('requestedBy', draft.requestedBy),
    ...need('actorName', draft.actorName),
    ...need('actorRole', draft.actorRole),
    ...checkCitations(draft.citations, known),
    ...checkConflicts(draft.conflicts, known),
  ]
}

/** The faults of a notice, in the order of the fields. */
export function checkNotice(draft: NoticeDraft, known: Known): readonly DraftFault[] {
  return [
    ...need('type', draft.type),
    ...checkCountries('requestedBy', draft.requestedBy),
    ...checkDate('issued', draft.issued, false),
    ...need('status', draft.status),
    ...checkDate('statusDate', draft.statusDate, false),
    ...checkCitations(draft.citations, known),
    ...checkConflicts(draft.conflicts, known),
  ]
}

/** The faults of a claim; `events` are the ids of the events of its case. */
export function checkClaim(
  draft: ClaimDraft,
  known: Known & { readonly events: readonly string[] },
): readonly DraftFault[] {
  return [
    ...need('by', draft.by),
    ...need('kind', draft.kind),
    ...need('text', draft.text),
    ...(draft.about === '' || known.events.includes(draft.about)
      ? []
      : [{ field: 'about', code: 'unknown-event' } as const]),
    ...checkCitations(draft.citations, known),
  ]
}

/** The faults of a relation; `cases` are the ids of all other cases. */
export function checkRelation(
  draft: RelationDraft,
  known: Known & { readonly cases: readonly string[] },
): readonly DraftFault[] {
  const other = draft.case.trim()
  return [
    ...need('case', other),
    ...(other === '' || known.cases.includes(other)
      ? []
      : [{ field: 'case', code: 'unknown-case' } as const]),
    ...need('relation', draft.relation),
    ...checkCitations(draft.citations, known),
  ]
}

/** Whether a text is the tag of a language: two or three letters, and more after a hyphen (BCP 47). */
function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)
}

/** The faults of a source. The address may be left out: a paper file has none. */
export function checkSource(draft: SourceDraft): readonly DraftFault[] {
  const url = draft.url.trim()
  const language = draft.language.trim()
  return [
    ...(url === '' || safeUrl(url) !== null ? [] : [{ field: 'url', code: 'bad-address' } as const]),
    ...need('title', draft.title),
    ...need('publisher', draft.publisher),
    ...checkDate('published', draft.published, false),
    ...need('kind', draft.kind),
    ...(language === '' || isLanguageTag(language)
      ? []
      : [{ field: 'language', code: 'bad-language' } as const]),
  ]
}
