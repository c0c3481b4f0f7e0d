import { useMemo, useSyncExternalStore } from 'react'

/** Font size at which widths are measured; they grow in proportion to it. */
const MEASURED_PX = 100
/** A share more than measured: in a file another font may replace ours. */
const SAFETY = 1.04
/** Average width of a letter as a share of the font size, where nothing can be measured. */
const LETTER = 0.6

const widths = new Map<string, number>()
let canvas: CanvasRenderingContext2D | null | undefined

function measure(text: string, weight: number): number {
  if (typeof document === 'undefined') return text.length * LETTER * MEASURED_PX
  canvas ??= document.createElement('canvas').getContext('2d')
  if (!canvas) return text.length * LETTER * MEASURED_PX
  canvas.font = `${weight} ${MEASURED_PX}px "Inter Variable", ui-sans-serif, system-ui, sans-serif`
  return canvas.measureText(text).width
}

/** The width of a text in the page's font, in pixels, for a font size in pixels. */
export function measureText(text: string, px: number, weight: 400 | 600 = 400): number {
  const key = `${weight} ${text}`
  const width = widths.get(key) ?? measure(text, weight)
  widths.set(key, width)
  return (width / MEASURED_PX) * px * SAFETY
}

let loaded = 0
const listeners = new Set<() => void>()

function forget() {
  loaded++
  widths.clear()
  for (const listener of listeners) listener()
}

function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) document.fonts.addEventListener('loadingdone', forget)
  listeners.add(onChange)
  return () => {
    listeners.delete(onChange)
    if (listeners.size === 0) document.fonts.removeEventListener('loadingdone', forget)
  }
}

/** `measureText`, another function when a font has loaded, after which texts have other widths. */
export function useMeasureText(): typeof measureText {
  const fonts = useLoadedFonts()
  return useMemo(() => makeMeasure(fonts), [fonts])
}

function makeMeasure(_fonts: number): typeof measureText {
  return (text, px, weight) => measureText(text, px, weight)
}

/** A number that changes when a font has loaded, after which texts have other widths. */
export function useLoadedFonts(): number {
  return useSyncExternalStore(subscribe, () => loaded)
}
