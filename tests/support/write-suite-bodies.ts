import { expect } from 'vitest'
import { CaseBodySchema } from '../../src/contract/bodies.ts'
import {
  RemovedSchema,
  SourceBodySchema,
  WrittenSourceSchema,
} from '../../src/contract/writing/write-bodies.ts'
import { LARGEST_OWN_RECORD, LONGEST_OWN_TEXT, MOST_OWN_ENTRIES } from '../../src/own-limits.ts'
import type { ContractTest } from './contract-suite.ts'
import { makeEvent, makeNotice } from './make-case.ts'
import { makeOwnCase, makeOwnSource } from './own-records.ts'
import {
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

/** Ids that a careless server would take for something else. */
export const HOSTILE_IDS = [
  'own-__proto__',
  'own-constructor',
  'own-a/b',
  'own-a/revisions/1',
  'own-%',
  'own-%2F',
  'own-..',
  'own-../../api/export',
  'own-?since=0',
  'own-#x',
  'own-а',
  "own-'; drop table change; --",
  'own-"',
  'own- ',
  'own-\u202e',
  `own-${'x'.repeat(196)}`,
]

/** Tests of what may be written: faults, sources, ids. Each one removes everything first. */
export const BODY_TESTS: readonly ContractTest[] = [
  {
    name: 'a body that is not JSON is a 400, one that is too large a 413',
    run: async (ask) => {
      await wipe(ask)
      const put = (body: string) =>
        ask(pathOf('case', A.id), { method: 'PUT', headers: { 'if-none-match': '*' }, body })
      for (const text of ['', '{', 'undefined', '\u0000']) readProblem(await put(text), 400)
      expect(readProblem(await put('"'.padEnd(LARGEST_OWN_RECORD + 1, 'x')), 413).type).toBe(
        '/problems/too-large',
      )
    },
  },
  {
    name: 'each fault of a case is a 422 with a pointer to it, and nothing is stored',
    run: async (ask) => {
      await wipe(ask)
      const event = makeEvent({ id: 'e', date: '2013' })
      const faults: readonly (readonly [unknown, string, string])[] = [
        [{ case: { ...A, lastKnown: {} } }, '/case/lastKnown', 'strict-object'],
        [{ case: { ...A, editorNote: 'x' } }, '/case/editorNote', 'strict-object'],
        [{ case: { ...A, events: [{ ...event, date: '2013-02-30' }] } }, '/case/events/0/date', 'check'],
        [{ case: { ...A, events: [{ ...event, 'a/b~c': 1 }] } }, '/case/events/0/a~1b~0c', 'strict-object'],
        [{ case: { ...A, id: 'own-b' } }, '/case/id', 'other-id'],
        [{ case: { ...A, events: [{ ...event, citations: [] }] } }, '/case/events/0/citations', 'no-source'],
        [{ case: { ...A, events: [event, event] } }, '/case/events/1/id', 'id-twice'],
        [
          { case: { ...A, notices: [makeNotice({ id: 'n', possiblySameAs: ['m'] })] } },
          '/case/notices/0/possiblySameAs/0',
          'no-notice',
        ],
        [
          { case: { ...A, events: [{ ...event, detail: 'x'.repeat(LONGEST_OWN_TEXT + 1) }] } },
          '/case/events/0/detail',
          'too-long',
        ],
        [
          { case: { ...A, person: { ...A.person, aliases: Array(MOST_OWN_ENTRIES + 1).fill('x') } } },
          '/case/person/aliases',
          'too-many',
        ],
        [
          { case: { ...A, events: [{ ...event, citations: [{ source: 's9' }] }] } },
          '/case/events/0/citations/0/source',
          'unknown-source',
        ],
        [{ case: { ...A, noticesNote: 'See {s9}.' } }, '/case/noticesNote', 'unknown-source'],
        [{ source: A }, '/case', 'strict-object'],
        [[], '/case', 'strict-object'],
      ]
      for (const [body, pointer, code] of faults) {
        const answer = await ask(pathOf('case', A.id), {
          method: 'PUT',
          headers: { 'if-none-match': '*' },
          body: JSON.stringify(body),
        })
        const { errors = [] } = readProblem(answer, 422)
        expect([pointer, errors.map((one) => `${one.pointer} ${one.code}`)]).toEqual([
          pointer,
          expect.arrayContaining([`${pointer} ${code}`]),
        ])
      }
      expect((await readHistory(ask)).revision).toBe(0)
    },
  },
  {
    name: 'the id of an own record has its prefix, and no record of another kind',
    run: async (ask) => {
      await wipe(ask)
      expect(readProblem(await putCase(ask, makeOwnCase('pavlov'), null), 422).errors).toMatchObject([
        { pointer: '/case/id', code: 'id-prefix' },
      ])
      expect(readProblem(await putSource(ask, makeOwnSource('s7'), null), 422).errors).toMatchObject([
        { pointer: '/source/id', code: 'id-prefix' },
      ])
      await putSource(ask, makeOwnSource('own-a'), null)
      expect(readProblem(await putCase(ask, A, null), 422).errors).toMatchObject([{ code: 'id-taken' }])
    },
  },
  {
    name: 'a case may cite a source once it exists, and a cited source cannot be removed',
    run: async (ask) => {
      await wipe(ask)
      const one = makeOwnCase('own-a', { source: 'own-s' })
      const { errors = [] } = readProblem(await putCase(ask, one, null), 422)
      expect(errors.map(({ pointer }) => pointer)).toEqual([
        '/case/person/nationalityCitation/source',
        '/case/events/0/citations/0/source',
      ])
      const source = makeOwnSource('own-s', { published: '2015-02' })
      const made = await putSource(ask, source, null)
      expect(made.headers['location']).toBe('/api/sources/own-s')
      expect(readBody(WrittenSourceSchema, made, 201).source).toEqual(source)
      expect(readBody(SourceBodySchema, await ask('/api/sources/own-s')).source).toEqual(source)
      const { changed } = readWritten(await putCase(ask, one, null), 201)
      expect(changed.publications.published.map((row) => changed.dictionaries.date[row])).toEqual(['2015-02'])
      expect(readProblem(await remove(ask, 'source', 'own-s', 1), 409).citedBy).toEqual(['own-a'])
      await putCase(ask, A, 1)
      expect(readBody(RemovedSchema, await remove(ask, 'source', 'own-s', 1)).removed).toEqual(['own-s'])
      readProblem(await ask('/api/sources/own-s'), 410)
      readProblem(await putCase(ask, one, 2), 422)
    },
  },
  {
    name: 'a changed source changes the cases that cite it',
    run: async (ask) => {
      await wipe(ask)
      await putSource(ask, makeOwnSource('own-s'), null)
      await putCase(ask, makeOwnCase('own-a', { source: 'own-s' }), null)
      await putCase(ask, makeOwnCase('own-b'), null)
      const answer = await putSource(ask, makeOwnSource('own-s', { published: '2020' }), 1)
      const { changed } = readBody(WrittenSourceSchema, answer)
      expect(readNames(changed).map(([id]) => id)).toEqual(['own-a'])
      expect(changed.publications.published.map((row) => changed.dictionaries.date[row])).toEqual(['2020'])
    },
  },
  {
    name: 'hostile ids go in and come out unchanged',
    run: async (ask) => {
      await wipe(ask)
      for (const id of HOSTILE_IDS)
        expect([id, (await putCase(ask, makeOwnCase(id), null)).status]).toEqual([id, 201])
      for (const id of HOSTILE_IDS) {
        expect(readBody(CaseBodySchema, await ask(pathOf('case', id))).case.id).toBe(id)
        const { changes } = await readHistory(ask, `?case=${encodeURIComponent(id)}`)
        expect(changes.map((one) => one.id)).toEqual([id])
      }
      for (const id of HOSTILE_IDS) expect((await remove(ask, 'case', id, 1)).status).toBe(200)
      readProblem(await putCase(ask, makeOwnCase(`own-${'x'.repeat(197)}`), null), 422)
      readProblem(await ask('/api/cases/own-%ff', { method: 'PUT', headers: { 'if-none-match': '*' } }), 400)
    },
  },
  {
    name: 'a method that a path does not have is a 405 with those that it has',
    run: async (ask) => {
      const refuse = async (path: string, method: string) => {
        const answer = await ask(path, { method })
        readProblem(answer, 405)
        return answer.headers['allow']
      }
      expect(await refuse('/api/cases/own-a', 'POST')).toBe('GET, PUT, DELETE')
      expect(await refuse('/api/sources/own-a', 'PATCH')).toBe('GET, PUT, DELETE')
      expect(await refuse('/api/changes', 'PUT')).toBe('GET')
      expect(await refuse('/api/export', 'POST')).toBe('GET, PUT, DELETE')
      expect(await refuse('/api/session', 'DELETE')).toBe('GET')
      expect(await refuse('/api/sources', 'PUT')).toBe('GET')
    },
  },
]
