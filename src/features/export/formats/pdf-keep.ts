import type { Content } from 'pdfmake/interfaces.js'
import type { Block, Line } from '../document/model.ts'

/** The first row of a table that stays with its heading, at most half a page of A5. */
const HIGHEST_ROW_PT = 240

/**
 * Text of up to this many characters stays on one page: set in the widest letters it still fits. What is longer may go on
 * overleaf, since what must not be broken and does not fit would be cut off.
 */
export const UNBROKEN = 1600

/** Whether something is short enough to stand on one page whole. */
export function isShort(content: unknown, most = UNBROKEN): boolean {
  const texts = [...JSON.stringify(content).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)]
  return texts.reduce((sum, [, text = '']) => sum + text.length, 0) <= most
}

/** About how high text is set, in points: its letters are taken to be 0.55 of their size wide, its lines 1.65 of it high. */
function estimateHeight(text: string, width: number, fontSize: number): number {
  return Math.ceil((text.length * fontSize * 0.55) / width) * fontSize * 1.65
}

/**
 * About how high the first row of a table is with the head of its columns, in points; at most `HIGHEST_ROW_PT`. The widths, in
 * points, are those of the two columns of facts and of one of so many equal columns.
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

/** What stays together on a page, how much room below it must be left on that page (points), and what goes on after it. */
export interface Kept {
  readonly lead: readonly Content[]
  readonly room: number
  readonly rest: readonly Content[]
}

/** Sets the lead as one that stays on a page; what may be too long for a page is not bound. Takes the room along and gives it back. */
export function keepTogether({ lead, room, rest }: Kept): Content[] {
  if (!isShort(lead)) return [...lead, ...rest]
  return [
    { stack: [...lead, { stack: [], margin: [0, room, 0, 0] }], unbreakable: true },
    { stack: [], margin: [0, -room, 0, 0] },
    ...rest,
  ]
}
