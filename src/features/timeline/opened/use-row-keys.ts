import type { CaseLane } from '../../../domain/as-of/case-lane.ts'
import { findChosenIndex, listLaneEvents } from '../../../domain/as-of/lane-events.ts'
import type { OpenRow } from '../../../domain/query/figure-options.ts'
import { readKey } from '../../../ui/read-key.ts'

/** Moves the focus to the button that opens a row (`data-open-row`), else to the name in it. */
export function focusRow(caseId: string): void {
  const id = CSS.escape(caseId)
  const find = (attribute: string) => document.querySelector<HTMLElement>(`[${attribute}="${id}"]`)
  const element = find('data-open-row') ?? find('data-row-link')
  element?.focus()
}

/** How far a key goes through the events of an open row, given where it is; null for any other key. */
function moveBy(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, index - 1)
    case 'ArrowRight':
      return Math.min(count - 1, index + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** What a key does in a row: goes to the case page, opens or closes the row, or goes to another event of it. */
export type RowAction =
  | { readonly kind: 'case' }
  | { readonly kind: 'close' }
  | { readonly kind: 'open'; readonly part: string | null; readonly how: 'push' | 'replace' }

/** What a key does in the row of a case; null: nothing. `lane` is only needed for a row that is open. */
export function readRowKey(
  { key, shift }: { readonly key: string; readonly shift: boolean },
  {
    isOpen,
    part,
    lane,
  }: { readonly isOpen: boolean; readonly part: string | null; readonly lane: CaseLane | undefined },
): RowAction | null {
  if (shift) return key === 'Enter' ? { kind: 'case' } : null
  if (!isOpen) return key === 'ArrowRight' ? { kind: 'open', part: null, how: 'push' } : null
  if (key === 'Escape') return { kind: 'close' }
  if (!lane) return null
  const events = listLaneEvents(lane)
  const next = moveBy(key, findChosenIndex(events, lane, part), events.length)
  const event = next === null ? undefined : events[next]?.event
  return event ? { kind: 'open', part: event.id, how: 'replace' } : null
}

/**
 * The keys of a table whose rows open, as a handler for the table. A row, and what is opened of it, is an element with the id of
 * the case as `data-case`. Enter and Space belong to the button of the row, j and k to the page.
 */
export function useRowKeys({
  open,
  findLane,
  onOpen,
  goToCase,
}: {
  open: OpenRow | null
  findLane: (caseId: string) => CaseLane | undefined
  /** Changes the open row: `push` makes an entry of the history, `replace` is a step within the row. */
  onOpen: (next: OpenRow | null, how: 'push' | 'replace') => void
  goToCase: (caseId: string) => void
}) {
  return (event: KeyboardEvent) => {
    const { target, altKey, ctrlKey, metaKey } = event
    if (event.defaultPrevented || altKey || ctrlKey || metaKey || !(target instanceof Element)) return
    // Fields have keys of their own, and so have links out of the app.
    if (target.closest('input, select, textarea, dialog, a[target]')) return
    const caseId = target.closest<HTMLElement>('[data-case]')?.dataset.case
    if (caseId === undefined) return
    const isOpen = open?.caseId === caseId
    const action = readRowKey(
      { key: readKey(event), shift: event.shiftKey },
      { isOpen, part: isOpen ? open.part : null, lane: isOpen ? findLane(caseId) : undefined },
    )
    if (action === null) return
    event.preventDefault()
    if (action.kind === 'case') goToCase(caseId)
    else if (action.kind === 'open') onOpen({ caseId, part: action.part }, action.how)
    else {
      onOpen(null, 'push')
      focusRow(caseId)
    }
  }
}
