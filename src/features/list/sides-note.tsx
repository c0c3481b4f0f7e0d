import type { ClaimKind } from '../../domain/case/vocabulary.ts'
import { lowerFirst } from '../../messages/lower-first.ts'
import { useMessages } from '../../messages/messages.ts'
import { nameSides, nameSidesShort } from '../../messages/name-sides.ts'
import type { Messages } from '../../messages/types.ts'

function nameSideShort(kind: ClaimKind, { board, claimKind }: Messages): string {
  const { side } = board.fact
  return kind in side ? side[kind as keyof typeof side] : lowerFirst(claimKind[kind])
}

function joinShort(sides: readonly ClaimKind[], m: Messages): string {
  return [...new Set(sides.map((kind) => nameSideShort(kind, m)))].join(', ')
}

/** Says below a value, or after it in its line, whose words it is; nothing without sides. */
export function SidesNote({ sides, inline = false }: { sides: readonly ClaimKind[]; inline?: boolean }) {
  const m = useMessages()
  if (sides.length === 0) return null
  const words = m.board.wordsOf(nameSides(sides, m))
  if (!inline) return <span className="block text-xs text-muted">{words}</span>
  const short = joinShort(sides, m)
  return (
    <>
      {' '}
      <span title={words} className="text-2xs whitespace-nowrap text-pressing">
        {short}
      </span>
    </>
  )
}

/** The same above the value, or before it in its line, for rows of fixed height, which may cut off their ends. */
export function SidesLead({ sides, inline = false }: { sides: readonly ClaimKind[]; inline?: boolean }) {
  const m = useMessages()
  if (sides.length === 0) return null
  if (!inline)
    return <span className="block text-xs text-muted">{m.board.inWordsOf(nameSidesShort(sides, m))}</span>
  return (
    <>
      <span title={m.board.wordsOf(nameSides(sides, m))} className="text-2xs text-pressing">
        {m.board.inWordsOf(joinShort(sides, m))}
      </span>{' '}
    </>
  )
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
