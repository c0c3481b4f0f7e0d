import type { Notice, Source } from '../../../domain/case/case.ts'
import { formatDay } from '../../../domain/dates/day.ts'
import type { CaseSummary, Summary } from '../../../domain/summary/summary.ts'
import type { DocumentContext } from '../document/model.ts'
import { formatFilters } from '../document/summary-filters.ts'
import { type FormatCode, makeText } from './format.ts'

/** A source without its address where that is hidden. */
function exportSource(source: Source): Omit<Source, 'url'> & { readonly url?: string } {
  if (!source.addressHidden) return source
  const { url: _hidden, ...rest } = source
  return rest
}

function exportTrack({
  value,
  since,
}: {
  readonly value: string
  readonly since: { readonly id: string; readonly date: { readonly text: string } } | null
}) {
  return { value, since: since?.date.text ?? null, setBy: since?.id ?? null }
}

function exportCase({ record, row, notices, chronology, claims, relatedCases }: CaseSummary, asOf: number) {
  const {
    events: _events,
    notices: _notices,
    claims: _claims,
    relatedCases: _related,
    lastKnown: _last,
    ...bare
  } = record
  const asOfFacts = {
    tracks: {
      case: exportTrack(row.tracks.case),
      custody: exportTrack(row.tracks.custody),
      protection: exportTrack(row.tracks.protection),
    },
    heldIn: row.heldIn,
    soughtBy: row.soughtBy,
    firstDetention: row.firstDetention?.date.text ?? null,
  }
  type NoticeOut = Omit<Notice, 'knownSince' | 'isHalfKnown'> & { readonly statusCounts: boolean }
  return {
    ...bare,
    asOf: asOfFacts,
    events: chronology.map(({ event, standing }) => ({ ...event, standing })),
    notices: notices.map(
      ({ notice: { knownSince: _since, isHalfKnown: _half, ...notice }, state }): NoticeOut => {
        const statusCounts = state.notice.statusFrom <= asOf
        return statusCounts
          ? { ...notice, statusCounts }
          : { ...notice, status: 'unknown', statusDate: null, statusCounts }
      },
    ),
    claims,
    relatedCases,
  }
}

/** The address of a schema next to the exported page; undefined in a redacted file. */
export function findSchema({ linkBack }: DocumentContext, name: string): string | undefined {
  return linkBack ? new URL(name, linkBack).href : undefined
}

/**
 * The data for machines, by `data.schema.json`: vocabulary keys, EDTF and `{s42}` as in the collection, limited to what is on record
 * as of the day. The same summary gives the same bytes.
 */
export function formatJson(summary: Summary, context: DocumentContext): string {
  return `${JSON.stringify(
    {
      $schema: findSchema(context, 'data.schema.json'),
      format: 'noticeboard-export',
      formatVersion: 1,
      dataVersion: summary.dataVersion,
      compiled: formatDay(summary.compiled),
      asOf: formatDay(summary.asOf),
      knownOn: summary.query.known === null ? null : formatDay(summary.query.known),
      query: formatFilters(summary),
      onRecord: context.onRecord,
      leftOut: context.leftOut,
      article: summary.article,
      cases: summary.cases.map((one) => exportCase(one, summary.asOf)),
      sources: summary.sources.map(({ number, id, source }) => ({
        number,
        ...(source ? exportSource(source) : { id }),
      })),
    },
    null,
    2,
  )}\n`
}

/** Holds every field, and escapes the characters that JSON cannot hold as they are. */
export const json: FormatCode = {
  lostFields: [],
  lostCharacters: null,
  make: (summary, { context }) => makeText(formatJson(summary, context)),
}
