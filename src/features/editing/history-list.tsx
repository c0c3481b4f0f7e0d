import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'

/** A change of an own record, as it is listed. */
export interface ListedChange {
  readonly seq: number
  readonly kind: 'create' | 'replace' | 'remove'
  readonly name: string
  /** The time, in words. */
  readonly at: string
  /** Brings back the case as it was after the change; null where that is not possible, or is the state of now. */
  readonly onBringBack: (() => void) | null
}

/** All changes of own records, newest first. */
export function HistoryList({
  changes,
  onMore,
}: {
  changes: readonly ListedChange[]
  /** Shows older changes; null: there are none. */
  onMore: (() => void) | null
}) {
  const { editing } = useWords()
  const { collection: words } = editing
  return (
    <section aria-labelledby="own-history" className="mt-6 border-t border-hairline pt-3">
      <h2 id="own-history" className="font-serif text-xl font-semibold">
        {words.history}
      </h2>
      {changes.length === 0 && <p className="mt-1 text-sm text-muted">{words.noHistory}</p>}
      <ul aria-labelledby="own-history" className="mt-1 divide-y divide-hairline text-sm">
        {changes.map(({ seq, kind, name, at, onBringBack }) => (
          <li key={seq} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-60 wrap-anywhere">
              {words.entry(seq, words.kinds[kind], name)} <span className="text-muted">{at}</span>
            </span>
            {onBringBack && (
              <Button look="quiet" aria-label={words.bringBackOf(seq)} onClick={onBringBack}>
                {words.bringBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {onMore && (
        <Button look="pill" className="mt-2" onClick={onMore}>
          {words.older}
        </Button>
      )}
    </section>
  )
}
