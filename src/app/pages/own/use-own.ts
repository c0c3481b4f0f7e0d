import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { makeUuid } from '../../../api/make-id.ts'
import { isTransient, readOwnFailure } from '../../../api/own-client.ts'
import {
  historyQuery,
  ownCaseQuery,
  ownRecordsQuery,
  ownSourceQuery,
  revisionQuery,
  sessionQuery,
} from '../../../api/own-queries.ts'
import {
  exportOwn,
  removeOwn,
  removeRecordMutation,
  restoreOwn,
  saveCaseMutation,
  saveSourceMutation,
  type WriteTerms,
} from '../../../api/own-writes.ts'
import { SENTINEL_KEY } from '../../../contract/writing/sentinel.ts'
import type { Source } from '../../../domain/case/case.ts'
import { withoutLastKnown } from '../../../domain/editing/case-parts.ts'
import { formatCaseAddress, formatSameAddress } from '../../../domain/query/address.ts'
import type { CollectionWork } from '../../../features/editing/collection-actions.tsx'
import type { ListedChange } from '../../../features/editing/history-list.tsx'
import { removeDrafts } from '../../../features/editing/kept-draft.ts'
import { makeTerms } from '../../../features/editing/part-work.ts'
import { useWords } from '../../../messages/messages.ts'
import { useToast } from '../../../ui/toasts.tsx'
import { useFilters } from '../../state/use-filters.ts'

function downloadText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** How much of own records is left in the browser. */
async function countLeft() {
  const all = 'databases' in indexedDB ? await indexedDB.databases().catch(() => []) : []
  return {
    databases: all.filter(({ name }) => name?.startsWith('noticeboard-own')).length,
    keys: Object.keys(localStorage).filter((key) => key === SENTINEL_KEY).length,
  }
}

/** The revision of a case as it is now; null: it was removed. */
async function readRevision(client: ReturnType<typeof useQueryClient>, id: string): Promise<number | null> {
  try {
    return (await client.fetchQuery({ ...ownCaseQuery(id), staleTime: 0 })).revision
  } catch (error) {
    if (readOwnFailure(error).kind === 'missing') return null
    throw error
  }
}

