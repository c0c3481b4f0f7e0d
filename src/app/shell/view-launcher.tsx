import { type ComponentProps, useRef, useState } from 'react'
import { formatSameAddress } from '../../domain/query/address.ts'
import { FIGURE_PARAMETERS, keepParameters } from '../../domain/query/address-params.ts'
import { parseQuery } from '../../domain/query/query-codec.ts'
import { hasPinnedViews } from '../../features/views/first-view.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { makeLazyPart } from '../../ui/lazy-part.tsx'
import { BOX_CLASSES, usePopover } from '../../ui/popover.tsx'
import { useAddress } from '../state/address-provider.tsx'
import { navigate } from '../state/address-store.ts'
import { LazyBoundary } from '../state/lazy-boundary.tsx'

export const ViewPanel = makeLazyPart(() => import('../../features/views/view-panel.tsx'))
export const PinnedViews = makeLazyPart(() => import('../../features/views/pinned-views.tsx'))

/** The button at the list that opens its view settings, and the pinned views; the code of both is loaded on demand. */
export function ViewLauncher({
  query,
  figure,
  onChange,
  onFigure,
}: Pick<ComponentProps<typeof ViewPanel>, 'query' | 'figure' | 'onChange' | 'onFigure'>) {
  const m = useMessages()
  const { search } = useAddress()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [pinned, setPinned] = useState(hasPinnedViews)
  const { box, opener, close } = usePopover<HTMLDivElement>(button, {
    open,
    onOpen: (next) => {
      setOpen(next)
      // The reader may pin a view in the panel.
      setPinned(true)
    },
    align: 1,
  })
  const show = (text: string) => {
    const view = parseQuery(text, FIGURE_PARAMETERS).query
    navigate(formatSameAddress('/', { ...view, lang: query.lang }, keepParameters(text, FIGURE_PARAMETERS)))
  }
  return (
    <div className="flex min-h-7 items-center gap-2 print:hidden">
      {pinned && (
        <LazyBoundary waiting={null}>
          <PinnedViews address={search} onShow={show} />
        </LazyBoundary>
      )}
      <Button ref={button} look="chip" className="ml-auto px-3" aria-haspopup="dialog" {...opener}>
        {m.board.view}
      </Button>
      <div {...box} className={`${BOX_CLASSES} max-h-[70vh] w-xl max-w-[calc(100vw-1rem)] overflow-y-auto`}>
        {open && (
          <LazyBoundary waiting={null}>
            <ViewPanel
              {...{ query, figure, onFigure, onChange }}
              address={search}
              onShow={show}
              onClose={close}
            />
          </LazyBoundary>
        )}
      </div>
    </div>
  )
}
