import type { TimeView } from '../../../domain/query/figure-options.ts'
import type { CaseQuery } from '../../../domain/query/query.ts'
import { useWords } from '../../../messages/messages.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import type { OnView } from './view.ts'

/** The days shown in words, removable. */
export function ViewChip({ view, onView }: { view: TimeView; onView: OnView }) {
  const m = useWords()
  const words = m.time.view(view)
  return (
    <button
      type="button"
      aria-label={m.time.leaveView(words)}
      onClick={() => {
        // The button disappears with the view.
        document.querySelector('main')?.focus({ preventScroll: true })
        onView(null, 'push')
      }}
      className="inline-flex h-[1.875rem] items-center gap-2 rounded-md border border-accent bg-accent/10 px-2.5 text-[0.8125rem] whitespace-nowrap text-accent hover:bg-accent/15 print:hidden"
    >
      {words}
      <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2 stroke-current">
        <path d="M1 1 9 9M9 1 1 9" strokeWidth="1.5" />
      </svg>
    </button>
  )
}

/**
 * Copies the days shown to the filter From and To, and clears it again: then only cases with an event in them are listed.
 * Only this box does so; a change of the days shown alone filters nothing.
 */
export function OnlyInView({
  view,
  query,
  inWindow,
  onChange,
}: {
  view: TimeView
  query: CaseQuery
  /** How many cases possibly and certainly match the filter; null without it. */
  inWindow: { readonly possibly: number; readonly certainly: number } | null
  onChange: (next: CaseQuery) => void
}) {
  const m = useWords()
  const isSet = query.from === view.from && query.to === view.to
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 print:hidden">
      <Checkbox
        quiet
        checked={isSet}
        onChange={() =>
          onChange(
            isSet
              ? { ...query, from: null, to: null, certain: false }
              : { ...query, from: view.from, to: view.to },
          )
        }
      >
        {m.time.onlyThen}
      </Checkbox>
      {isSet && inWindow && (
        <>
          <span className="text-xs text-muted">{m.board.window(inWindow.possibly, inWindow.certainly)}</span>
          <Checkbox
            quiet
            checked={query.certain}
            onChange={() => onChange({ ...query, certain: !query.certain })}
          >
            {m.board.certainOnly}
          </Checkbox>
        </>
      )}
    </span>
  )
}
