import type { CaseDraft } from '../contract/writing/case-draft.ts'
import type { Case, Source } from '../domain/case/case.ts'
import { type Day, parseDay } from '../domain/dates/day.ts'
import { buildSnapshot } from '../domain/snapshot/build-snapshot.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { addLastKnown } from './last-known.ts'
import type { Head, Mark, Store } from './store.ts'

/** The collection that cannot be written, beside which own records stand. */
export interface Base {
  readonly dataVersion: string
  readonly compiled: string
  readonly article: Snapshot['article']
  /** Its sources by id; own cases may cite them. */
  readonly readSources: () => Promise<ReadonlyMap<string, Source>>
}

/** What a service works with. */
export interface Service {
  readonly store: Store
  readonly base: Base
  /** The time, ISO 8601 in UTC. */
  readonly now: () => string
}

/** The day up to which everything is compiled: that of the base, or of the last own change if it is later. */
export function computeCompiled({ compiled }: Base, { at }: Pick<Mark, 'at'>): string {
  const day = at?.slice(0, 10) ?? compiled
  return day > compiled ? day : compiled
}

function readDay(text: string): Day {
  const day = parseDay(text)
  if (day === undefined) throw new RangeError(`"${text}" is not a day.`)
  return day
}

/** The case of a head, with what the service computes; null if it is none, or was removed. */
export function readCase({ base }: Pick<Service, 'base'>, head: Head | undefined, mark: Mark): Case | null {
  return head && isCase(head.record) ? addLastKnown(head.record, readDay(computeCompiled(base, mark))) : null
}

export function isCase(record: CaseDraft | Source | null): record is CaseDraft {
  return record !== null && 'events' in record
}

export function isSource(record: CaseDraft | Source | null): record is Source {
  return record !== null && !('events' in record)
}

/** Cases as columns, with the sources that they cite; `written` is one that is being stored. */
export async function buildChanged(
  { base, store }: Pick<Service, 'base' | 'store'>,
  heads: readonly Head[],
  mark: Mark,
  written: Source | null = null,
): Promise<Snapshot> {
  const compiled = computeCompiled(base, mark)
  const day = readDay(compiled)
  const cited = [...new Set(heads.flatMap(({ cites }) => cites))]
  const [shipped, { heads: own }] = await Promise.all([base.readSources(), store.look(cited, null)])
  const sources = cited.flatMap((id) => {
    const record = id === written?.id ? written : (own.get(id)?.record ?? null)
    const source = isSource(record) ? record : shipped.get(id)
    return source ? [source] : []
  })
  return buildSnapshot({
    dataVersion: base.dataVersion,
    compiled,
    about: '',
    article: { ...base.article, publishedNote: '', disclosure: '' },
    cases: heads.flatMap(({ record }) => (isCase(record) ? [addLastKnown(record, day)] : [])),
    context: [],
    sources,
  })
}
