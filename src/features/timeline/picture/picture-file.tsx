import { type ReactNode, Suspense, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { MessagesContext } from '../../../messages/messages.ts'
import type { Messages } from '../../../messages/types.ts'
import { PATTERNS } from '../axis/patterns.tsx'
import { LanePicture } from './lane-picture.tsx'
import type { PictureInput } from './picture-parts.tsx'

/** Width of a picture in a file, in pixels. */
const WIDTH = 1000
/** How much larger than that a PNG is. */
const SHARPNESS = 2

const IDS = { hatch: 'hatch', fade: 'fade' }
/** Colours of the theme that the picture uses beside the inks. */
const SURFACES = ['ground', 'hairline', 'accent', 'field']

/**
 * The colours of the light theme, whichever is displayed: a file goes on paper and beside text. They are computed by the
 * browser for the theme; it is put back before anything is drawn.
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

/** Puts colours in the place of their names, and pixels in the place of sizes that depend on a page. */
function settleStyle(svg: string): string {
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
 * A picture as a self-contained SVG, in the language of `messages`; `about` says in it what was asked and of which data.
 * `bare` leaves out what a document says beside it: title, description and where it comes from.
 */
export async function makeSvg(
  input: PictureInput,
  {
    messages,
    about,
    bare = false,
  }: { messages: Messages; about: Readonly<Record<string, string>>; bare?: boolean },
): Promise<string> {
  const holder = document.createElement('div')
  const root = createRoot(holder)
  try {
    // The words of another language than the page's may have to be waited for.
    await new Promise<void>((resolve) => {
      root.render(
        <MessagesContext value={messages}>
          <Suspense>
            <Drawn onDrawn={resolve}>
              <LanePicture input={input} width={WIDTH} ids={IDS} bare={bare} />
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
    return `<?xml version="1.0" encoding="UTF-8"?>\n${settleStyle(new XMLSerializer().serializeToString(svg))}\n`
  } finally {
    root.unmount()
  }
}

/** An SVG drawn as a PNG of twice its size. */
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
