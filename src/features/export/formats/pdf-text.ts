import type { ContentText } from 'pdfmake/interfaces.js'
import type { Line } from '../document/model.ts'

export const MUTED = '#5a636e'
export const LINK = '#1d4b8f'

/** Draws only what the font has; counts what it has not. */
export interface PdfWriter {
  readonly draw: (text: string) => string
  readonly width: number
}

/** Word joiner: a note stays on the line of what it is about. */
const JOINER = '\u2060'

/** Longer words are broken between any two letters: to look for the place in them takes the square of their length. */
const LONG_WORD = /(\S{400,})/

/** A text as it is drawn, in pieces of which each looks the same. */
export function put(text: string, { draw }: PdfWriter, look: Partial<ContentText> = {}): ContentText[] {
  return draw(text)
    .split(LONG_WORD)
    .filter((piece) => piece !== '')
    .map((piece) => ({ ...look, text: piece, ...(LONG_WORD.test(piece) ? { wordBreak: 'break-all' } : {}) }))
}

function run(text: string, style: 'strong' | 'emphasis' | undefined, writer: PdfWriter): ContentText[] {
  return put(text, writer, { bold: style === 'strong', ...(style === 'emphasis' ? { color: MUTED } : {}) })
}

/** A line, its notes as links to the sources. */
export function writeLine(line: Line, writer: PdfWriter): ContentText[] {
  return line.flatMap((inline, i) => {
    if (inline.kind === 'text') return run(inline.text, inline.style, writer)
    if (inline.words !== undefined) {
      return put(inline.words, writer, { linkToDestination: `source-${inline.source}`, color: LINK })
    }
    const places = inline.places.length > 0 ? `, ${inline.places.join(', ')}` : ''
    return [
      {
        text: writer.draw(`${line[i - 1]?.kind === 'text' ? JOINER : ''}[${inline.source}${places}]`),
        linkToDestination: `source-${inline.source}`,
        color: LINK,
        sup: true,
      },
    ]
  })
}
