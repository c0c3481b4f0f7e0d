import type { KeyboardEvent } from 'react'
import type { Selection } from '../../domain/collection/select.ts'
import { type CaseQuery, FACETS, type Facet } from '../../domain/query/query.ts'
import { formatCount } from '../../messages/count.ts'
import { useMessages } from '../../messages/messages.ts'
import { PanelButton } from '../../ui/panel-button.tsx'
import { readKey } from '../../ui/read-key.ts'
import { FilterPart } from './filter-part.tsx'

const MENU =
  'inline-flex min-h-[1.875rem] items-center gap-1.5 rounded-md border px-2 text-[0.8125rem] whitespace-nowrap hover:border-ink aria-expanded:border-ink'

/** A button that opens the options of one filter and says how many of them are chosen. */
function FilterMenu({
  of,
  chosen,
  selection,
  onChange,
}: {
  of: Facet | 'date'
  chosen: number
  selection: Selection
  onChange: (next: CaseQuery, how?: 'push' | 'replace') => void
}) {
  const m = useMessages()
  const label = of === 'date' ? m.board.date : m.facet[of]
  return (
    <PanelButton
      {...(chosen > 0 && { description: m.board.chosen(chosen) })}
      className={`${MENU} ${chosen > 0 ? 'border-ink font-medium' : 'border-field/60'}`}
      panelClassName="w-72 px-3.5 py-3"
      panel={<FilterPart {...{ of, selection, onChange }} />}
    >
      {label}
      {chosen > 0 && (
        // Generated content, so that the button is named by its label alone.
        <span
          aria-hidden="true"
          data-count={formatCount(chosen, m.locale)}
          className="rounded-full bg-ink px-1.5 text-2xs font-semibold text-ground forced-color-adjust-none before:content-[attr(data-count)]"
        />
      )}
      <svg viewBox="0 0 8 5" aria-hidden="true" className="w-2 fill-current text-muted">
        <path d="M0 0h8L4 5Z" />
      </svg>
    </PanelButton>
  )
}

/** Moves the focus between the buttons of the bar with the left and right arrow keys. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[readKey(event.nativeEvent)]
  const from = event.target
  if (step === undefined || !(from instanceof HTMLElement) || from.dataset['panelButton'] === undefined)
    return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-panel-button]')]
  event.preventDefault()
  buttons[buttons.indexOf(from) + step]?.focus()
}

/** The filters as a row of menus; the options of a menu are counted, and their code is loaded, only while it is open. */
export function FilterBar({
  selection,
  onChange,
}: {
  selection: Selection
  onChange: (next: CaseQuery, how?: 'push' | 'replace') => void
}) {
  const m = useMessages()
  const { facets, from, to } = selection.query
  return (
    <div
      role="toolbar"
      aria-label={m.board.filters}
      onKeyDown={moveAlong}
      className="flex flex-wrap items-center gap-1.5 py-[0.4375rem] print:hidden"
    >
      {FACETS.map((facet) => (
        <FilterMenu key={facet} of={facet} chosen={facets[facet].length} {...{ selection, onChange }} />
      ))}
      <FilterMenu
        of="date"
        chosen={Number(from !== null) + Number(to !== null)}
        {...{ selection, onChange }}
      />
    </div>
  )
}
