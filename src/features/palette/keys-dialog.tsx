import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Modal } from './modal.tsx'

/** Lists what each key does, with a switch for single-letter keys. */
export function KeysDialog({
  singleKeys,
  onSingleKeys,
  onClose,
}: {
  singleKeys: boolean
  onSingleKeys: (on: boolean) => void
  onClose: () => void
}) {
  const { keys } = useWords()
  return (
    <Modal name={keys.title} onClose={onClose}>
      <div className="flex items-baseline justify-between gap-4 px-5 pt-4">
        <h2 className="font-serif text-xl font-semibold">{keys.title}</h2>
        <Button look="quiet" onClick={onClose}>
          {keys.close}
        </Button>
      </div>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-1.5 overflow-y-auto px-5 py-3 text-sm">
        {keys.list.map(({ keys: pressed, what }) => (
          <div key={what} className="contents">
            <dt className="whitespace-nowrap">
              {pressed.map((key, i) => (
                <span key={key}>
                  {i > 0 && (
                    <span className="px-1 text-xs text-muted">
                      {(pressed[0]?.length ?? 0) > 1 ? '+' : keys.followedBy}
                    </span>
                  )}
                  <kbd className="rounded-sm border border-field px-1.5 font-sans text-xs">{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div className="border-t border-hairline px-5 py-3">
        <Checkbox checked={singleKeys} onChange={() => onSingleKeys(!singleKeys)}>
          {keys.single}
        </Checkbox>
        <p className="text-xs text-muted">{keys.singleHelp}</p>
      </div>
    </Modal>
  )
}
