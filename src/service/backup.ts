import {
  type BackedUpChange,
  type BackedUpHead,
  type BackupBody,
  BackupSchema,
  RestoredSchema,
} from '../contract/writing/write-bodies.ts'
import type { Fault } from '../contract/writing/write-problem.ts'
import { PROBLEM_TYPES } from '../contract/writing/write-problem.ts'
import { isOwnId } from '../domain/case/own-id.ts'
import { parseDay } from '../domain/dates/day.ts'
import { LARGEST_BACKUP, MOST_FAULTS } from '../own-limits.ts'
import { computeSha256, formatCanonical } from './canonical.ts'
import { checkSchema, listCited } from './check-record.ts'
import { formatEtag, readExpected } from './preconditions.ts'
import { type Answer, makeAnswer, makeProblem, refuseBody } from './responses.ts'
import { isCase, type Service } from './service.ts'
import type { Head, Mark } from './store.ts'
import { makeOrigin, parseJson, runWrite, type WriteRequest } from './write-record.ts'

/** The state of each record after a history, in the order of their first change. */
function foldHistory(history: readonly BackedUpChange[]): readonly BackedUpChange[] {
  return [...new Map(history.map((change) => [change.id, change])).values()]
}

function outlineHead({ id, of, revision, record }: BackedUpChange): BackedUpHead {
  return { id, of, revision, removed: record === null }
}

function countRecords(history: readonly BackedUpChange[]): BackupBody['counts'] {
  const kept = foldHistory(history).filter(({ record }) => record !== null)
  const cases = kept.filter(({ of }) => of === 'case').length
  return { cases, sources: kept.length - cases, changes: history.length }
}

/** Everything as a file, one record per line; the same records give the same bytes in every store. */
export async function readBackup({ store, base }: Service): Promise<Answer> {
  const { mark, history } = await store.readAll()
  const heads = foldHistory(history).map(outlineHead)
  const rows = (part: readonly unknown[]) => `[${part.map(formatCanonical).join(',\n')}]`
  const parts = { heads: rows(heads), history: rows(history) }
  const sums = { heads: await computeSha256(parts.heads), history: await computeSha256(parts.history) }
  const basedOn = mark.basedOn === '' ? base.dataVersion : mark.basedOn
  const head = {
    format: 'noticeboard-own',
    version: 1,
    basedOn,
    counts: countRecords(history),
    sha256: sums,
  }
  const body = `${JSON.stringify(head).slice(0, -1)},\n"heads":${parts.heads},\n"history":${parts.history}}\n`
  return {
    status: 200,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="noticeboard-own-${mark.seq}.json"`,
      etag: formatEtag(mark.seq),
    },
    body,
  }
}

/** Whether a text is a time in UTC: one that is none would leave the collection without a day of compilation. */
function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && parseDay(text.slice(0, 10)) !== undefined
}

/** Why a history cannot have happened: gaps, states that do not follow, a time that is none. */
function listHistoryFaults(history: readonly BackedUpChange[]): readonly Fault[] {
  const faults: Fault[] = []
  const last = new Map<string, BackedUpChange>()
  history.forEach((change, i) => {
    const before = last.get(change.id)
    const existed = (before?.record ?? null) !== null
    const kind = change.record === null ? 'remove' : existed ? 'replace' : 'create'
    const fits =
      change.seq === i + 1 &&
      change.revision === (before?.revision ?? 0) + 1 &&
      change.kind === kind &&
      (kind !== 'remove' || existed) &&
      change.of === (before?.of ?? change.of) &&
      change.id === (change.record?.id ?? change.id) &&
      isOwnId(change.id) &&
      isTime(change.at)
    if (!fits)
      faults.push({
        pointer: `/history/${i}`,
        detail: 'The change does not follow from those before it.',
        code: 'history',
      })
    last.set(change.id, change)
  })
  return faults.slice(0, MOST_FAULTS)
}

/** Why a backup is not whole; empty if it is. */
async function listBackupFaults({ heads, history, counts, sha256 }: BackupBody): Promise<readonly Fault[]> {
  const rows = (part: readonly unknown[]) => computeSha256(`[${part.map(formatCanonical).join(',\n')}]`)
  const damaged = (pointer: string) => ({
    pointer,
    detail: 'The file was changed or damaged: the checksum does not fit.',
    code: 'checksum',
  })
  const folded = foldHistory(history).map(outlineHead)
  return [
    ...((await rows(heads)) === sha256.heads ? [] : [damaged('/heads')]),
    ...((await rows(history)) === sha256.history ? [] : [damaged('/history')]),
    ...listHistoryFaults(history),
    ...(formatCanonical(folded) === formatCanonical(heads)
      ? []
      : [{ pointer: '/heads', detail: 'The history gives other records.', code: 'fold' }]),
    ...(formatCanonical(countRecords(history)) === formatCanonical(counts)
      ? []
      : [{ pointer: '/counts', detail: 'The file has another number of records.', code: 'counts' }]),
  ]
}

async function makeHeads(history: readonly BackedUpChange[]): Promise<readonly Head[]> {
  return Promise.all(
    foldHistory(history).map(async ({ id, of, revision, record, seq }) => ({
      id,
      of,
      revision,
      record,
      hash: record && (await computeSha256(formatCanonical(record))),
      seq,
      cites: isCase(record) ? listCited(record) : [],
    })),
  )
}

/** Puts a backup in the place of everything that is there, if that is of the revision that the request names. */
export async function restoreBackup(service: Service, request: WriteRequest): Promise<Answer> {
  if (request.text.length > LARGEST_BACKUP) {
    return makeProblem(413, 'The backup is too large', {
      type: PROBLEM_TYPES.tooLarge,
      detail: `A backup has at most ${LARGEST_BACKUP} characters.`,
    })
  }
  const precondition = readExpected(request.headers, false)
  if (!('expected' in precondition)) return precondition
  const body = parseJson(request.text)
  if (body === undefined) return makeProblem(400, 'The body is not JSON')
  const checked = checkSchema(BackupSchema, body)
  if ('faults' in checked) return refuseBody(checked.faults)
  const { record: backup } = checked
  const faults = await listBackupFaults(backup)
  if (faults.length > 0) return refuseBody(faults)
  const { history, counts } = backup
  const heads = await makeHeads(history)
  const mark: Mark = {
    seq: history.length,
    origin: makeOrigin(),
    at: history.reduce<string | null>((last, { at }) => (last !== null && last > at ? last : at), null),
    basedOn: backup.basedOn,
    cases: counts.cases,
    sources: counts.sources,
  }
  return runWrite(service, request, {
    ids: [],
    decide: async ({ mark: { seq } }) =>
      seq === precondition.expected
        ? {
            clear: true,
            mark,
            heads,
            changes: history,
            answer: async () => makeAnswer(RestoredSchema, { revision: mark.seq, counts }),
          }
        : makeProblem(412, 'The collection is in another state', {
            type: PROBLEM_TYPES.conflict,
            detail: `It is at revision ${seq} now.`,
            headers: { etag: formatEtag(seq) },
          }),
  })
}
