import { writeExchangeCsv } from '../../../contract/exchange/exchange-csv.ts'
import { writeExchangeJson } from '../../../contract/exchange/exchange-json.ts'
import type { ExchangeCase, ExchangeSet, ExchangeSource } from '../../../contract/exchange/exchange-set.ts'
import { describePackage, TABLE_NAMES } from '../../../contract/exchange/exchange-tables.ts'
import type { Attribution, Citation, Conflict, LaterEntry, Via } from '../../../domain/case/case.ts'
import { formatDay } from '../../../domain/dates/day.ts'
import { tryParseEdtf } from '../../../domain/dates/edtf.ts'
import type { CaseSummary, NumberedSource, Summary } from '../../../domain/summary/summary.ts'
import { formatFilters } from '../document/summary-filters.ts'
import type { FormatCode } from './format.ts'
import { findSchema } from './json.ts'
import { packZip } from './zip.ts'

const cite = (citations: readonly Citation[]) =>
  citations.map(({ source, locator }) => ({ source, locator: locator ?? null }))

const writeLater = (later: readonly LaterEntry[] | undefined) =>
  (later ?? []).map(({ text, date, citations }) => ({ text, date, citations: cite(citations) }))

const tellConflicts = (conflicts: readonly Conflict[] | undefined) =>
  (conflicts ?? []).map(({ field, value, source, since }) => ({ field, value, source, since: since ?? null }))

const tellVia = (via: Via | undefined) => (via ? { name: via.name, kind: via.kind } : null)

const tellVoice = ({ name, kind, via }: Attribution) => ({ name, kind, via: tellVia(via) })

function exchangeCase(
  { record, chronology, notices, claims, relatedCases }: CaseSummary,
  asOf: number,
): ExchangeCase {
  const { person } = record
  return {
    id: record.id,
    name: person.name,
    aliases: person.aliases,
    description: person.description,
    nationalityAsReported: person.nationalityAsReported,
    nationalityCitation: person.nationalityCitation && (cite([person.nationalityCitation])[0] ?? null),
    later: writeLater(person.later),
    noticesNote: record.noticesNote ?? null,
    events: chronology.map(({ event, standing }) => ({
      id: event.id,
      date: event.date,
      dateBasis: event.dateBasis,
      dateInArticle: event.dateInArticle ?? null,
      type: event.type,
      country: event.country,
      requestingCountries: event.requestingCountries ?? [],
      title: event.title,
      detail: event.detail,
      actor: event.actor,
      attributedTo: event.attributedTo && tellVoice(event.attributedTo),
      alsoAttributedTo: (event.alsoAttributedTo ?? []).map(tellVoice),
      sets: event.sets,
      support: event.support,
      citations: cite(event.citations),
      conflicts: tellConflicts(event.conflicts),
      note: event.note ?? null,
      later: writeLater(event.later),
      vouches: event.vouches ?? true,
      standing,
    })),
    notices: notices.map(({ notice, state }) => {
      // A status that takes effect after the day is not known on it.
      const counts = state.notice.statusFrom <= asOf
      return {
        id: notice.id,
        type: notice.type,
        calledInArticle: notice.calledInArticle,
        requestedBy: notice.requestedBy,
        issued: notice.issued,
        firstEffect: notice.firstEffect,
        status: counts ? notice.status : 'unknown',
        statusDate: counts ? notice.statusDate : null,
        grounds: notice.grounds,
        citations: cite(notice.citations),
        conflicts: tellConflicts(notice.conflicts),
        note: notice.note ?? null,
        possiblySameAs: notice.possiblySameAs ?? [],
        later: writeLater(notice.later),
      }
    }),
    claims: claims.map((claim) => ({
      id: claim.id,
      by: claim.by,
      kind: claim.kind,
      via: tellVia(claim.via),
      text: claim.text,
      about: claim.about ?? null,
      citations: cite(claim.citations),
    })),
    relatedCases: relatedCases.map((related) => ({
      case: related.case,
      relation: related.relation,
      citations: cite(related.citations),
      disputed: related.disputed ?? null,
    })),
  }
}

function exchangeSource({ source }: NumberedSource): readonly ExchangeSource[] {
  if (!source) return []
  return [
    {
      id: source.id,
      title: source.title,
      titleIsDescription: source.titleIsDescription ?? false,
      publisher: source.publisher,
      url: source.addressHidden || source.url === '' ? null : source.url,
      published: source.published !== undefined && tryParseEdtf(source.published) ? source.published : null,
      language: source.language,
      kind: source.kind,
      note: source.note ?? null,
      addressWithheld: source.addressWithheld ?? false,
      addressHidden: source.addressHidden ?? false,
    },
  ]
}

/** The data on record on the day, for importing again; without hidden addresses. */
export function makeExchangeSet(summary: Summary): ExchangeSet {
  return {
    format: 'noticeboard-exchange',
    formatVersion: 1,
    about: {
      dataVersion: summary.dataVersion,
      compiled: formatDay(summary.compiled),
      asOf: formatDay(summary.asOf),
      knownOn: summary.query.known === null ? null : formatDay(summary.query.known),
      query: formatFilters(summary),
      redacted: summary.redacted,
    },
    cases: summary.cases.map((one) => exchangeCase(one, summary.asOf)),
    sources: summary.sources.flatMap(exchangeSource),
  }
}

/** A zip with the data as JSON and again as tables, with a description of the tables (Frictionless Data Package). */
export function packExchange(set: ExchangeSet, schema: string | undefined): Uint8Array<ArrayBuffer> {
  const tables = writeExchangeCsv(set)
  return packZip([
    ['noticeboard-exchange.json', writeExchangeJson(set, schema)],
    ...TABLE_NAMES.map((name) => [name, tables[name]] as const),
    ['datapackage.json', `${JSON.stringify(describePackage(), null, 2)}\n`],
  ])
}

/** Holds every field; JSON and the tables escape the characters that they cannot hold as they are. */
export const exchange: FormatCode = {
  lostFields: [],
  lostCharacters: null,
  make: (summary, { context }) => {
    const set = makeExchangeSet(summary)
    const schema = findSchema(context, 'exchange.schema.json')
    return { content: packExchange(set, schema), preview: writeExchangeJson(set, schema), losses: [] }
  },
}
