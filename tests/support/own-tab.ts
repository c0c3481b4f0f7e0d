// A tab that edits own cases, as a worker: a thread of its own with a connection of its own to the database.
import { openIndexedStore } from '../../mocks/own/indexed-store.ts'
import type { CaseDraft } from '../../src/contract/writing/case-draft.ts'
import type { Case } from '../../src/domain/case/case.ts'
import { handle } from '../../src/service/handle.ts'
import { makeCase } from './make-case.ts'

/** What a tab has to do. `blind`: it writes the state that it remembers, whatever another tab has stored since. */
export interface TabOrder {
  readonly tab: string
  readonly edits: number
  readonly cases: number
  readonly blind: boolean
}

const { lastKnown: _, ...EMPTY } = makeCase({ id: '' })

/** Adds an alias: each edit leaves a trace that no other edit makes. */
function edit(draft: CaseDraft, trace: string): CaseDraft {
  return { ...draft, person: { ...draft.person, aliases: [...draft.person.aliases, trace] } }
}

function withoutLastKnown({ lastKnown: _lastKnown, ...draft }: Case): CaseDraft {
  return draft
}

async function work({ tab, edits, cases, blind }: TabOrder): Promise<void> {
  const store = await openIndexedStore({
    storage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    onWritten: () => undefined,
  })
  const service = {
    store,
    base: {
      dataVersion: 'test.1',
      compiled: '2026-11-23',
      article: { source: 's1', published: '2013-09-05' },
      readSources: () => Promise.resolve(new Map([['s1', { id: 's1' } as never]])),
    },
    now: () => new Date().toISOString(),
  }
  const ask = (id: string, init?: RequestInit) =>
    handle(new Request(`http://localhost/api/cases/${id}`, init), service)
  const remembered = new Map<string, CaseDraft>()

  const save = async (id: string, trace: string, from: CaseDraft, revision: number): Promise<void> => {
    const draft = edit(from, trace)
    const headers: HeadersInit = revision === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` }
    const answer = await ask(id, { method: 'PUT', headers, body: JSON.stringify({ case: draft }) })
    if (answer.ok) {
      remembered.set(id, draft)
      return
    }
    if (answer.status !== 412) throw new Error(`${answer.status} ${await answer.text()}`)
    const { conflicts } = await answer.json()
    const [{ revision: now, case: theirs }] = conflicts
    // A careful tab edits what stands there; a blind one takes only its revision.
    await save(id, trace, blind ? from : withoutLastKnown(theirs), now)
  }

  for (let i = 0; i < edits; i++) {
    const id = `own-${i % cases}`
    const read = await ask(id)
    const revision = Number(/\d+/.exec(read.headers.get('etag') ?? '')?.[0] ?? 0)
    const stored = read.ok ? withoutLastKnown((await read.json()).case) : { ...EMPTY, id }
    await save(id, `${tab}-${i}`, blind ? (remembered.get(id) ?? { ...EMPTY, id }) : stored, revision)
  }
}

addEventListener('message', ({ data }: MessageEvent<TabOrder>) => {
  work(data).then(
    () => postMessage('done'),
    (error: unknown) => postMessage(String(error)),
  )
})
