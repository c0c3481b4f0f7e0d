import type { CaseDraft } from '../../src/contract/writing/case-draft.ts'
import type { Source } from '../../src/domain/case/case.ts'
import { handle } from '../../src/service/handle.ts'
import type { Base, Service } from '../../src/service/service.ts'
import type { Store } from '../../src/service/store.ts'
import { type Ask, readAnswer } from './contract-suite.ts'
import { makeCase, makeEvent, makeSource } from './make-case.ts'

/** A fictional own source. */
export function makeOwnSource(id: string, overrides: Partial<Source> = {}): Source {
  return makeSource({ id, ...overrides })
}

/** A fictional own case with one event; it cites one source. */
export function makeOwnCase(
  id: string,
  { source = 's1', ...overrides }: Partial<CaseDraft> & { readonly source?: string } = {},
): CaseDraft {
  const { lastKnown: _, ...draft } = makeCase({
    id,
    events: [
      makeEvent({
        id: `${id}-e1`.slice(0, 200),
        date: '2013-09-05',
        type: 'detention',
        country: 'PL',
        sets: { case: 'detained', custody: 'detained' },
        citations: [{ source }],
      }),
    ],
    ...overrides,
  })
  return { ...draft, person: { ...draft.person, nationalityCitation: { source }, ...overrides.person } }
}

/** A fictional collection beside which own records stand; it has the source s1. */
export const BASE: Base = {
  dataVersion: 'test.1',
  compiled: '2026-11-23',
  article: { source: 's1', published: '2013-09-05' },
  readSources: () => Promise.resolve(new Map([['s1', makeSource({ id: 's1' })]])),
}

/** A service whose clock moves on by a second with each question. */
export function makeService(store: Store): Service {
  let seconds = 0
  return {
    store,
    base: BASE,
    now: () => new Date(Date.UTC(2026, 10, 24) + 1000 * seconds++).toISOString(),
  }
}

/** Requests of a service in this process. */
export function askService(service: Service): Ask {
  return async (path, init) => readAnswer(await handle(new Request(`http://localhost${path}`, init), service))
}
