import { Bookmark, FootnoteReferenceRun, type ParagraphChild, SimpleField, TextRun } from 'docx'
import type { Line, ListedSource } from '../document/model.ts'

/** Each source is one footnote, at its first mention. The word processor numbers them in order. */
export interface NoteWriter {
  readonly sources: readonly ListedSource[]
  /** The number of the next source that has no footnote yet. */
  next: number
}

/** A run of text. */
export function run(text: string, style?: 'strong' | 'emphasis'): TextRun {
  return new TextRun({
    text,
    ...(style === 'strong' ? { bold: true } : {}),
    ...(style === 'emphasis' ? { italics: true } : {}),
  })
}

/** The bookmark of a footnote, to which every other mention of its source refers. */
function bookmark(source: string): string {
  return `_RefSource${source}`
}

/**
 * A mention of a source: its footnote, or a cross-reference to the footnote. That is a `NOTEREF` field, which stays right when the
 * user deletes a paragraph and the numbers change; `fixDocxIds` gives it the style of a footnote number.
 */
export function writeNote(source: string, writer: NoteWriter, isRaised: boolean): ParagraphChild {
  const number = Number(source)
  if (number === writer.next && number <= writer.sources.length) {
    writer.next++
    return new Bookmark({ id: bookmark(source), children: [new FootnoteReferenceRun(number)] })
  }
  // A source missing from the collection has an id instead of a number.
  if (!(number <= writer.sources.length)) return new TextRun({ text: `[${source}]`, superScript: isRaised })
  return new SimpleField(
    `NOTEREF ${bookmark(source)} ${isRaised ? String.raw`\f \h` : String.raw`\h`}`,
    source,
  )
}

/** A line with its notes as footnotes and references to them. */
export function writeLine(line: Line, writer: NoteWriter): readonly ParagraphChild[] {
  return line.flatMap((inline, i): readonly ParagraphChild[] => {
    if (inline.kind === 'text') return [run(inline.text, inline.style)]
    const { source, places, words } = inline
    if (words !== undefined) {
      const [before = '', ...after] = words.split(source)
      return [run(before), writeNote(source, writer, false), run(after.join(source))]
    }
    // Two footnote numbers side by side would read as one.
    const between = line[i - 1]?.kind === 'note' ? [new TextRun({ text: ' ', superScript: true })] : []
    const where = places.length > 0 ? [run(` (${places.join(', ')})`)] : []
    return [...between, writeNote(source, writer, true), ...where]
  })
}
