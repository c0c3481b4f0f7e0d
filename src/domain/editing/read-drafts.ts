import type {
  CaseEvent,
  Citation,
  Claim,
  Conflict,
  Notice,
  Person,
  RelatedCase,
  Source,
  TrackChanges,
} from '../case/case.ts'
import type { DateBasis } from '../case/vocabulary.ts'
import type {
  CitationDraft,
  ClaimDraft,
  ConflictDraft,
  EventDraft,
  NoticeDraft,
  PersonDraft,
  RelationDraft,
  SetsDraft,
  SourceDraft,
} from './drafts.ts'
import { findSource, type LabelledSource } from './find-source.ts'
import { findRecordedText } from './recorded-date.ts'
import { computeSupport, nameVoice } from './support.ts'

/** Thrown for a draft that has faults: its check comes first. */
export class DraftError extends Error {
  override name = 'DraftError'
}

/** The value of a field that the check requires. */
function required<T>(value: T | '' | null | undefined, field: string): Exclude<T, ''> {
  if (value === '' || value === null || value === undefined) throw new DraftError(`${field} is missing.`)
  return value as Exclude<T, ''>
}

function readDate(typed: string, field: string): string {
  return required(findRecordedText(typed), field)
}

function requireSource(typed: string, sources: readonly LabelledSource[]): Source {
  return required(findSource(typed, sources), 'source')
}

function readCitation({ source, locator }: CitationDraft, sources: readonly LabelledSource[]): Citation {
  const place = locator.trim()
  return { source: requireSource(source, sources).id, ...(place !== '' && { locator: place }) }
}

function readCitations(
  citations: readonly CitationDraft[],
  sources: readonly LabelledSource[],
): readonly Citation[] {
  return citations
    .filter(({ source }) => source.trim() !== '')
    .map((citation) => readCitation(citation, sources))
}

/** The conflicts of a draft; what one that stood there already has besides, such as its day, stays. */
function readConflicts(
  conflicts: readonly ConflictDraft[],
  sources: readonly LabelledSource[],
  base: readonly Conflict[],
): readonly Conflict[] {
  const left = [...base]
  const takeFormer = (read: Conflict) => {
    const isSamePoint = (one: Conflict) => one.field === read.field && one.source === read.source
    const same = left.findIndex((one) => isSamePoint(one) && one.value === read.value)
    const at = same === -1 ? left.findIndex(isSamePoint) : same
    return at === -1 ? undefined : left.splice(at, 1)[0]
  }
  return conflicts.flatMap(({ field, value, source }) => {
    if (field.trim() === '') return []
    const read: Conflict = {
      field: field.trim(),
      value: field === 'date' ? (findRecordedText(value) ?? value.trim()) : value.trim(),
      source: requireSource(source, sources).id,
    }
    const since = takeFormer(read)?.since
    return [since === undefined ? read : { ...read, since }]
  })
}

function readSets({ case: status, custody, protection }: SetsDraft): TrackChanges {
  return {
    ...(status !== '' && { case: status }),
    ...(custody !== '' && { custody }),
    ...(protection !== '' && { protection }),
  }
}

/** A person from a draft without faults; `base` is the person as recorded. */
export function readPersonDraft(
  draft: PersonDraft,
  sources: readonly LabelledSource[],
  base: Person | null,
): Person {
  return {
    ...base,
    name: draft.name.trim(),
    aliases: draft.aliases
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    description: draft.description.trim() || null,
    nationalityAsReported: draft.nationalities,
    nationalityCitation: draft.citation.source.trim() === '' ? null : readCitation(draft.citation, sources),
  }
}

/** Whether two lists of citations or of conflicts have the same sources for the same points. */
function isSame(one: readonly (Citation | Conflict)[], other: readonly (Citation | Conflict)[]): boolean {
  const list = (all: readonly (Citation | Conflict)[]) =>
    JSON.stringify(all.map((entry) => [entry.source, 'field' in entry ? entry.field : '']))
  return list(one) === list(other)
}

function chooseDateBasis(inferred: boolean, conflicts: readonly Conflict[]): DateBasis {
  if (conflicts.some(({ field }) => field === 'date')) return 'conflicting'
  return inferred ? 'inferred' : 'stated'
}

