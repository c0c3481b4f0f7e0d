import type { ClaimKind } from '../../domain/case/vocabulary.ts'
import { useMessages } from '../../messages/messages.ts'
import { nameSides, nameSidesShort } from '../../messages/name-sides.ts'

/** Whose words a value is, below it; nothing where it does not rest on one side. */
export function SidesNote({ sides }: { sides: readonly ClaimKind[] }) {
  const m = useMessages()
  if (sides.length === 0) return null
  return <span className="block text-xs text-muted">{m.board.wordsOf(nameSides(sides, m))}</span>
}

/** The same before the value, for rows of one height, where the last lines may be cut off. */
export function SidesLead({ sides }: { sides: readonly ClaimKind[] }) {
  const m = useMessages()
  if (sides.length === 0) return null
  return <span className="block text-xs text-muted">{m.board.inWordsOf(nameSidesShort(sides, m))}</span>
}

/** A star at one of several values of such a row, with the words for those who rest on it or hear it. */
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
