import type { CaseAsOf } from '../../as-of/case-as-of.ts'
import type { DatedCase, DatedEvent, DatedNotice } from '../../as-of/dated-case.ts'
import { widenToMonth } from '../../as-of/widen-date.ts'
import type { Case, CaseEvent, Citation, Claim, Notice, Source } from '../../case/case.ts'
import { RELATIONS } from '../../case/vocabulary.ts'
import type { Day } from '../../dates/day.ts'
import { tryParseEdtf } from '../../dates/edtf.ts'
import { computeBounds } from '../../dates/edtf-bounds.ts'
import type { CaseSummary, NumberedSource, Summary, SummaryEvent, SummaryNotice } from '../summary.ts'
import { findRevealingDays, widenFilter } from './chosen-days.ts'
import type { ProperWords } from './proper-words.ts'
import { assignIds } from './redact-ids.ts'
import { makeRedactLog, type RedactChange } from './redact-log.ts'
import { type LeftOutWords, makePartRedaction } from './redact-parts.ts'
import { isPlainPlace } from './redact-text.ts'
import { makeTextRedaction } from './redact-texts.ts'
import { findRelatives, listTexts } from './relatives.ts'

/** A summary without names, days, and places smaller than a country. */
export interface Redaction {
  readonly summary: Summary
  /** The initials of the cases, by the ids that they have in the redacted summary. */
  readonly names: ReadonlyMap<string, string>
  /** Texts that may still contain part of a name, or a day, each with that part; the reader has to check them. */
  readonly remaining: readonly { readonly part: string; readonly text: string }[]
  /** Words of the kept texts that may name a place, an organisation or another person; they were not replaced. */
  readonly proper: readonly ProperWords[]
  /** Days that the reader chose, which stay, and which are days of the record as well: that tells them. */
  readonly tellingDays: readonly Day[]
  /** What was changed: how often, and the first few, before and after. */
  readonly changes: readonly RedactChange[]
}

/**
 * Redacts a summary, after statuses were derived from the exact dates: initials for names, no other spellings, months for
 * days, no numbers of cases, no titles, publishers and addresses of sources, no actors, ids that only count. Texts are left out, or kept with
 * names and days replaced (`keepTexts`): places in them are only counted. What it gives is made anew from what may stay, so
 * that nothing else comes along. `names` are those of all cases by their ids; `places` are folded words that may stay, as
 * those of countries; `leftOut` are words in the language of the file.
 */