/** An event from a draft without faults. Fields that the draft does not have stay as in `base`, the event as recorded;
 * so do support and basis of the date, unless its sources change. */
export function readEventDraft(
  draft: EventDraft,
  sources: readonly LabelledSource[],
  base: CaseEvent | null,
): CaseEvent {
  const { requestingCountries: _countries, conflicts: former, ...kept } = base ?? {}
  const citations = readCitations(draft.citations, sources)
  const conflicts = readConflicts(draft.conflicts, sources, former ?? [])
  const cited = citations.map(({ source }) => requireSource(source, sources))
  const voice = nameVoice(required(cited[0], 'citations'))
  const speaker = { name: draft.voiceName.trim() || voice.name, kind: draft.voiceKind || voice.kind }
  // Who passed their words on stays with the same speaker only.
  const isSameSpeaker = base?.attributedTo?.name === speaker.name && base.attributedTo.kind === speaker.kind
  const isSupportedAsBefore =
    base !== null && isSame(citations, base.citations) && isSame(conflicts, former ?? [])
  return {
    ...kept,
    id: draft.id,
    date: readDate(draft.date, 'date'),
    dateBasis:
      isSupportedAsBefore && draft.inferred === (base.dateBasis === 'inferred')
        ? base.dateBasis
        : chooseDateBasis(draft.inferred, conflicts),
    type: required(draft.type, 'type'),
    country: draft.country || null,
    ...(draft.requestedBy.length > 0 && { requestingCountries: draft.requestedBy }),
    title: draft.title.trim(),
    detail: draft.detail.trim(),
    actor: { name: draft.actorName.trim(), role: required(draft.actorRole, 'actorRole') },
    attributedTo: isSameSpeaker ? base.attributedTo : speaker,
    sets: readSets(draft.sets),
    support: isSupportedAsBefore ? base.support : computeSupport(cited, conflicts.length > 0),
    citations,
    ...(conflicts.length > 0 && { conflicts }),
  }
}

/** A notice from a draft without faults; see `readEventDraft`. */
export function readNoticeDraft(
  draft: NoticeDraft,
  sources: readonly LabelledSource[],
  base: Notice | null,
): Notice {
  const { conflicts: former, ...kept } = base ?? {}
  const conflicts = readConflicts(draft.conflicts, sources, former ?? [])
  return {
    calledInArticle: null,
    firstEffect: null,
    ...kept,
    id: draft.id,
    type: required(draft.type, 'type'),
    requestedBy: draft.requestedBy,
    issued: findRecordedText(draft.issued),
    status: required(draft.status, 'status'),
    statusDate: findRecordedText(draft.statusDate),
    grounds: draft.grounds.trim() || null,
    citations: readCitations(draft.citations, sources),
    ...(conflicts.length > 0 && { conflicts }),
  }
}

/** A claim from a draft without faults; see `readEventDraft`. */
export function readClaimDraft(
  draft: ClaimDraft,
  sources: readonly LabelledSource[],
  base: Claim | null,
): Claim {
  const { about: _about, ...kept } = base ?? {}
  return {
    ...kept,
    id: draft.id,
    by: draft.by.trim(),
    kind: required(draft.kind, 'kind'),
    text: draft.text.trim(),
    ...(draft.about !== '' && { about: draft.about }),
    citations: readCitations(draft.citations, sources),
  }
}

/** A relation from a draft without faults; see `readEventDraft`. */
export function readRelationDraft(
  draft: RelationDraft,
  sources: readonly LabelledSource[],
  base: RelatedCase | null,
): RelatedCase {
  return {
    ...base,
    case: draft.case.trim(),
    relation: required(draft.relation.trim(), 'relation'),
    citations: readCitations(draft.citations, sources),
  }
}

/** A source from a draft without faults; see `readEventDraft`. */
export function readSourceDraft(draft: SourceDraft, base: Source | null): Source {
  const { published: _published, ...kept } = base ?? {}
  const published = findRecordedText(draft.published)
  return {
    ...kept,
    id: draft.id,
    title: draft.title.trim(),
    publisher: draft.publisher.trim(),
    url: draft.url.trim(),
    ...(published !== null && { published }),
    // The tag of a language that nobody has named (BCP 47).
    language: draft.language.trim() || 'und',
    kind: required(draft.kind, 'kind'),
  }
}
