import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'

/** Says that a part of the page comes from another data version than the list; undefined: not loaded yet. */
export function VersionRemark({
  shown,
  found,
}: {
  /** The version of the list. */
  shown: string | undefined
  found: readonly (string | undefined)[]
}) {
  const { frame } = useMessages()
  const other = shown === undefined ? undefined : found.find((one) => one !== undefined && one !== shown)
  if (other === undefined) return null
  return (
    <div role="status" className="mb-4 border-l-4 border-pressing py-1 pl-3 text-sm">
      <p>{frame.otherVersion(other)}</p>
      <Button className="mt-2 print:hidden" onClick={() => location.reload()}>
        {frame.reload}
      </Button>
    </div>
  )
}
