import { useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import type { Extent } from './axis.ts'
import { PAN_STEP, panWindow, ZOOM_STEP, type Zoomed, zoomWindow } from './zoom.ts'

/** Buttons that zoom and move the window. */
export function ZoomButtons({
  shown,
  all,
  onZoom,
}: {
  shown: Extent
  all: Extent
  onZoom: (window: Zoomed) => void
}) {
  const m = useWords()
  const steps = [
    { name: m.figure.zoomIn, sign: '+', window: zoomWindow(shown, all, 1 / ZOOM_STEP) },
    { name: m.figure.zoomOut, sign: '−', window: zoomWindow(shown, all, ZOOM_STEP) },
    { name: m.figure.earlier, sign: '←', window: panWindow(shown, all, -PAN_STEP) },
    { name: m.figure.later, sign: '→', window: panWindow(shown, all, PAN_STEP) },
  ]
  return (
    <div className="flex justify-end print:hidden">
      {steps.map(({ name, sign, window }) => (
        <Button
          key={sign}
          look="quiet"
          className="min-w-6 justify-center"
          aria-label={name}
          onClick={() => onZoom(window)}
        >
          <span aria-hidden="true">{sign}</span>
        </Button>
      ))}
    </div>
  )
}
