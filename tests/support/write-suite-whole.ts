import { expect } from 'vitest'
import {
  type BackupBody,
  BackupSchema,
  RestoredSchema,
  RevisionSchema,
  SessionSchema,
} from '../../src/contract/writing/write-bodies.ts'
import { computeSha256, formatCanonical } from '../../src/service/canonical.ts'
import type { Answer, Ask, ContractTest } from './contract-suite.ts'
import { makeOwnCase, makeOwnSource } from './own-records.ts'
import {
  nameCase,
  pathOf,
  putCase,
  putSource,
  readBody,
  readChanges,
  readHistory,
  readNames,
  readProblem,
  readWritten,
  remove,
  wipe,
} from './write-client.ts'

const A = makeOwnCase('own-a')
const B = makeOwnCase('own-b', { source: 'own-s' })

/** Two cases and a source, with a history of seven changes. */
async function fill(ask: Ask): Promise<void> {
  await wipe(ask)
  await putSource(ask, makeOwnSource('own-s'), null)
  await putCase(ask, A, null, { 'noticeboard-command': 'add-case' })
  await putCase(ask, B, null)
  await putCase(ask, nameCase(A, 'Second'), 1)
  await remove(ask, 'case', A.id, 2)
  await putCase(ask, nameCase(A, 'Third'), null)
  await putSource(ask, makeOwnSource('own-s', { published: '2021' }), 1)
}

function restore(ask: Ask, body: string, revision: number): Promise<Answer> {
  return ask('/api/export', {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': `"${revision}"` },
    body,
  })
}

async function backUp(ask: Ask): Promise<string> {
  const answer = await ask('/api/export')
  readBody(BackupSchema, answer)
  return answer.text
}

