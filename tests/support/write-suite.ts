import { expect } from 'vitest'
import { CaseBodySchema } from '../../src/contract/bodies.ts'
import { RemovedSchema } from '../../src/contract/writing/write-bodies.ts'
import type { ContractTest } from './contract-suite.ts'
import { makeOwnCase, makeOwnSource } from './own-records.ts'
import {
  nameCase,
  pathOf,
  putCase,
  putSource,
  readBody,
  readHistory,
  readNames,
  readProblem,
  readWritten,
  remove,
  wipe,
} from './write-client.ts'

const A = makeOwnCase('own-a')

/** Tests of preconditions, retries and races that every server of the contract must pass, if it can be written. Each one
 * removes everything first. */
export const WRITE_TESTS: readonly ContractTest[] = [
  {
    name: 'a new case is made, read back with what the server computes, and answered with what changed',
    run: async (ask) => {
      await wipe(ask)
      const answer = await putCase(ask, A, null)
      const written = readWritten(answer, 201)
      expect([answer.headers['etag'], answer.headers['location'], written.revision]).toEqual([
        '"1"',
        '/api/cases/own-a',
        1,
      ])
      expect(written.case).toEqual({
        ...A,
        lastKnown: { case: 'detained', custody: 'detained', protection: 'unknown' },
      })
      expect(readNames(written.changed)).toEqual([['own-a', 'Case own-a']])
      const read = await ask('/api/cases/own-a')
      expect(read.headers['etag']).toBe('"1"')
      expect(readBody(CaseBodySchema, read).case).toEqual(written.case)
      const again = await ask('/api/cases/own-a', { headers: { 'if-none-match': 'W/"1"' } })
      expect([again.status, again.text]).toEqual([304, ''])
    },
  },
  {
    name: 'a case is replaced on the condition of its revision, a weak ETag too',
    run: async (ask) => {
      await wipe(ask)
      await putCase(ask, A, null)
      const second = await putCase(ask, nameCase(A, 'Second'), 1)
      expect([second.status, second.headers['etag'], readWritten(second).revision]).toEqual([200, '"2"', 2])
      const third = await putCase(ask, nameCase(A, 'Third'), null, {
        'if-match': 'W/"2"',
        'if-none-match': '',
      })
      // An empty header is still a second precondition.
      expect(third.status).toBe(400)
      const weak = await ask(pathOf('case', A.id), {
        method: 'PUT',
        headers: { 'if-match': 'W/"2"' },
        body: JSON.stringify({ case: nameCase(A, 'Third') }),
      })
      expect([weak.status, weak.headers['etag']]).toEqual([200, '"3"'])
    },
  },
  {
    name: 'a write without a precondition is a 428, with one that cannot be read a 400',
    run: async (ask) => {
      await wipe(ask)
      await putCase(ask, A, null)
      const put = (headers: Record<string, string>) =>
        ask(pathOf('case', A.id), { method: 'PUT', headers, body: JSON.stringify({ case: A }) })
      readProblem(await put({}), 428)
      for (const text of ['*', '3', '"x"', '"1", "2"', '"01"', '"-1"', '"1e3"', '', '"9999999999999999"'])
        readProblem(await put({ 'if-match': text }), 400)
      for (const text of ['"1"', '**', '']) readProblem(await put({ 'if-none-match': text }), 400)
      readProblem(await put({ 'if-match': '"1"', 'if-none-match': '*' }), 400)
      const path = pathOf('case', A.id)
      readProblem(await ask(path, { method: 'DELETE' }), 428)
      readProblem(await ask(path, { method: 'DELETE', headers: { 'if-none-match': '*' } }), 400)
      expect((await readHistory(ask)).changes).toHaveLength(1)
    },
  },
  {
    name: 'a write on another revision is a 412 that has what is there now',
    run: async (ask) => {
      await wipe(ask)
      await putCase(ask, A, null)
      await putCase(ask, nameCase(A, 'Second'), 1)
      const mine = readProblem(await putCase(ask, nameCase(A, 'Mine'), 1), 412)
      expect(mine.type).toBe('/problems/conflict')
      expect(mine.conflicts).toEqual([
        {
          id: A.id,
          base: 1,
          revision: 2,
          case: expect.objectContaining({ person: nameCase(A, 'Second').person }),
        },
      ])
      expect(readProblem(await putCase(ask, A, null), 412).conflicts).toMatchObject([
        { base: null, revision: 2 },
      ])
      expect(readProblem(await remove(ask, 'case', A.id, 1), 412).conflicts).toMatchObject([{ base: 1 }])
      const nobody = makeOwnCase('own-nobody')
      expect(readProblem(await putCase(ask, nobody, 1), 412).conflicts).toEqual([
        { id: nobody.id, base: 1, revision: 0, case: null },
      ])
      const source = makeOwnSource('own-s')
      await putSource(ask, source, null)
      expect(readProblem(await putSource(ask, source, 7), 412).conflicts).toEqual([
        { id: source.id, base: 7, revision: 1, source },
      ])
      expect((await readHistory(ask)).changes).toHaveLength(3)
    },
  },
  {
    name: 'a removed case is a 410, its history stays, and a new one with its id continues it',
    run: async (ask) => {
      await wipe(ask)
      await putCase(ask, A, null)
      expect(readBody(RemovedSchema, await remove(ask, 'case', A.id, 1))).toEqual({
        revision: 2,
        removed: [A.id],
      })
      expect(readProblem(await ask('/api/cases/own-a'), 410).type).toBe('/problems/removed')
      expect(readProblem(await putCase(ask, A, 2), 412).conflicts).toEqual([
        { id: A.id, base: 2, revision: 2, case: null },
      ])
      expect(readProblem(await remove(ask, 'case', A.id, 2), 412).conflicts).toMatchObject([{ case: null }])
      readProblem(await remove(ask, 'case', 'own-nobody', 1), 404)
      const back = await putCase(ask, A, null)
      expect([back.status, back.headers['etag']]).toEqual([201, '"3"'])
      expect((await readHistory(ask)).changes.map(({ kind, revision }) => [kind, revision])).toEqual([
        ['create', 3],
        ['remove', 2],
        ['create', 1],
      ])
    },
  },
  {
    name: 'a retry with the same key changes nothing again and gets the same answer; another request with it is a 422',
    run: async (ask) => {
      await wipe(ask)
      const key = { 'idempotency-key': '7f1c' }
      const first = await putCase(ask, A, null, key)
      await putCase(ask, nameCase(A, 'Second'), 1)
      const again = await putCase(ask, A, null, key)
      expect([again.status, again.text, again.headers['etag'], again.headers['location']]).toEqual([
        201,
        first.text,
        '"1"',
        '/api/cases/own-a',
      ])
      const other = readProblem(await putCase(ask, nameCase(A, 'Other'), null, key), 422)
      expect(other.type).toBe('/problems/key-reused')
      readProblem(await putCase(ask, A, 1, key), 422)
      readProblem(await remove(ask, 'case', A.id, 2, key), 422)
      expect((await readHistory(ask)).changes).toHaveLength(2)
      const removed = await remove(ask, 'case', A.id, 2, { 'idempotency-key': 'r' })
      expect((await remove(ask, 'case', A.id, 2, { 'idempotency-key': 'r' })).text).toBe(removed.text)
      for (const bad of [' ', 'x'.repeat(201)])
        readProblem(await putCase(ask, A, null, { 'idempotency-key': bad }), 400)
    },
  },
  {
    name: 'a refused write does not use up its key',
    run: async (ask) => {
      await wipe(ask)
      const key = { 'idempotency-key': 'k' }
      readProblem(await putCase(ask, A, 4, key), 412)
      expect((await putCase(ask, A, null, key)).status).toBe(201)
    },
  },
  {
    name: 'thirty writers race for one case, and the history has every one of them once',
    run: async (ask) => {
      await wipe(ask)
      await putCase(ask, A, null)
      const write = async (writer: number, revision: number): Promise<void> => {
        const answer = await putCase(ask, nameCase(A, `Writer ${writer}`), revision)
        if (answer.status === 200) return
        const [conflict] = readProblem(answer, 412).conflicts ?? []
        await write(writer, conflict?.revision ?? 0)
      }
      await Promise.all(Array.from({ length: 30 }, (_, writer) => write(writer, 1)))
      const { changes } = await readHistory(ask)
      expect(changes.map(({ seq }) => seq)).toEqual(Array.from({ length: 31 }, (_, i) => 31 - i))
      expect(changes.map(({ revision }) => revision)).toEqual(changes.map(({ seq }) => seq))
    },
  },
  {
    name: 'thirty retries of one request at once make one change',
    run: async (ask) => {
      await wipe(ask)
      const answers = await Promise.all(
        Array.from({ length: 30 }, () => putCase(ask, A, null, { 'idempotency-key': 'same' })),
      )
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
      expect((await readHistory(ask)).changes).toHaveLength(1)
    },
  },
]
