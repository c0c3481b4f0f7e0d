import { type ReactNode, Suspense, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { MessagesContext } from '../../../messages/messages.ts'
import type { Messages } from '../../../messages/types.ts'
import { PATTERNS } from '../axis/patterns.tsx'
import type { FigureModel } from '../lanes/figure-model.ts'
import { LanePicture } from './lane-picture.tsx'

/** Width of a picture in a file, in pixels. */
const WIDTH = 1000
/** Scale factor of a PNG. */
const SHARPNESS = 2

const IDS = { hatch: 'hatch', fade: 'fade' }
/** Theme colours that the picture uses besides `PATTERNS`. */
const SURFACES = ['ground', 'hairline', 'accent', 'field']

/**
 * The colours of the light theme, whichever is active: files go on paper and beside text. Switches the theme so that the
 * browser computes them, and back before the next paint.
 */
function readLightColors(): ReadonlyMap<string, string> {
  const { documentElement: page } = document
  const { theme } = page.dataset
  page.dataset['theme'] = 'light'
  const style = getComputedStyle(page)
  const colors = new Map(
    [...PATTERNS, ...SURFACES].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  )
  if (theme === undefined) delete page.dataset['theme']
  else page.dataset['theme'] = theme
  return colors
}

/** Replaces colour variables with colours and rem sizes with pixels, so that the file depends on no page. */
function inlineStyle(svg: string): string {
  return [...readLightColors()].reduce(
    (text, [name, color]) =>
      text.replaceAll(`var(--${name})`, /^light-dark\(([^,]+),/.exec(color)?.[1] ?? color),
    svg.replaceAll(/font-size="([\d.]+)rem"/g, (_all, rem: string) => `font-size="${Number(rem) * 16}"`),
  )
}

function Drawn({ onDrawn, children }: { onDrawn: () => void; children: ReactNode }) {
  useEffect(onDrawn, [onDrawn])
  return children
}

/**
 * Renders a picture as a self-contained SVG, in the language of `messages`; `about` (query and data) becomes its metadata.
 * `bare` omits title, description and origin, which a document prints beside it.
 */
export async function makeSvg(
  model: FigureModel,
  {
    messages,
    about,
    bare = false,
  }: { messages: Messages; about: Readonly<Record<string, string>>; bare?: boolean },
): Promise<string> {
  const holder = document.createElement('div')
  const root = createRoot(holder)
  try {
    // Messages in another language than the page's may have to load first.
    await new Promise<void>((resolve) => {
      root.render(
        <MessagesContext value={messages}>
          <Suspense>
            <Drawn onDrawn={resolve}>
              <LanePicture model={model} width={WIDTH} ids={IDS} bare={bare} />
            </Drawn>
          </Suspense>
        </MessagesContext>,
      )
    })
    const svg = holder.querySelector('svg')
    if (!svg) throw new Error('The picture could not be drawn.')
    svg.removeAttribute('class')
    const metadata = document.createElementNS('http://www.w3.org/2000/svg', 'metadata')
    metadata.textContent = JSON.stringify(about)
    svg.prepend(metadata)
    return `<?xml version="1.0" encoding="UTF-8"?>\n${inlineStyle(new XMLSerializer().serializeToString(svg))}\n`
  } finally {
    root.unmount()
  }
}

/** Renders an SVG as a PNG of twice its size. */
export async function makePng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * SHARPNESS
    canvas.height = image.naturalHeight * SHARPNESS
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser gives no canvas to draw on.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png')
    })
    if (!blob) throw new Error('This browser cannot make a PNG of it.')
    return blob
  } finally {
    URL.revokeObjectURL(url)
  }
}
