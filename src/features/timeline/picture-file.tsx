import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { type Messages, MessagesContext } from '../../messages/messages.ts'
import { INKS } from './inks.tsx'
import { LanePicture, type PictureInput } from './lane-picture.tsx'

/** Width of a picture in a file, in pixels. */
const WIDTH = 1000
/** How much larger than that a PNG is. */
const SHARPNESS = 2

const IDS = { hatch: 'hatch', fade: 'fade' }
/** Colours of the theme that the picture uses beside the inks. */
const SURFACES = ['ground', 'hairline', 'accent', 'field']

/** Puts the theme's colours, as they are displayed, in the place of their names. */
function resolveColors(svg: string): string {
  const style = getComputedStyle(document.documentElement)
  return [...INKS, ...SURFACES].reduce(
    (text, name) => text.replaceAll(`var(--${name})`, style.getPropertyValue(`--${name}`).trim()),
    svg,
  )
}

/** The figure as a self-contained SVG; `about` says in it what was asked and of which data. */
export function makeSvg(
  input: PictureInput,
  messages: Messages,
  about: Readonly<Record<string, string>>,
): string {
  const holder = document.createElement('div')
  const root = createRoot(holder)
  try {
    flushSync(() =>
      root.render(
        <MessagesContext value={messages}>
          <LanePicture input={input} width={WIDTH} ids={IDS} />
        </MessagesContext>,
      ),
    )
    const svg = holder.querySelector('svg')
    if (!svg) throw new Error('The picture could not be drawn.')
    svg.removeAttribute('class')
    const metadata = document.createElementNS('http://www.w3.org/2000/svg', 'metadata')
    metadata.textContent = JSON.stringify(about)
    svg.prepend(metadata)
    return `<?xml version="1.0" encoding="UTF-8"?>\n${resolveColors(new XMLSerializer().serializeToString(svg))}\n`
  } finally {
    // Not within the drawing of another root.
    queueMicrotask(() => root.unmount())
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
