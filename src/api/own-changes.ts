import type { QueryClient } from '@tanstack/react-query'
import { parseSnapshot } from '../contract/parse-snapshot.ts'
import { type ChangesBody, ChangesSchema } from '../contract/writing/write-bodies.ts'
import { PROBLEM_TYPES } from '../contract/writing/write-problem.ts'
import { runToEnd } from '../domain/arrays/run-generator.ts'
import type { Source } from '../domain/case/case.ts'
import { isOwnId } from '../domain/case/own-id.ts'
import type { Collection } from '../domain/collection/collection.ts'
import { type CaseChange, type PatchContext, patchInSteps } from '../domain/collection/patch-collection.ts'
import type { Day } from '../domain/dates/day.ts'
import type { Snapshot } from '../domain/snapshot/snapshot.ts'
import { readSnapshotRecords } from '../domain/snapshot/snapshot-records.ts'
import { MOST_CASES_PATCHED_AT_ONCE, MOST_CHANGES_PATCHED_AT_ONCE } from '../own-limits.ts'
import { ApiError } from './api-error.ts'
import { findCurrent, findLoaded, replaceLoaded } from './current-collection.ts'
import { askBody } from './own-client.ts'
import { snapshotQuery, sourcesQuery } from './queries.ts'
import { runInSteps } from './run-in-steps.ts'

/** What is known of the own records, and patched into the collection. */
interface OwnRecords {
  revision: number
  /** Which history it is; null: none yet. */
  origin: string | null
  compiled: string
  /** The last state of each case; null: it was removed. */
  readonly cases: Map<string, CaseChange>
  readonly published: Map<string, Day | null>
  readonly sources: Map<string, Source>
}

const NEVER = new AbortController().signal

/** The own records of a cache, and how they get into it. */
class OwnCollection {
  readonly #client: QueryClient
  #records: OwnRecords = makeRecords()
  /** One patch after the other: each starts from the one before. */
  #patching: Promise<void> = Promise.resolve()
  #catchingUp: Promise<void> | null = null
  #isBehind = false
  #isMerging = false

