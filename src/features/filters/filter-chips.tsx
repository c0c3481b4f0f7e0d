import { useRef } from 'react'
import { type CaseQuery, FACETS, toggleFacetValue } from '../../domain/query/query.ts'
import { useMessages } from '../../messages/messages.ts'
import type { Messages } from '../../messages/types.ts'
import { Button } from '../../ui/button.tsx'
import { useToast } from '../../ui/toasts.tsx'

interface Chip {
  readonly label: string
  readonly without: CaseQuery
}

function listChips(query: CaseQuery, m: Messages): readonly Chip[] {
  const { q, from, to, certain, known } = query
  const { chip } = m.board
  return [
    ...(q.trim() === '' ? [] : [{ label: chip.q(q.trim()), without: { ...query, q: '' } }]),
    ...FACETS.flatMap((facet) =>
      query.facets[facet].map((value) => ({
        label: chip.facet(facet, m.facetValue(facet, value)),
        without: toggleFacetValue(query, facet, value),
      })),
    ),
    ...(from === null ? [] : [{ label: chip.from(m.day(from)), without: { ...query, from: null } }]),
    ...(to === null ? [] : [{ label: chip.to(m.day(to)), without: { ...query, to: null } }]),
    ...(certain ? [{ label: chip.certain, without: { ...query, certain: false } }] : []),
    ...(known === null ? [] : [{ label: chip.known(m.day(known)), without: { ...query, known: null } }]),
  ]
}

/** The active filters, each removable, and the day known on; the day shown is in the sentence. the focus moves to the next chip, the previous one or the page. */
export function FilterChips({
  query,
  onChange,
  onClear,
}: {
  query: CaseQuery
  onChange: (next: CaseQuery) => void
  onClear: () => void
}) {
  const m = useMessages()
  const toast = useToast()
  const list = useRef<HTMLUListElement>(null)
  const chips = listChips(query, m)
  /** Moves the focus before its button disappears: removing the focused element costs an extra layout. */
  const moveFocus = (place: number | null) => {
    const buttons =
      place === null ? [] : [...(list.current?.querySelectorAll('button') ?? [])].slice(0, chips.length)
    const target = buttons[(place ?? 0) + 1] ?? buttons[(place ?? 0) - 1] ?? document.querySelector('main')
    target?.focus({ preventScroll: true })
  }
  return (
    <ul ref={list} aria-label={m.board.chips} className="flex flex-wrap items-center gap-2 empty:hidden">
      {chips.map(({ label, without }, place) => (
        <li key={label}>
          <Button
            look="chip"
            aria-label={m.board.removeFilter(label)}
            onClick={() => {
              moveFocus(place)
              onChange(without)
            }}
          >
            {label}
            <svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 stroke-current print:hidden">
              <path d="M1 1 9 9M9 1 1 9" strokeWidth="1.5" />
            </svg>
          </Button>
        </li>
      ))}
      {chips.length > 1 && (
        <li className="print:hidden">
          <Button
            look="quiet"
            onClick={() => {
              moveFocus(null)
              onClear()
              toast({
                words: m.frame.cleared,
                action: { label: m.frame.undo, run: () => onChange(query) },
                untilNextStep: true,
              })
            }}
          >
            {m.board.clearAll}
          </Button>
        </li>
      )}
    </ul>
  )
}