/** The whole collection of the reader: where it is kept, what is in it, its history, and what can be done with it. */
export function useOwn(sourceId: string | null) {
  const m = useWords()
  const { collection: words } = m.editing
  const client = useQueryClient()
  const toast = useToast()
  const { query } = useFilters()
  const records = useQuery(ownRecordsQuery())
  const session = useQuery(sessionQuery())
  const history = useInfiniteQuery(historyQuery())
  const source = useQuery({ ...ownSourceQuery(sourceId ?? ''), enabled: sourceId !== null })
  const saveCase = useMutation(saveCaseMutation(client))
  const saveSource = useMutation(saveSourceMutation(client))
  const remove = useMutation(removeRecordMutation(client))
  const revision = records.data?.revision ?? 0

  const offerUndo = (undo: () => Promise<unknown>) =>
    toast({
      words: m.editing.removedEntry,
      action: {
        label: m.frame.undo,
        run: () => void undo().catch(() => toast({ words: m.editing.notSaved })),
      },
    })

  const putBack = async (text: string) => {
    const now = await client.fetchQuery({ ...ownRecordsQuery(), staleTime: 0 })
    await restoreOwn(text, { revision: now.revision, key: makeUuid() })
    await client.invalidateQueries()
  }

  const work: CollectionWork = {
    backUp: async () => {
      const { text } = await exportOwn()
      downloadText(text, `noticeboard-${revision}.json`)
      return words.backedUp
    },
    restore: async (file) => {
      try {
        const former = revision === 0 ? null : (await exportOwn()).text
        const { counts } = await restoreOwn(await file.text(), { revision, key: makeUuid() })
        await client.invalidateQueries()
        if (former !== null) offerUndo(() => putBack(former))
        return words.restored(words.cases(counts.cases), words.sources(counts.sources))
      } catch (error) {
        const { kind } = readOwnFailure(error)
        if (kind === 'conflict') return words.changedMeanwhile
        if (kind === 'no-room') return m.editing.failure.room
        if (kind === 'newer-version') return m.editing.failure.newer
        return isTransient(error) ? m.editing.failure.failed : words.notABackup
      }
    },
    removeAll: async () => {
      await removeOwn()
      removeDrafts()
      // Before the page asks again, and the store opens its empty database.
      const left = await countLeft()
      client.removeQueries({ queryKey: ['own', 'case'] })
      await client.invalidateQueries()
      const say = (count: number) => (count === 0 ? words.nothingLeft : String(count))
      return `${words.removed} ${words.leftOf(say(left.databases), say(left.keys), say(removeDrafts()))}`
    },
  }

  const bringBack = async (id: string, at: number) => {
    try {
      const { case: former } = await client.fetchQuery(revisionQuery(id, at))
      if (!former) return
      const terms = makeTerms(await readRevision(client, id), 'bring back')
      await saveCase.mutateAsync({ draft: withoutLastKnown(former), ...terms })
      toast({ words: m.editing.saved })
    } catch {
      toast({ words: m.editing.notSaved })
    }
  }

  const names = new Map([
    ...(records.data?.cases.map(({ id, name }) => [id, name] as const) ?? []),
    ...(records.data?.sources.map(({ id, title }) => [id, title] as const) ?? []),
  ])
  const time = new Intl.DateTimeFormat(m.locale, { dateStyle: 'medium', timeStyle: 'short' })
  const listed = history.data?.pages.flatMap((page) => page.changes) ?? []
  const changes = listed.map(
    ({ seq, id, of, kind, revision: at, at: when }): ListedChange => ({
      seq,
      kind,
      name: names.get(id) ?? m.editing.removedRecord[of],
      at: time.format(new Date(when)),
      onBringBack:
        of === 'source' || kind === 'remove' || listed.find((one) => one.id === id)?.seq === seq
          ? null
          : () => void bringBack(id, at),
    }),
  )

  const failure = records.error ?? session.error ?? history.error
  return {
    session: session.data ?? null,
    records: records.data ?? null,
    failure: failure && {
      error: failure,
      onRetry: () => void Promise.all([records.refetch(), session.refetch(), history.refetch()]),
    },
    work,
    changes,
    onMore: history.hasNextPage ? () => void history.fetchNextPage() : null,
    /** The own source that the address names, with its revision. */
    source: source.data ?? null,
    saveSource: async (one: Source, terms: WriteTerms) => {
      await saveSource.mutateAsync({ source: one, ...terms })
    },
    removeCase: async (id: string) => {
      try {
        const { case: former, revision: at } = await client.fetchQuery({ ...ownCaseQuery(id), staleTime: 0 })
        await remove.mutateAsync({ of: 'case', id, ...makeTerms(at, 'remove case') })
        const draft = withoutLastKnown(former)
        offerUndo(() => saveCase.mutateAsync({ draft, ...makeTerms(null, 'undo remove') }))
      } catch {
        toast({ words: m.editing.notSaved })
      }
    },
    removeSource: async (id: string) => {
      try {
        const { source: former, revision: at } = await client.fetchQuery({
          ...ownSourceQuery(id),
          staleTime: 0,
        })
        await remove.mutateAsync({ of: 'source', id, ...makeTerms(at, 'remove source') })
        offerUndo(() => saveSource.mutateAsync({ source: former, ...makeTerms(null, 'undo remove') }))
      } catch (error) {
        const reason = readOwnFailure(error)
        toast({
          words:
            reason.kind === 'cited'
              ? m.editing.failure.cited(reason.cases.map((one) => names.get(one) ?? one).join(', '))
              : m.editing.notSaved,
        })
      }
    },
    addresses: {
      new: formatSameAddress('/new', query),
      own: formatSameAddress('/own', query),
      edit: (id: string) => formatSameAddress(`/edit/${encodeURIComponent(id)}`, query),
      case: (id: string) => formatCaseAddress(id, query),
      source: (id: string) => formatSameAddress(`/own/${encodeURIComponent(id)}`, query),
    },
  }
}
