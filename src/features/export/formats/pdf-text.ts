import type { ContentText } from 'pdfmake/interfaces.js'
import type { Line } from '../document/model.ts'

export const MUTED = '#5a636e'
export const LINK = '#1d4b8f'

/** `draw` replaces the characters that the font lacks and collects them. */
export interface PdfWriter {
  readonly draw: (text: string) => string
  readonly width: number
}

/** Word joiner: keeps a note on the line of the word before it. */
const JOINER = '\u2060'

/** Words of this length break between any two letters: finding a better place takes quadratic time. */
const LONG_WORD = /(\S{400,})/

/** A text as pieces of one style each. */
export function writeText(text: string, { draw }: PdfWriter, look: Partial<ContentText> = {}): ContentText[] {
  return draw(text)
    .split(LONG_WORD)
    .filter((piece) => piece !== '')
    .map((piece) => ({ ...look, text: piece, ...(LONG_WORD.test(piece) ? { wordBreak: 'break-all' } : {}) }))
}

function run(text: string, style: 'strong' | 'emphasis' | undefined, writer: PdfWriter): ContentText[] {
  return writeText(text, writer, {
    bold: style === 'strong',
    ...(style === 'emphasis' ? { color: MUTED } : {}),
  })
}

/** A line with its notes as links to the sources. */
export function writeLine(line: Line, writer: PdfWriter): ContentText[] {
  return line.flatMap((inline, i) => {
    if (inline.kind === 'text') return run(inline.text, inline.style, writer)
    if (inline.words !== undefined) {
      return writeText(inline.words, writer, { linkToDestination: `source-${inline.source}`, color: LINK })
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