/** Tests of the whole collection: changes, history, backup, session. Each one removes everything first. */
export const WHOLE_TESTS: readonly ContractTest[] = [
  {
    name: 'the changes after any revision lead to the same records',
    run: async (ask) => {
      await fill(ask)
      for (let since = 0; since <= 7; since++) {
        const pages = await readChanges(ask, since)
        expect(pages.at(-1)).toMatchObject({ revision: 7, more: false })
        const names = new Map(pages.flatMap(({ changed }) => readNames(changed)))
        // The last change is to the source, so that the case that cites it changes too.
        expect([since, names.get(B.id)]).toEqual([since, since < 7 ? 'Case own-b' : undefined])
        expect([since, names.get(A.id)]).toEqual([since, since < 6 ? 'Third' : undefined])
        expect(pages.flatMap(({ removed }) => removed)).toEqual([])
        expect(pages.flatMap(({ sources }) => sources.map(({ published }) => published))).toEqual(
          since < 7 ? ['2021'] : [],
        )
      }
      await remove(ask, 'case', A.id, 4)
      expect((await readChanges(ask, 7)).flatMap(({ removed }) => removed)).toEqual([A.id])
    },
  },
  {
    name: 'a change is in the changes exactly once, page after page',
    run: async (ask) => {
      await wipe(ask)
      const seen: string[] = []
      let revision = 0
      for (let i = 0; i < 12; i++) {
        await putCase(ask, makeOwnCase(`own-${i}`), null)
        if (i % 3 !== 2) continue
        const pages = await readChanges(ask, revision)
        seen.push(...pages.flatMap(({ changed }) => readNames(changed).map(([id]) => id)))
        revision = pages.at(-1)?.revision ?? 0
      }
      expect(seen).toEqual(Array.from({ length: 12 }, (_, i) => `own-${i}`))
    },
  },
  {
    name: 'changes after a revision that never was are a 410, after none a 400',
    run: async (ask) => {
      await fill(ask)
      expect(readProblem(await ask('/api/changes?since=8'), 410).type).toBe('/problems/since-too-old')
      for (const question of ['', '?since=', '?since=x', '?since=-1', '?since=1.5'])
        readProblem(await ask(`/api/changes${question}`), 400)
    },
  },
  {
    name: 'changes name the later of the day of compilation and that of the last change',
    run: async (ask) => {
      await fill(ask)
      const { changes } = await readHistory(ask)
      const [page] = await readChanges(ask, 0)
      const shipped = readWritten(await putCase(ask, makeOwnCase('own-c'), null), 201).changed.compiled
      expect(page?.changed.compiled).toBe(changes[0]?.at.slice(0, 10))
      expect(shipped >= (page?.changed.compiled ?? '')).toBe(true)
    },
  },
  {
    name: 'the history lists all changes, newest first, in pages, or those of one record',
    run: async (ask) => {
      await fill(ask)
      const all = await readHistory(ask)
      expect(all.changes.map(({ seq, id, kind }) => [seq, id, kind])).toEqual([
        [7, 'own-s', 'replace'],
        [6, 'own-a', 'create'],
        [5, 'own-a', 'remove'],
        [4, 'own-a', 'replace'],
        [3, 'own-b', 'create'],
        [2, 'own-a', 'create'],
        [1, 'own-s', 'create'],
      ])
      expect(all.changes.at(-2)).toMatchObject({ command: 'add-case', actor: null, batch: null, of: 'case' })
      const page = await readHistory(ask, '?limit=3&before=6')
      expect([page.changes.map(({ seq }) => seq), page.more]).toEqual([[5, 4, 3], true])
      expect((await readHistory(ask, '?before=3')).more).toBe(false)
      const own = await readHistory(ask, '?case=own-a&limit=4')
      expect([own.changes.map(({ revision }) => revision), own.more]).toEqual([[4, 3, 2, 1], false])
      expect((await readHistory(ask, '?case=own-a&before=4')).changes.map(({ seq }) => seq)).toEqual([2])
      for (const bad of ['?limit=0', '?limit=201', '?limit=x', '?before=x'])
        readProblem(await ask(`/api/history${bad}`), 400)
    },
  },
  {
    name: 'an old state of a case is read, and put again it undoes what came later',
    run: async (ask) => {
      await fill(ask)
      const read = async (n: number) =>
        readBody(RevisionSchema, await ask(`${pathOf('case', A.id)}/revisions/${n}`))
      expect((await read(1)).case?.person.name).toBe('Case own-a')
      expect((await read(2)).case?.person.name).toBe('Second')
      expect(await read(3)).toMatchObject({ kind: 'remove', case: null, seq: 5 })
      const { lastKnown: _, ...first } = (await read(1)).case ?? { lastKnown: null, ...A }
      expect(readWritten(await putCase(ask, first, 4)).case.person.name).toBe('Case own-a')
      for (const path of ['own-a/revisions/9', 'own-a/revisions/x', 'own-a/revisions/', 'own-s/revisions/1'])
        readProblem(await ask(`/api/cases/${path}`), 404)
    },
  },
  {
    name: 'a backup that is restored after everything was removed gives the same bytes, records and history',
    run: async (ask) => {
      await fill(ask)
      const backup = await backUp(ask)
      const before = await readHistory(ask)
      const [changes] = await readChanges(ask, 0)
      await wipe(ask)
      expect(await readHistory(ask)).toEqual({ revision: 0, more: false, changes: [] })
      expect(readBody(RestoredSchema, await restore(ask, backup, 0))).toEqual({
        revision: 7,
        counts: { cases: 2, sources: 1, changes: 7 },
      })
      expect(await backUp(ask)).toBe(backup)
      expect(await readHistory(ask)).toEqual(before)
      const [restored] = await readChanges(ask, 0)
      expect(restored?.changed).toEqual(changes?.changed)
      // A client that had revision 7 of the old collection must notice that this is another one.
      expect(restored?.origin).not.toBe(changes?.origin)
      expect((await putCase(ask, nameCase(A, 'After'), 4)).headers['etag']).toBe('"5"')
      readProblem(await remove(ask, 'source', 'own-s', 2), 409)
    },
  },
  {
    name: 'a backup replaces what is there, on the condition of its revision',
    run: async (ask) => {
      await fill(ask)
      const backup = await backUp(ask)
      await putCase(ask, makeOwnCase('own-late'), null)
      readProblem(await restore(ask, backup, 7), 412)
      readProblem(await ask('/api/export', { method: 'PUT', body: backup }), 428)
      readProblem(
        await ask('/api/export', { method: 'PUT', headers: { 'if-match': '*' }, body: backup }),
        400,
      )
      expect((await readHistory(ask)).revision).toBe(8)
      expect((await restore(ask, backup, 8)).status).toBe(200)
      readProblem(await ask('/api/cases/own-late'), 404)
      expect(await backUp(ask)).toBe(backup)
    },
  },
  {
    name: 'an empty collection is backed up and restored too',
    run: async (ask) => {
      await wipe(ask)
      const backup = await backUp(ask)
      expect((await restore(ask, backup, 0)).status).toBe(200)
      expect(await backUp(ask)).toBe(backup)
    },
  },
  {
    name: 'a backup that was changed, cut or put together wrongly is refused, and nothing is lost',
    run: async (ask) => {
      await fill(ask)
      const backup = await backUp(ask)
      const spoil = (change: (body: Record<string, unknown> & BackupBody) => unknown) =>
        JSON.stringify(change(JSON.parse(backup)))
      readProblem(await restore(ask, backup.slice(0, -20), 7), 400)
      const spoilt: readonly (readonly [string, string])[] = [
        [backup.replace('Second', 'Sec0nd'), '/history'],
        [spoil((body) => ({ ...body, history: body.history.slice(0, -1) })), '/history'],
        [spoil((body) => ({ ...body, heads: body.heads.slice(1) })), '/heads'],
        [spoil((body) => ({ ...body, counts: { ...body.counts, cases: 3 } })), '/counts'],
        [spoil((body) => ({ ...body, history: body.history.toReversed() })), '/history/0'],
        [spoil((body) => ({ ...body, version: 2 })), '/version'],
        [spoil((body) => ({ ...body, format: 'x' })), '/format'],
        ['{}', '/history'],
        ['null', ''],
      ]
      for (const [text, pointer] of spoilt) {
        const { errors = [] } = readProblem(await restore(ask, text, 7), 422)
        expect(errors.map((one) => one.pointer)).toContain(pointer)
      }
      expect(await backUp(ask)).toBe(backup)
    },
  },
  {
    name: 'a backup with a change at no time is refused, whatever its checksums say',
    run: async (ask) => {
      await fill(ask)
      const backup = await backUp(ask)
      const { history, sha256, ...body }: BackupBody = JSON.parse(backup)
      for (const at of ['yesterday', '2026-02-30T00:00:00.000Z', '2026-11-24']) {
        const spoilt = history.map((change, i) => (i === 2 ? { ...change, at } : change))
        const sum = await computeSha256(`[${spoilt.map(formatCanonical).join(',\n')}]`)
        const text = JSON.stringify({ ...body, history: spoilt, sha256: { ...sha256, history: sum } })
        const { errors = [] } = readProblem(await restore(ask, text, 7), 422)
        expect(errors.map(({ pointer }) => pointer)).toEqual(['/history/2'])
      }
      expect(await backUp(ask)).toBe(backup)
    },
  },
  {
    name: 'a retry of a restore gets the same answer',
    run: async (ask) => {
      await fill(ask)
      const backup = await backUp(ask)
      const send = () =>
        ask('/api/export', {
          method: 'PUT',
          headers: { 'if-match': '"7"', 'idempotency-key': 'restore' },
          body: backup,
        })
      const first = await send()
      await putCase(ask, makeOwnCase('own-late'), null)
      expect(await send()).toEqual(first)
      expect((await readHistory(ask)).revision).toBe(8)
    },
  },
  {
    name: 'the session says who may write and where it is kept',
    run: async (ask) => {
      await fill(ask)
      expect(readBody(SessionSchema, await ask('/api/session'))).toMatchObject({
        role: 'editor',
        revision: 7,
        missing: null,
      })
    },
  },
  {
    name: 'nothing is left after everything was removed',
    run: async (ask) => {
      await fill(ask)
      await wipe(ask)
      expect((await readHistory(ask)).revision).toBe(0)
      readProblem(await ask('/api/changes?since=7'), 410)
      readProblem(await ask('/api/cases/own-a'), 404)
      readProblem(await ask('/api/cases/own-a/revisions/1'), 404)
      const [changes] = await readChanges(ask, 0)
      expect([changes?.sources, changes?.removed, changes?.changed.cases.id]).toEqual([[], [], []])
      // Its id is free again, and so is each key.
      expect((await putCase(ask, A, null)).headers['etag']).toBe('"1"')
    },
  },
]
