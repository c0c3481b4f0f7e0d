import { useWords } from '../../../messages/messages.ts'
import type { Extent } from './axis.ts'
import { type OnView, ZOOM_STEP, zoomView } from './view.ts'

const BUTTON =
  'inline-flex h-[1.875rem] min-w-8 items-center justify-center border-field px-2 text-[0.8125rem] not-first:border-l first:rounded-l-md last:rounded-r-md hover:bg-ink/5 disabled:text-muted disabled:hover:bg-transparent'

/** Buttons that zoom the time column out and in, and show all days. */
export function ZoomGroup({ all, shown, onView }: { all: Extent; shown: Extent; onView: OnView }) {
  const m = useWords()
  const isZoomed = shown.from > all.from || shown.to < all.to
  return (
    <fieldset
      aria-label={m.time.zoom}
      className="inline-flex rounded-md border border-field bg-raised print:hidden"
    >
      <button
        type="button"
        aria-label={m.time.zoomOut}
        disabled={!isZoomed}
        className={BUTTON}
        onClick={() => onView(zoomView(all, shown, ZOOM_STEP), 'push')}
      >
        <span aria-hidden="true">−</span>
      </button>
      <button
        type="button"
        aria-label={m.time.zoomIn}
        className={BUTTON}
        onClick={() => onView(zoomView(all, shown, 1 / ZOOM_STEP), 'push')}
      >
        <span aria-hidden="true">+</span>
      </button>
      <button
        type="button"
        aria-label={m.time.allYears}
        aria-pressed={!isZoomed}
        className={BUTTON}
        onClick={() => isZoomed && onView(null, 'push')}
      >
        {m.time.all}
      </button>
    </fieldset>
  )
}
