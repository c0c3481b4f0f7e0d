import * as v from 'valibot'
import { expect } from 'vitest'
import { ENDPOINTS } from '../../src/contract/endpoints.ts'
import { parseSnapshot } from '../../src/contract/parse-snapshot.ts'
import { ProblemSchema } from '../../src/contract/problem.ts'

/** A response as plain data, which can be passed out of a browser. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** Requests a path from a server: in this process, over the network, or from a page. */
export type Ask = (
  path: string,
  init?: {
    readonly method?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  },
) => Promise<Answer>

export interface ContractTest {
  readonly name: string
  readonly run: (ask: Ask) => Promise<void>
}

/** Reads a response with its body. */
export async function readAnswer(response: Response): Promise<Answer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  }
}

async function getJson(ask: Ask, path: string): Promise<unknown> {
  const answer = await ask(path)
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json'])
  return JSON.parse(answer.text)
}

async function firstCaseId(ask: Ask): Promise<string> {
  const { snapshot } = parseSnapshot(await getJson(ask, ENDPOINTS.snapshot.path))
  const [id] = snapshot.cases.id
  if (id === undefined) throw new Error('The collection is empty; a contract cannot be tested on it.')
  return id
}

async function expectProblem(ask: Ask, path: string, status: number, method = 'GET') {
  const answer = await ask(path, { method })
  expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json'])
  expect(v.parse(ProblemSchema, JSON.parse(answer.text)).status).toBe(status)
  return answer
}

/** Tests that every server of the contract must pass. */
export const CONTRACT_TESTS: readonly ContractTest[] = [
  {
    name: 'the snapshot matches its schema, and all its records are readable',
    run: async (ask) => {
      const { snapshot, unreadable } = parseSnapshot(await getJson(ask, ENDPOINTS.snapshot.path))
      expect(unreadable).toEqual([])
      expect(snapshot.cases.id.length).toBeGreaterThan(0)
    },
  },
  {
    name: 'every case of the snapshot has a full record, with the same events',
    run: async (ask) => {
      const { snapshot } = parseSnapshot(await getJson(ask, ENDPOINTS.snapshot.path))
      for (const [index, id] of snapshot.cases.id.slice(0, 20).entries()) {
        const body = v.parse(
          ENDPOINTS.case.schema,
          await getJson(ask, `/api/cases/${encodeURIComponent(id)}`),
        )
        expect(body.dataVersion).toBe(snapshot.dataVersion)
        expect(body.case.events.map((event) => event.id)).toEqual(
          snapshot.events.id.filter((_, row) => snapshot.events.case[row] === index),
        )
      }
    },
  },
  {
    name: 'every source that the snapshot cites is among the sources',
    run: async (ask) => {
      const { snapshot } = parseSnapshot(await getJson(ask, ENDPOINTS.snapshot.path))
      const { sources } = v.parse(ENDPOINTS.sources.schema, await getJson(ask, ENDPOINTS.sources.path))
      const known = new Set(sources.map(({ id }) => id))
      expect(snapshot.dictionaries.source.filter((id) => !known.has(id))).toEqual([])
    },
  },
  {
    name: 'the context matches its schema',
    run: async (ask) => {
      v.parse(ENDPOINTS.context.schema, await getJson(ask, ENDPOINTS.context.path))
    },
  },
  {
    name: "no editor's note leaves the server",
    run: async (ask) => {
      const id = await firstCaseId(ask)
      for (const path of [
        ENDPOINTS.snapshot.path,
        ENDPOINTS.sources.path,
        ENDPOINTS.context.path,
        `/api/cases/${id}`,
      ]) {
        expect((await ask(path)).text).not.toContain('"editorNote"')
      }
    },
  },
  {
    name: 'a request with the current ETag gets a 304',
    run: async (ask) => {
      const first = await ask(ENDPOINTS.sources.path)
      const { etag } = first.headers
      expect(etag).toMatch(/^"[^"]+"$/)
      const second = await ask(ENDPOINTS.sources.path, { headers: { 'if-none-match': etag ?? '' } })
      expect([second.status, second.text]).toEqual([304, ''])
      expect((await ask(ENDPOINTS.sources.path)).headers['etag']).toBe(etag)
    },
  },
  {
    name: 'a case that does not exist is a 404 with a problem, whatever its id',
    run: async (ask) => {
      for (const id of ['nobody', '__proto__', 'constructor', '%E2%80%AE', 'a%2Fb']) {
        await expectProblem(ask, `/api/cases/${id}`, 404)
      }
    },
  },
  {
    name: 'an endpoint that does not exist is a 404 with a problem',
    run: async (ask) => void (await expectProblem(ask, '/api/nothing', 404)),
  },
  {
    name: 'a method that changes data gets a 405 with the allowed methods',
    run: async (ask) => {
      const answer = await expectProblem(ask, ENDPOINTS.snapshot.path, 405, 'DELETE')
      expect(answer.headers['allow']).toBe('GET')
    },
  },
]