export function redact(
  summary: Summary,
  {
    names,
    keepTexts,
    places,
    leftOut,
  }: {
    readonly names: ReadonlyMap<string, string>
    readonly keepTexts: boolean
    readonly places: ReadonlySet<string>
    readonly leftOut: LeftOutWords
  },
): Redaction {
  const log = makeRedactLog()
  const { caseIds, called, part, source } = assignIds(summary, names)
  const spelled = [
    ...names.values(),
    ...summary.cases.flatMap(({ record }) => [record.person.name, ...record.person.aliases]),
    ...(keepTexts ? findRelatives(summary.cases.flatMap(({ record }) => listTexts(record))) : []),
  ]
  const texts = makeTextRedaction({ names: spelled, keepTexts, source, log })
  const { redactText } = texts
  const redactKnown = (text: string | null) => (text === null ? null : redactText(text))
  const widen = (text: string) => {
    const date = widenToMonth(text)
    log.note('dates', text, date.text)
    return date
  }
  const widenKnown = (text: string | null) => (text === null ? null : widen(text).text)
  const cite = (citations: readonly Citation[]): readonly Citation[] =>
    citations.map(({ source: id, locator }) => {
      if (locator !== undefined && isPlainPlace(locator)) return { source: source(id), locator }
      log.note('locators', locator ?? '', '')
      return { source: source(id) }
    })
  const { redactOr, conflict, conflictEntry, voice, laterOf, pairs, basis } = makePartRedaction({
    redactText,
    widen,
    cite,
    source,
    part,
    leftOut,
    asOf: summary.asOf,
    keepTexts,
  })

  const event = (one: CaseEvent): CaseEvent => ({
    id: part(one.id),
    date: widen(one.date).text,
    ...(one.dateInArticle === undefined ? {} : { dateInArticle: widen(one.dateInArticle).text }),
    dateBasis: one.dateBasis,
    type: one.type,
    country: one.country,
    requestingCountries: one.requestingCountries ?? [],
    title: redactKnown(one.title),
    detail: redactKnown(one.detail),
    actor: null,
    attributedTo: one.attributedTo && voice(one.attributedTo),
    ...(one.alsoAttributedTo ? { alsoAttributedTo: one.alsoAttributedTo.map(voice) } : {}),
    sets: one.sets,
    support: one.support,
    citations: cite(one.citations),
    ...(one.conflicts ? { conflicts: one.conflicts.map(conflict) } : {}),
    ...(one.note === undefined ? {} : { note: redactText(one.note) }),
    ...laterOf(one.later),
    ...(one.vouches === undefined ? {} : { vouches: one.vouches }),
  })
  const eventEntry = (one: DatedEvent): DatedEvent => {
    const date = widenToMonth(one.date.text)
    return {
      id: part(one.id),
      title: one.title === null ? null : '',
      type: one.type,
      date,
      bounds: computeBounds(date),
      countsFrom: one.countsFrom,
      country: one.country,
      requestingCountries: one.requestingCountries,
      sets: one.sets,
      sides: one.sides,
      vouches: one.vouches,
      conflicts: one.conflicts.map(conflictEntry),
      sources: one.sources.map(source),
      pairs: pairs(one),
    }
  }
  const notice = (one: Notice): Notice => ({
    id: part(one.id),
    calledInArticle: one.calledInArticle === null ? null : redactText(one.calledInArticle),
    ...(one.isHalfKnown && { isHalfKnown: true }),
    type: one.type,
    requestedBy: one.requestedBy,
    issued: widenKnown(one.issued),
    firstEffect: widenKnown(one.firstEffect),
    status: one.status,
    statusDate: widenKnown(one.statusDate),
    grounds: redactKnown(one.grounds),
    citations: cite(one.citations),
    ...(one.conflicts ? { conflicts: one.conflicts.map(conflict) } : {}),
    ...(one.note === undefined ? {} : { note: redactText(one.note) }),
    ...(one.possiblySameAs ? { possiblySameAs: one.possiblySameAs.map(part) } : {}),
    ...laterOf(one.later),
  })
  const noticeEntry = (one: DatedNotice): DatedNotice => ({
    id: part(one.id),
    type: one.type,
    requestedBy: one.requestedBy,
    issued: one.issued && widenToMonth(one.issued.text),
    firstEffect: one.firstEffect && widenToMonth(one.firstEffect.text),
    status: one.status,
    statusDate: one.statusDate && widenToMonth(one.statusDate.text),
    existsFrom: one.existsFrom,
    statusFrom: one.statusFrom,
    possiblySame: one.possiblySame,
    sides: one.sides,
    conflicts: one.conflicts.map(conflictEntry),
    sources: one.sources.map(source),
    pairs: pairs(one),
  })
  const claim = (one: Claim): Claim => ({
    id: part(one.id),
    by: redactKnown(one.by),
    kind: one.kind,
    ...(one.via ? { via: { name: redactText(one.via.name), kind: one.via.kind } } : {}),
    text: one.text === null ? null : redactOr(one.text, leftOut.text),
    ...(one.about === undefined ? {} : { about: part(one.about) }),
    citations: cite(one.citations),
  })
  const caseSummary = (one: CaseSummary): CaseSummary => {
    const id = caseIds.get(one.record.id) ?? ''
    const name = called.get(id) ?? ''
    log.note('names', one.record.person.name, name)
    for (const alias of one.record.person.aliases) log.note('names', alias, '')
    const chronology = one.chronology.map(
      (it): SummaryEvent => ({
        event: event(it.event),
        entry: log.quietly(() => eventEntry(it.entry)),
        standing: it.standing,
      }),
    )
    const notices = one.notices.map(
      (it): SummaryNotice => ({
        notice: notice(it.notice),
        state: { notice: log.quietly(() => noticeEntry(it.state.notice)), status: it.state.status },
      }),
    )
    const claims = one.claims.map(claim)
    const relatedCases = one.relatedCases.map((it) => ({
      case: caseIds.get(it.case) ?? '',
      relation: RELATIONS.some((known) => known === it.relation) ? it.relation : redactText(it.relation),
      citations: cite(it.citations),
      ...(it.disputed
        ? { disputed: { text: redactOr(it.disputed.text, leftOut.text), source: source(it.disputed.source) } }
        : {}),
    }))
    const { person, noticesNote } = one.record
    const record: Case = {
      id,
      person: {
        name,
        aliases: [],
        description: redactKnown(person.description),
        ...laterOf(person.later),
        nationalityAsReported: person.nationalityAsReported,
        nationalityCitation: person.nationalityCitation && (cite([person.nationalityCitation])[0] ?? null),
      },
      notices: notices.map((it) => it.notice),
      ...(noticesNote === undefined ? {} : { noticesNote: redactText(noticesNote) }),
      events: chronology.map((it) => it.event),
      claims,
      relatedCases,
    }
    const entry: DatedCase = {
      index: one.row.entry.index,
      id,
      name,
      aliases: [],
      events: chronology.map((it) => it.entry),
      notices: notices.map((it) => it.state.notice),
      firstDay: null,
      lastDay: null,
    }
    const since = <V>(track: { readonly value: V; readonly since: DatedEvent | null }) => ({
      value: track.value,
      since: track.since && eventEntry(track.since),
    })
    const { row } = one
    const redacted = log.quietly(
      (): CaseAsOf => ({
        entry,
        heldIn: row.heldIn,
        soughtBy: row.soughtBy,
        firstDetention: row.firstDetention && eventEntry(row.firstDetention),
        heldBases: row.heldBases.map(basis),
        soughtBases: row.soughtBases.map(basis),
        notices: row.notices.map((it) => ({ notice: noticeEntry(it.notice), status: it.status })),
        tracks: {
          case: since(row.tracks.case),
          custody: since(row.tracks.custody),
          protection: since(row.tracks.protection),
        },
        counted: row.counted.map(eventEntry),
        possible: row.possible.map(eventEntry),
        disagreements: row.disagreements.map((it) => ({
          ...it,
          conflict: conflict(it.conflict),
          about: 'sets' in it.about ? eventEntry(it.about) : noticeEntry(it.about),
        })),
      }),
    )
    return { record, row: redacted, notices, chronology, claims, relatedCases }
  }

  const numbered = ({ number, source: one }: NumberedSource): NumberedSource => {
    const id = `s${number}`
    if (!one) return { number, id, source: undefined, redacted: true }
    log.note('sources', one.title, '')
    log.note('publishers', one.publisher, '')
    const bare: Source = {
      id,
      title: '',
      publisher: '',
      url: '',
      ...(one.published === undefined || !tryParseEdtf(one.published)
        ? {}
        : { published: widen(one.published).text }),
      language: one.language,
      kind: one.kind,
    }
    return { number, id, source: bare, redacted: true }
  }

  const [cases, sources] = [summary.cases.map(caseSummary), summary.sources.map(numbered)]
  const query = { ...widenFilter(summary.query), q: '' }
  const told = summary.article
  const article = told && { source: source(told.source), disclosure: redactKnown(told.disclosure) }
  const proper = texts.listProperWords(places)
  const properWords = keepTexts ? proper.reduce((sum, { count }) => sum + count, 0) : null
  return {
    summary: { ...summary, query, redacted: true, properWords, cases, context: [], article, sources },
    names: called,
    remaining: texts.remaining,
    proper,
    tellingDays: findRevealingDays(summary),
    changes: log.list(),
  }
}
