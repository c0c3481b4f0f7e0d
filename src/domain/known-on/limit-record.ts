import type {
  Case,
  CaseEvent,
  Claim,
  Conflict,
  ContextEvent,
  LaterEntry,
  Notice,
  RelatedCase,
  Source,
} from '../case/case.ts'
import { findCited } from '../case/cited-text.ts'
import { listCitedInEvent, listCitedInNotice } from '../case/text-citations.ts'
import { RELATIONS } from '../case/vocabulary.ts'
import type { Day } from '../dates/day.ts'
import {
  computeKnownDate,
  computeKnownExtent,
  indexPublished,
  isKnownSource,
  type KnownOn,
  limitConflicts,
  maskNoticeDates,
} from './known.ts'

/** The second clock, from the day known on, the id of the article, and the sources of the collection. */
export function makeKnownOn(day: Day, article: string, sources: readonly Source[]): KnownOn {
  return { day, article, published: indexPublished(sources) }
}

const MASKED_EVENT = {
  title: null,
  detail: null,
  actor: null,
  attributedTo: null,
  support: null,
  dateBasis: null,
}

/** The later additions whose every source was known; one that cites an undated source is never known. */
function limitLater(later: readonly LaterEntry[], known: KnownOn): readonly LaterEntry[] {
  return later.filter(({ text, citations }) =>
    [...citations.map(({ source }) => source), ...findCited(text)].every((source) =>
      isKnownSource(known, source),
    ),
  )
}

/** A record that is shown whole, with its later additions and conflicts limited to the known ones. */
function limitWhole<
  T extends { readonly later?: readonly LaterEntry[]; readonly conflicts?: readonly Conflict[] },
>(record: T, known: KnownOn): T {
  const limited = limitConflicts(record, known)
  return limited.later ? { ...limited, later: limitLater(limited.later, known) } : limited
}

/** An event as far as it was known, whole or with its masked texts; none where it was not. */
function limitDated(event: ContextEvent, known: KnownOn): readonly ContextEvent[] {
  const extent = computeKnownExtent(event.citations, listCitedInEvent(event), known)
  if (!extent) return []
  const { citations, whole } = extent
  const { dateInArticle, ...rest } = event
  const dated = { ...rest, citations, date: computeKnownDate(event, citations, known) }
  if (whole) {
    const full = limitWhole(dated, known)
    return [
      dateInArticle !== undefined && isKnownSource(known, known.article) ? { ...full, dateInArticle } : full,
    ]
  }
  const { note: _note, conflicts: _conflicts, later: _later, alsoAttributedTo: _also, ...bare } = dated
  return [{ ...bare, ...MASKED_EVENT }]
}

/**
 * An event of the time as far as it was known; none where it was not. Without its texts nothing says whom it is about: a bare
 * "Conviction" on the page of a case would read as that person's, so that the type is masked too.
 */
export function limitContext(event: ContextEvent, known: KnownOn): readonly ContextEvent[] {
  return limitDated(event, known).map((one) => (one.title === null ? { ...one, type: 'context' } : one))
}

function limitEvent({ sets, ...event }: CaseEvent, known: KnownOn): readonly CaseEvent[] {
  return limitDated(event, known).map((one) => ({ ...one, sets }))
}

function limitNotice(notice: Notice, known: KnownOn): readonly Notice[] {
  const extent = computeKnownExtent(notice.citations, listCitedInNotice(notice), known)
  if (!extent) return []
  const { citations, whole } = extent
  if (whole) return [limitWhole({ ...notice, citations }, known)]
  const { note: _note, conflicts: _conflicts, later: _later, ...bare } = notice
  const masked = { calledInArticle: null, grounds: null, citations, isHalfKnown: true as const }
  return [{ ...bare, ...maskNoticeDates(notice, citations, known), ...masked }]
}

function limitClaim(claim: Claim, known: KnownOn): readonly Claim[] {
  const extent = computeKnownExtent(claim.citations, findCited(claim.text ?? ''), known)
  if (!extent) return []
  const { citations, whole } = extent
  const { via: _via, ...bare } = claim
  return [whole ? { ...claim, citations } : { ...bare, citations, by: null, text: null }]
}

/**
 * A relation and its dispute have different sources: each is shown once its own are known. Free words may be those of any of
 * the sources, so all of them have to be known; a relation of the vocabulary is like the type of an event.
 */
function limitRelation(related: RelatedCase, known: KnownOn): readonly RelatedCase[] {
  const extent = computeKnownExtent(related.citations, findCited(related.relation), known)
  const isOfVocabulary = RELATIONS.some((one) => one === related.relation)
  if (!extent || !(extent.whole || isOfVocabulary)) return []
  const { disputed, ...bare } = related
  const disputeKnown =
    disputed && [disputed.source, ...findCited(disputed.text)].every((id) => isKnownSource(known, id))
  return [{ ...bare, citations: extent.citations, ...(disputeKnown ? { disputed } : {}) }]
}

/**
 * A case limited to what was known on a day. The description of the person and the note on notices are left out, because
 * they depend on all sources.
 */
export function limitRecord(record: Case, known: KnownOn): Case {
  const { id, person, notices, events, claims, relatedCases } = record
  const citation = person.nationalityCitation
  const nationality = citation !== null && isKnownSource(known, citation.source)
  return {
    id,
    person: {
      name: person.name,
      aliases: person.aliases,
      description: null,
      nationalityAsReported: nationality ? person.nationalityAsReported : [],
      nationalityCitation: nationality ? citation : null,
    },
    notices: notices.flatMap((notice) => limitNotice(notice, known)),
    events: events.flatMap((event) => limitEvent(event, known)),
    claims: claims.flatMap((claim) => limitClaim(claim, known)),
    relatedCases: relatedCases.flatMap((related) => limitRelation(related, known)),
  }
}

/** A source as it can be shown with what was known: without its note if that cites a source that was not known. */
export function limitSource(source: Source, known: KnownOn): Source {
  const { note, ...bare } = source
  return findCited(note ?? '').every((id) => isKnownSource(known, id)) ? source : bare
}

/** The sources known by a day, and those without a date, which are never known but are listed. */
export function limitSources(sources: readonly Source[], known: KnownOn): readonly Source[] {
  return sources
    .filter(({ id, published }) => published === undefined || isKnownSource(known, id))
    .map((source) => limitSource(source, known))
}
