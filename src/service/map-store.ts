import type { SessionBody, StoreKind } from '../contract/writing/write-bodies.ts'
import { MOST_ANSWERS_KEPT } from '../own-limits.ts'
import { type Change, EMPTY_MARK, type Head, type Mark, type Store, type StoredAnswer } from './store.ts'

/** A store in memory: it keeps records until the page or the process ends. `reason` says why no other store is used. */
export function makeMapStore(
  kind: StoreKind = 'session',
  told: Partial<Pick<SessionBody, 'reason' | 'missing'>> = {},
): Store {
  let mark: Mark = EMPTY_MARK
  const heads = new Map<string, Head>()
  const answers = new Map<string, StoredAnswer>()
  const history: Change[] = []
  const clear = () => {
    mark = EMPTY_MARK
    heads.clear()
    answers.clear()
    history.length = 0
  }
  return {
    kind,
    look: async (ids, key) => ({
      mark,
      heads: new Map(
        ids.flatMap((id) => {
          const head = heads.get(id)
          return head ? [[id, head] as const] : []
        }),
      ),
      answer: (key !== null && answers.get(key)) || null,
    }),
    listCiting: async (source) =>
      [...heads.values()].filter(({ cites }) => cites.includes(source)).map(({ id }) => id),
    listChanged: async (since, limit) => ({
      mark,
      heads: [...heads.values()]
        .filter(({ seq }) => seq > since)
        .toSorted((a, b) => a.seq - b.seq)
        .slice(0, limit),
    }),
    listHistory: async ({ id, before, limit }) => ({
      mark,
      changes: history
        .filter((one) => (id === null || one.id === id) && (before === null || one.seq < before))
        .toReversed()
        .slice(0, limit),
    }),
    findChange: async (id, revision) =>
      history.find((one) => one.id === id && one.revision === revision) ?? null,
    readAll: async () => ({ mark, heads: [...heads.values()], history: [...history] }),
    commit: async (write) => {
      if (write.from.seq !== mark.seq || write.from.origin !== mark.origin) return false
      if (write.clear) clear()
      mark = write.mark
      for (const head of write.heads) heads.set(head.id, head)
      history.push(...write.changes)
      if (write.answer) answers.set(write.answer.key, write.answer)
      for (const key of answers.keys()) {
        if (answers.size <= MOST_ANSWERS_KEPT) break
        answers.delete(key)
      }
      return true
    },
    wipe: async () => clear(),
    report: async () => ({ persisted: null, reason: null, missing: null, ...told }),
  }
}
