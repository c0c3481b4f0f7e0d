import type { ClaimKind } from '../../domain/case/vocabulary.ts'
import { useMessages } from '../../messages/messages.ts'
import { nameSides, nameSidesShort } from '../../messages/name-sides.ts'

/** Says below a value whose words it is; nothing without sides. */
export function SidesNote({ sides }: { sides: readonly ClaimKind[] }) {
  const m = useMessages()
  if (sides.length === 0) return null
  return <span className="block text-xs text-muted">{m.board.wordsOf(nameSides(sides, m))}</span>
}

/** The same above the value, for rows of fixed height, which may cut off their last lines. */
export function SidesLead({ sides }: { sides: readonly ClaimKind[] }) {
  const m = useMessages()
  if (sides.length === 0) return null
  return <span className="block text-xs text-muted">{m.board.inWordsOf(nameSidesShort(sides, m))}</span>
}

/** A star after one of several values in such a row; tooltip and screen readers say whose words it is. */
export function SidesStar({ sides }: { sides: readonly ClaimKind[] }) {
  const m = useMessages()
  if (sides.length === 0) return null
  const words = m.board.wordsOf(nameSides(sides, m))
  return (
    <span title={words}>
      <span aria-hidden="true">*</span>
      <span className="sr-only"> ({words})</span>
    </span>
  )
}
