import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { makeOwnId } from '../../../api/make-id.ts'
import { readOwnFailure } from '../../../api/own-client.ts'
import { ownCaseQuery } from '../../../api/own-queries.ts'
import { saveCaseMutation, saveSourceMutation, type WriteTerms } from '../../../api/own-writes.ts'
import type { Source } from '../../../domain/case/case.ts'
import { isOwnId } from '../../../domain/case/own-id.ts'
import { makeCase, type WrittenCase, withoutLastKnown } from '../../../domain/editing/case-parts.ts'
import { formatCaseAddress, formatSameAddress } from '../../../domain/query/address.ts'
import type { EditedCase } from '../../../features/editing/part-work.ts'
import { useAllSources } from '../../state/use-all-sources.ts'
import { useShownCollection } from '../../state/use-collection.ts'
import { useFilters } from '../../state/use-filters.ts'

const NO_PERSON = {
  name: '',
  aliases: [],
  description: null,
  nationalityAsReported: [],
  nationalityCitation: null,
}

/** Everything that the forms of a case need; `id` is null for a new one. */
export function useEdit(id: string | null) {
  const client = useQueryClient()
  const { query } = useFilters()
  const { collection } = useShownCollection(query, { partial: true })
  const [newId, setNewId] = useState(makeOwnId)
  // Shipped cases cannot be edited; ids of own ones begin so.
  const isOwn = id !== null && isOwnId(id)
  const record = useQuery({ ...ownCaseQuery(id ?? ''), enabled: isOwn })
  const { all, own, error, retry } = useAllSources()
  const saveCase = useMutation(saveCaseMutation(client))
  const saveSource = useMutation(saveSourceMutation(client))
  const isMissing = (id !== null && !isOwn) || readOwnFailure(record.error).kind === 'missing'

  const save = async (draft: WrittenCase, terms: WriteTerms) => {
    await saveCase.mutateAsync({ draft, ...terms })
    // The next new case is another one.
    if (id === null) setNewId(makeOwnId())
  }
  const names = new Map([
    ...(collection ? Array.from(collection.names) : []),
    ...(own?.cases.map((one) => [one.id, one.name] as const) ?? []),
  ])
  const isLoaded = collection && all && (id === null || record.data)
  const written = record.data ? withoutLastKnown(record.data.case) : makeCase(newId, NO_PERSON)
  const edited: EditedCase | null = isLoaded
    ? {
        record: written,
        revision: record.data?.revision ?? null,
        sources: all,
        cases: [...names].flatMap(([other, name]) => (other === written.id ? [] : [{ id: other, name }])),
        compiled: collection.compiled,
        save,
      }
    : null
  const failure = isMissing ? error : (record.error ?? error)
  return {
    edited,
    names,
    isMissing,
    failure: failure && {
      error: failure,
      onRetry: () => {
        void record.refetch()
        retry()
      },
    },
    saveSource: async (source: Source, terms: WriteTerms) => {
      await saveSource.mutateAsync({ source, ...terms })
    },
    /** The address of a form of the case, or without a place that of its parts. */
    linkTo: (place?: string) =>
      formatSameAddress(
        `/edit/${encodeURIComponent(written.id)}${place === undefined ? '' : `/${encodeURIComponent(place)}`}`,
        query,
      ),
    caseAddress: formatCaseAddress(written.id, query),
  }
}
