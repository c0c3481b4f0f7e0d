import { useMessages } from '../../messages/messages.ts'
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

/** Says that nothing is on record for a case by the day shown, with a button to show the latest day. */
export function NothingYet({ name, day, onLatest }: { name: string; day: string; onLatest: () => void }) {
  const m = useMessages()
  return (
    <>
      <h1 tabIndex={-1} className="font-serif text-3xl font-semibold break-words outline-none">
        {name}
      </h1>
      <p className="my-3 text-sm">{m.board.emptyDay(day)}</p>
      <Button onClick={onLatest}>{m.board.latestKnown}</Button>
    </>
  )
}
