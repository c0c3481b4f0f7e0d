import { useMemo } from 'react'
import { formatViews, parseViews, type SavedView } from '../../domain/query/saved-views.ts'
import { keep } from '../../ui/keep.ts'
import { readKept } from '../../ui/kept.ts'
import { useKept } from '../../ui/use-kept.ts'

/** Null for a text that is not a file of views. */
function readViews(text: string | null): readonly SavedView[] | null {
  try {
    return text === null ? [] : parseViews(text).views
  } catch {
    return null
  }
}

/**
 * Changes the saved views. Starts from what storage holds now, so that a view saved in another tab survives, and stores the
 * result if it can; `useViews` says whether it did. Never overwrites what it cannot read.
 */
export function changeViews(change: (views: readonly SavedView[]) => readonly SavedView[]): void {
  const views = change(readViews(readKept('views')) ?? [])
  const stored = keep('views', formatViews(views), (text) => readViews(text) !== null)
  // `first-view.ts` opens the board with it before it can parse all views.
  if (stored) keep('first-view', views.find(({ first }) => first)?.query ?? '')
}

/** The saved views, and whether they are stored beyond this page. */
export function useViews(): { readonly views: readonly SavedView[]; readonly isStored: boolean } {
  const { text, isStored } = useKept('views')
  const views = useMemo(() => readViews(text) ?? [], [text])
  return { views, isStored }
}
