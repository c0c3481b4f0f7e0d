import type { Case, ContextEvent, Source } from '../case/case.ts'
import { isKnownSource, type KnownOn } from '../known-on/known.ts'
import { limitContext, limitRecord, limitSources } from '../known-on/limit-record.ts'
import { indexStatements, type Statement } from './statements.ts'

/** Sources, and the statements that rest on each, as far as they were known on a day. */
export interface KnownSources {
  readonly sources: readonly Source[]
  /** By source id; null while the records load. */
  readonly statements: ReadonlyMap<string, readonly Statement[]> | null
  /** How many of the sources were published after that day; 0 without one. */
  readonly later: number
}

/** Limits sources and statements to what was `known`; null limits nothing. `records` and `events` are null while they load. */
export function listKnownSources(
  {
    sources,
    records,
    events,
  }: {
    readonly sources: readonly Source[]
    readonly records: readonly Case[] | null
    readonly events: readonly ContextEvent[] | null
  },
  known: KnownOn | null,
): KnownSources {
  const isLoaded = records !== null && events !== null
  if (!known) return { sources, statements: isLoaded ? indexStatements(records, events) : null, later: 0 }
  return {
    sources: limitSources(sources, known),
    statements: isLoaded
      ? indexStatements(
          records.map((record) => limitRecord(record, known)),
          events.flatMap((event) => limitContext(event, known)),
        )
      : null,
    later: sources.filter(({ id, published }) => published !== undefined && !isKnownSource(known, id)).length,
  }
}
