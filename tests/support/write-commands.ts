import * as fc from 'fast-check'
import { expect } from 'vitest'
import { ChangesSchema } from '../../src/contract/writing/write-bodies.ts'
import type { Answer, Ask } from './contract-suite.ts'
import { makeOwnCase, makeOwnSource } from './own-records.ts'
import {
  nameCase,
  putCase,
  putSource,
  readBody,
  readHistory,
  readNames,
  remove,
  wipe,
} from './write-client.ts'

/** One request of a random sequence. `base`: which revision it names, 0 for the right one, else one that is off. */
type Command =
  | {
      readonly kind: 'put'
      readonly id: string
      readonly base: number
      readonly name: string
      readonly source: string
    }
  | { readonly kind: 'remove'; readonly id: string; readonly base: number }
  | { readonly kind: 'put-source'; readonly id: string; readonly base: number; readonly year: number }
  | { readonly kind: 'remove-source'; readonly id: string; readonly base: number }
  | { readonly kind: 'undo'; readonly id: string; readonly to: number }
  | { readonly kind: 'retry' }
  | { readonly kind: 'restore' }

const CASES = ['own-a', 'own-b', 'own-__proto__'] as const
const SOURCES = ['own-s', 'own-t'] as const
const caseId = fc.constantFrom(...CASES)
const sourceId = fc.constantFrom(...SOURCES)
/** Mostly the right revision. */
const base = fc.constantFrom(0, 0, 0, 0, -1, 1)

const COMMAND: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      id: caseId,
      base,
      name: fc.constantFrom('Ann', 'Bo', 'Cy'),
      source: fc.constantFrom('s1', 's1', ...SOURCES),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), id: caseId, base }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('put-source' as const),
      id: sourceId,
      base,
      year: fc.constantFrom(2014, 2020),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove-source' as const), id: sourceId, base }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('undo' as const),
      id: caseId,
      to: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'retry' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restore' as const }) },
)

/** What a plain Map says of one record: its states, oldest first; null: removed. */
interface Kept {
  readonly of: 'case' | 'source'
  readonly states: readonly (string | null)[]
}

interface Case {
  readonly name: string
  readonly source: string
}

/** The records as plain Maps, and the requests that have been answered. */
class Model {
  readonly kept = new Map<string, Kept>()
  seq = 0

  current(id: string): string | null {
    return this.kept.get(id)?.states.at(-1) ?? null
  }
  revision(id: string): number {
    return this.kept.get(id)?.states.length ?? 0
  }
  push(id: string, of: Kept['of'], state: string | null): void {
    this.kept.set(id, { of, states: [...(this.kept.get(id)?.states ?? []), state] })
    this.seq++
  }
  cites(source: string): boolean {
    return [...this.kept].some(
      ([id, { of }]) => of === 'case' && readState(this.current(id))?.source === source,
    )
  }
  knows(source: string): boolean {
    return source === 's1' || this.current(source) !== null
  }
  names(): readonly (readonly [string, string])[] {
    return [...this.kept].flatMap(([id, { of }]) => {
      const state = of === 'case' ? readState(this.current(id)) : null
      return state ? [[id, state.name] as const] : []
    })
  }
}

function readState(text: string | null): Case | null {
  return text === null ? null : JSON.parse(text)
}

function make(id: string, { name, source }: Case) {
  return nameCase(makeOwnCase(id, { source }), name)
}

/** The precondition with the right revision, or one that is off by `off`. */
function findRevision(model: Model, id: string, off: number): number | null {
  const right = model.current(id) === null ? null : model.revision(id)
  return off === 0 ? right : Math.max(0, (right ?? model.revision(id)) + off)
}

/** The status that a request must get. */
function expectStatus(model: Model, id: string, off: number, ok: number): number {
  const right = model.current(id) === null ? null : model.revision(id)
  return findRevision(model, id, off) === right ? ok : 412
}

async function putState(ask: Ask, model: Model, id: string, off: number, state: Case): Promise<Answer> {
  const answer = await putCase(ask, make(id, state), findRevision(model, id, off), {
    'idempotency-key': `${model.seq}`,
  })
  const wanted = expectStatus(model, id, off, model.current(id) === null ? 201 : 200)
  const status = wanted < 300 && !model.knows(state.source) ? 422 : wanted
  expect([id, answer.status]).toEqual([id, status])
  if (status < 300) model.push(id, 'case', JSON.stringify(state))
  return answer
}