  constructor(client: QueryClient) {
    this.#client = client
    client.getQueryCache().subscribe(({ type, query }) => {
      if (type !== 'updated') return
      if (query.queryKey[0] === 'snapshot') this.#restoreCases()
      const hasSources = this.#records.sources.size > 0
      if (query.queryKey[0] === 'sources' && hasSources && !this.#isMerging) this.#mergeSources()
    })
  }

  /** Asks for all changes since the last ones, and patches them in. Asked while it runs, it asks once more. */
  catchUp(): Promise<void> {
    this.#isBehind = true
    this.#catchingUp ??= this.#askAll().finally(() => {
      this.#catchingUp = null
    })
    return this.#catchingUp
  }

  async #askAll(): Promise<void> {
    while (this.#isBehind) {
      this.#isBehind = false
      const { revision, origin } = this.#records
      const pages = await readPages(revision)
      const isSame = pages !== null && (origin === null || pages.every((page) => page.origin === origin))
      if (isSame) {
        await this.#take(pages)
        continue
      }
      // Another history: everything was removed, or a backup restored. What is known is dropped once the new one is read.
      const all = (await readPages(0)) ?? []
      const ids = [...this.#records.cases.keys()]
      this.#records = makeRecords()
      for (const page of all) this.#note(page)
      await this.#patch(null)
      this.#mergeSources()
      this.#forget([...ids, ...this.#records.cases.keys()])
    }
  }

  /** Patches pages of changes in, all in one step. */
  async #take(pages: readonly ChangesBody[]): Promise<void> {
    const changes = pages.flatMap((page) => this.#note(page))
    if (changes.length > 0) await this.#patch(changes)
    if (pages.some(({ sources, removed }) => sources.length + removed.length > 0)) this.#mergeSources()
    this.#forget(changes.map(({ id }) => id))
  }

  /** Notes a page of changes and returns the cases that it changes. */
  #note({ revision, origin, removed, changed, sources }: ChangesBody): readonly CaseChange[] {
    const records = this.#records
    records.revision = revision
    records.origin = origin
    for (const source of sources) records.sources.set(source.id, source)
    const gone = removed.filter((id) => records.cases.has(id)).map((id) => ({ id, fields: null }))
    for (const id of removed) records.sources.delete(id)
    const changes = [...gone, ...this.#readChanged(changed)]
    for (const change of changes) records.cases.set(change.id, change)
    return changes
  }

  #readChanged(changed: Snapshot): readonly CaseChange[] {
    // Sets aside what cannot be read, as of any snapshot.
    const { snapshot } = parseSnapshot(changed)
    const read = readSnapshotRecords(snapshot)
    const { published } = this.#records
    for (const source of snapshot.dictionaries.source)
      published.set(source, read.published.get(source) ?? null)
    if (snapshot.compiled > this.#records.compiled) this.#records.compiled = snapshot.compiled
    return Array.from({ length: read.count }, (_, at) => ({ id: read.id(at) ?? '', fields: read.read(at) }))
  }

  /** Patches changes into the collection; null: all of them, into the collection as it was loaded. */
  #patch(changes: readonly CaseChange[] | null): Promise<void> {
    const next = this.#patching.then(async () => {
      const data = this.#client.getQueryData(snapshotQuery().queryKey)
      // Once it is loaded, `#restoreCases` patches it.
      if (!data) return
      const loaded = findLoaded(data.collection)
      const current = findCurrent(loaded)
      const isFirst = current === loaded
      const all = changes === null || isFirst ? [...this.#records.cases.values()] : changes
      const { revision, compiled, published } = this.#records
      const context = {
        published,
        ...(compiled > loaded.ingredients().head.compiled && { compiled }),
      }
      const patched = await patch(changes === null ? loaded : current, all, context)
      replaceLoaded(loaded, patched, revision)
      this.#show(loaded, patched)
    })
    // A failed patch must not stop the next one.
    this.#patching = next.catch(() => undefined)
    return next
  }

  #show(loaded: Collection, patched: Collection): void {
    this.#client.setQueryData(snapshotQuery().queryKey, (now) =>
      now && findLoaded(now.collection) === loaded ? { ...now, collection: patched } : now,
    )
  }

  /** The collection was loaded anew, or handed out as it was loaded. */
  #restoreCases(): void {
    const collection = this.#client.getQueryData(snapshotQuery().queryKey)?.collection
    if (!collection || this.#records.cases.size === 0) return
    const loaded = findLoaded(collection)
    const current = findCurrent(loaded)
    if (current === loaded) void this.#patch(null)
    else if (current !== collection) this.#show(loaded, current)
  }

  /** Puts own sources among those of the collection, if those are loaded. */
  #mergeSources(): void {
    const { queryKey } = sourcesQuery()
    const now = this.#client.getQueryData(queryKey)
    if (!now) return
    const kept = now.sources.filter(({ id }) => !isOwnId(id))
    this.#isMerging = true
    this.#client.setQueryData(queryKey, { ...now, sources: [...kept, ...this.#records.sources.values()] })
    this.#isMerging = false
  }

  /** Full records that changed are asked for anew. */
  #forget(ids: readonly string[]): void {
    for (const id of ids) void this.#client.invalidateQueries({ queryKey: ['case', id] })
    if (ids.length > 0) void this.#client.invalidateQueries({ queryKey: ['own'] })
  }
}

function makeRecords(): OwnRecords {
  return {
    revision: 0,
    origin: null,
    compiled: '',
    cases: new Map(),
    published: new Map(),
    sources: new Map(),
  }
}

function isTooOld(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    error.failure.kind === 'http' &&
    error.failure.problem?.type === PROBLEM_TYPES.sinceTooOld
  )
}

/** All changes after a revision; null: the collection never had it. */
async function readPages(since: number): Promise<readonly ChangesBody[] | null> {
  const pages: ChangesBody[] = []
  let revision = since
  try {
    for (;;) {
      const page = await askBody(`/api/changes?since=${revision}`, ChangesSchema)
      pages.push(page)
      if (!page.more) return pages
      revision = page.revision
    }
  } catch (error) {
    if (isTooOld(error)) return null
    throw error
  }
}

function patch(
  collection: Collection,
  changes: readonly CaseChange[],
  context: PatchContext,
): Promise<Collection> {
  if (changes.length === 0) return Promise.resolve(collection)
  const steps = patchInSteps(collection, changes, context)
  const isLarge =
    collection.cases.length > MOST_CASES_PATCHED_AT_ONCE || changes.length > MOST_CHANGES_PATCHED_AT_ONCE
  return isLarge ? runInSteps(steps, NEVER) : Promise.resolve(runToEnd(steps))
}

const collections = new WeakMap<QueryClient, OwnCollection>()

/** The own records of a cache; made when first asked for. */
export function findOwn(client: QueryClient): Pick<OwnCollection, 'catchUp'> {
  const known = collections.get(client) ?? new OwnCollection(client)
  collections.set(client, known)
  return known
}
