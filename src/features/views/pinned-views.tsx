import { formatViewText } from '../../domain/query/saved-views.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { useViews } from './views-store.ts'

/** The pinned views, each a button that shows it. */
export default function PinnedViews({
  address,
  onShow,
}: {
  address: string
  onShow: (text: string) => void
}) {
  const m = useWords()
  const shown = formatViewText(address)
  const pinned = useViews().views.filter((view) => view.pinned)
  if (pinned.length === 0) return null
  return (
    <ul aria-label={m.list.pinnedViews} className="flex min-w-0 flex-wrap gap-2">
      {pinned.map(({ name, query }) => (
        <li key={name} className="max-w-full">
          <Button
            look="pill"
            dir="auto"
            aria-pressed={query === shown}
            className="max-w-full"
            onClick={() => onShow(query)}
          >
            <span className="truncate">{name}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
