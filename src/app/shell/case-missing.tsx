import type { Day } from '../../domain/dates/day.ts'
import { describeNothingYet } from '../../messages/describe-nothing-yet.ts'
import { useMessages, useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'

/** Says that no case has this id, with a link to the board. */
export function NoSuchCase({ id, board }: { id: string; board: string }) {
  const m = useMessages()
  return (
    <>
      <h1 tabIndex={-1} className="font-serif text-3xl font-semibold break-words outline-none">
        {m.frame.noCase(id.slice(0, 60))}
      </h1>
      <p className="mt-2 text-sm text-muted">{m.frame.noCaseHelp}</p>
      <p className="mt-4">
        <a href={board} className="underline underline-offset-4">
          {m.frame.toBoard}
        </a>
      </p>
    </>
  )
}

/** Says why nothing is shown of a case on the days chosen, with a button to show the latest day. */
export function NothingYet({
  name,
  asOf,
  known,
  onLatest,
}: {
  name: string
  asOf: Day
  known: Day | null
  onLatest: () => void
}) {
  const m = useWords()
  return (
    <>
      <h1 tabIndex={-1} className="font-serif text-3xl font-semibold break-words outline-none">
        {name}
      </h1>
      <p className="my-3 text-sm">{describeNothingYet({ asOf, known }, m)}</p>
      <Button onClick={onLatest}>{m.board.latestKnown}</Button>
    </>
  )
}
