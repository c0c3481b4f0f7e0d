import type { Content } from 'pdfmake/interfaces.js'
import type { Block, Line } from '../document/model.ts'

/** The highest first row that is kept with the heading of its table: half a page of A5. */
const HIGHEST_ROW_PT = 240

/**
 * Text of up to this many characters is kept on one page: it fits even in the widest letters. Longer text may break across pages:
 * pdfmake cuts off unbreakable content that does not fit.
 */
export const UNBROKEN_CHARACTERS = 1600

/** True where content is short enough to be kept on one page. */
export function isShort(content: unknown, most = UNBROKEN_CHARACTERS): boolean {
  const texts = [...JSON.stringify(content).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)]
  return texts.reduce((sum, [, text = '']) => sum + text.length, 0) <= most
}

/** Estimates the height of text in points, with letters 0.55 of the font size wide and lines 1.65 of it high. */
function estimateHeight(text: string, width: number, fontSize: number): number {
  return Math.ceil((text.length * fontSize * 0.55) / width) * fontSize * 1.65
}

/**
 * Estimates the height of the first row of a table with its column heads, in points; at most `HIGHEST_ROW_PT`. The widths, in points,
 * are those of the two columns of facts and of one of so many equal columns.
 */
export function estimateFirstRow(
  block: Extract<Block, { kind: 'table' | 'facts' }>,
  width: { readonly label: number; readonly content: number; readonly cell: (cells: number) => number },
): number {
  const say = (line: Line) =>
    line.map((one) => (one.kind === 'text' ? one.text : (one.words ?? '[99]'))).join('')
  const heights =
    block.kind === 'table'
      ? [block.head, block.rows[0] ?? []].map((cells) =>
          Math.max(0, ...cells.map((text) => estimateHeight(text, width.cell(cells.length), 8))),
        )
      : block.facts
          .slice(0, 1)
          .map((fact) =>
            Math.max(
              estimateHeight(fact.label, width.label, 10),
              estimateHeight(say(fact.content), width.content, 10),
            ),
          )
  return Math.min(
    HIGHEST_ROW_PT,
    heights.reduce((sum, height) => sum + height + 6, 0),
  )
}

/** Content kept together on a page, the room needed below it on that page (points), and the content after it. */
export interface Kept {
  readonly lead: readonly Content[]
  readonly room: number
  readonly rest: readonly Content[]
}

/** Keeps the lead on one page unless it may be too long for a page. Adds the room below it and takes it away again. */
export function keepTogether({ lead, room, rest }: Kept): Content[] {
  if (!isShort(lead)) return [...lead, ...rest]
  return [
    { stack: [...lead, { stack: [], margin: [0, room, 0, 0] }], unbreakable: true },
    { stack: [], margin: [0, -room, 0, 0] },
    ...rest,
  ]
}
