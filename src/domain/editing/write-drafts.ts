import type {
  CaseEvent,
  Citation,
  Claim,
  Conflict,
  Notice,
  Person,
  RelatedCase,
  Source,
} from '../case/case.ts'
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
import { EMPTY_CITATION, EMPTY_SETS } from './drafts.ts'
import type { LabelledSource } from './find-source.ts'
import { nameVoice } from './support.ts'

function nameOf(id: string, sources: readonly LabelledSource[]): string {
  return sources.find(({ source }) => source.id === id)?.label ?? id
}

function writeCitation(
  { source, locator = '' }: Citation,
  sources: readonly LabelledSource[],
): CitationDraft {
  return { source: nameOf(source, sources), locator }
}

function writeCitations(
  citations: readonly Citation[],
  sources: readonly LabelledSource[],
): readonly CitationDraft[] {
  return citations.length === 0
    ? [EMPTY_CITATION]
    : citations.map((citation) => writeCitation(citation, sources))
}

function writeConflicts(
  conflicts: readonly Conflict[] = [],
  sources: readonly LabelledSource[],
): readonly ConflictDraft[] {
  return conflicts.map(({ field, value, source }) => ({ field, value, source: nameOf(source, sources) }))
}

/** The draft of a person as recorded. */
export function writePersonDraft(person: Person, sources: readonly LabelledSource[]): PersonDraft {
  return {
    name: person.name,
    aliases: person.aliases.join('\n'),
    description: person.description ?? '',
    nationalities: person.nationalityAsReported,
    citation: person.nationalityCitation
      ? writeCitation(person.nationalityCitation, sources)
      : EMPTY_CITATION,
  }
}

/** The draft of an event as recorded. Whose words it is stays empty where it is the publisher of the first source. */
export function writeEventDraft(event: CaseEvent, sources: readonly LabelledSource[]): EventDraft {
  const first = sources.find(({ source }) => source.id === event.citations[0]?.source)
  const voice = first && nameVoice(first.source)
  const { attributedTo } = event
  const isFirst = voice !== undefined && attributedTo?.name === voice.name && attributedTo.kind === voice.kind
  return {
    id: event.id,
    date: event.date,
    inferred: event.dateBasis === 'inferred',
    type: event.type,
    country: event.country ?? '',
    requestedBy: event.requestingCountries ?? [],
    title: event.title ?? '',
    detail: event.detail ?? '',
    actorName: event.actor?.name ?? '',
    actorRole: event.actor?.role ?? '',
    voiceName: isFirst ? '' : (attributedTo?.name ?? ''),
    voiceKind: isFirst ? '' : (attributedTo?.kind ?? ''),
    sets: { ...EMPTY_SETS, ...event.sets },
    citations: writeCitations(event.citations, sources),
    conflicts: writeConflicts(event.conflicts, sources),
  }
}

/** The draft of a notice as recorded. */
export function writeNoticeDraft(notice: Notice, sources: readonly LabelledSource[]): NoticeDraft {
  return {
    id: notice.id,
    type: notice.type,
    requestedBy: notice.requestedBy,
    issued: notice.issued ?? '',
    status: notice.status,
    statusDate: notice.statusDate ?? '',
    grounds: notice.grounds ?? '',
    citations: writeCitations(notice.citations, sources),
    conflicts: writeConflicts(notice.conflicts, sources),
  }
}

/** The draft of a claim as recorded. */
export function writeClaimDraft(claim: Claim, sources: readonly LabelledSource[]): ClaimDraft {
  return {
    id: claim.id,
    by: claim.by ?? '',
    kind: claim.kind,
    text: claim.text ?? '',
    about: claim.about ?? '',
    citations: writeCitations(claim.citations, sources),
  }
}

/** The draft of a relation as recorded. */
export function writeRelationDraft(related: RelatedCase, sources: readonly LabelledSource[]): RelationDraft {
  return {
    case: related.case,
    relation: related.relation,
    citations: writeCitations(related.citations, sources),
  }
}

/** The draft of a source as recorded. */
export function writeSourceDraft(source: Source): SourceDraft {
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    url: source.url,
    published: source.published ?? '',
    language: source.language === 'und' ? '' : source.language,
    kind: source.kind,
  }
}