async function run(ask: Ask, model: Model, command: Command, again: () => Promise<void>): Promise<void> {
  switch (command.kind) {
    case 'put':
      await putState(ask, model, command.id, command.base, { name: command.name, source: command.source })
      break
    case 'undo': {
      const state = readState(model.kept.get(command.id)?.states[command.to - 1] ?? null)
      if (state) await putState(ask, model, command.id, 0, state)
      break
    }
    case 'remove': {
      const { id } = command
      const answer = await remove(ask, 'case', id, findRevision(model, id, command.base) ?? 0)
      const exists = model.current(id) !== null
      const status =
        model.revision(id) === 0 ? 404 : exists ? expectStatus(model, id, command.base, 200) : 412
      expect([id, answer.status]).toEqual([id, status])
      if (status === 200) model.push(id, 'case', null)
      break
    }
    case 'put-source': {
      const { id, year } = command
      const answer = await putSource(
        ask,
        makeOwnSource(id, { published: String(year) }),
        findRevision(model, id, command.base),
      )
      const status = expectStatus(model, id, command.base, model.current(id) === null ? 201 : 200)
      expect([id, answer.status]).toEqual([id, status])
      if (status < 300) model.push(id, 'source', String(year))
      break
    }
    case 'remove-source': {
      const { id } = command
      const answer = await remove(ask, 'source', id, findRevision(model, id, command.base) ?? 0)
      const exists = model.current(id) !== null
      const right = exists ? expectStatus(model, id, command.base, 200) : 412
      const status = model.revision(id) === 0 ? 404 : right === 200 && model.cites(id) ? 409 : right
      expect([id, answer.status]).toEqual([id, status])
      if (status === 200) model.push(id, 'source', null)
      break
    }
    case 'retry':
      await again()
      break
    case 'restore': {
      const { text } = await ask('/api/export')
      const put = { method: 'PUT', headers: { 'if-match': `"${model.seq}"` }, body: text }
      expect((await ask('/api/export', put)).status).toBe(200)
      expect((await ask('/api/export')).text).toBe(text)
    }
  }
}

/** Compares a server with the plain Maps: history, and everything as changes. */
async function compare(ask: Ask, model: Model): Promise<void> {
  const { revision, changes } = await readHistory(ask, '?limit=200')
  expect([revision, changes.map(({ seq }) => seq)]).toEqual([
    model.seq,
    Array.from({ length: model.seq }, (_, i) => model.seq - i),
  ])
  for (const [id, { states }] of model.kept)
    expect(changes.filter((one) => one.id === id).map((one) => one.revision)).toEqual(
      states.map((_, i) => states.length - i),
    )
  const { changed, removed } = readBody(ChangesSchema, await ask('/api/changes?since=0'))
  const sort = (rows: readonly (readonly [string, string])[]) => rows.toSorted(([a], [b]) => (a < b ? -1 : 1))
  expect(sort(readNames(changed))).toEqual(sort(model.names()))
  const gone = [...model.kept.keys()].filter((id) => model.current(id) === null)
  expect(removed.toSorted()).toEqual(gone.toSorted())
}

/** Runs random sequences of requests and compares the server with plain Maps after each of them; the same ones each time. */
export async function runCommands(open: () => Promise<Ask>, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(COMMAND, { minLength: 1, maxLength: 8 }), async (commands) => {
      const ask = await open()
      await wipe(ask)
      const model = new Model()
      let last: { readonly init: Parameters<Ask>; readonly answer: Answer } | null = null
      const listen: Ask = async (...init) => {
        const answer = await ask(...init)
        if (answer.status < 300 && init[1]?.headers?.['idempotency-key']) last = { init, answer }
        return answer
      }
      const again = async () => {
        if (last) expect(await ask(...last.init)).toEqual(last.answer)
      }
      for (const command of commands) {
        await run(listen, model, command, again)
        // A restore forgets the keys of the history that it replaces.
        if (command.kind === 'restore') last = null
        await compare(ask, model)
      }
    }),
    { numRuns: runs, seed: 1128 },
  )
}
