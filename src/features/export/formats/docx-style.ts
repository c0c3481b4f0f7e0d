import type { IStylesOptions } from 'docx'
import type { PageSize } from './page-size.ts'

/** Width and height in twentieths of a point (ISO 216, ANSI Y14.1). */
export const PAGE_SIZES_TWIP: Readonly<
  Record<PageSize, { readonly width: number; readonly height: number }>
> = {
  A4: { width: 11_906, height: 16_838 },
  LETTER: { width: 12_240, height: 15_840 },
}

/** The styles of a Word file. Word processors have its fonts, which have Cyrillic and Kazakh letters. */
export function makeStyles(language: string): IStylesOptions {
  const font = 'Cambria'
  const heading = { font: 'Calibri', bold: true, color: '16191D' }
  const keep = { keepNext: true, keepLines: true }
  return {
    default: {
      document: {
        run: { font, size: 21, language: { value: language } },
        paragraph: { spacing: { after: 100, line: 276, lineRule: 'auto' } },
      },
      title: { run: { ...heading, size: 44 }, paragraph: { spacing: { after: 240 } } },
      footnoteText: {
        run: { font, size: 17 },
        paragraph: { spacing: { after: 20, line: 240, lineRule: 'auto' } },
      },
      heading1: {
        run: { ...heading, size: 30 },
        paragraph: { ...keep, spacing: { before: 420, after: 120 } },
      },
      heading2: {
        run: { ...heading, size: 24 },
        paragraph: { ...keep, spacing: { before: 280, after: 80 } },
      },
    },
    paragraphStyles: [
      {
        id: 'SmallCell',
        name: 'Small cell',
        basedOn: 'Normal',
        run: { size: 16 },
        paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 0, line: 250, lineRule: 'auto' } },
      },
      { id: 'Item', name: 'Item', basedOn: 'Normal', paragraph: { spacing: { before: 80, after: 30 } } },
      {
        id: 'NumberedItem',
        name: 'Numbered item',
        basedOn: 'Item',
        // The number has a column of its own, three digits wide.
        paragraph: { indent: { left: 480, hanging: 480 } },
      },
      {
        id: 'More',
        name: 'More',
        basedOn: 'Normal',
        run: { size: 19, color: '5A636E' },
        paragraph: { indent: { left: 480 }, spacing: { after: 30, line: 255, lineRule: 'auto' } },
      },
      {
        id: 'Source',
        name: 'Source',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 60, line: 250, lineRule: 'auto' } },
      },
      { id: 'Edge', name: 'Edge', basedOn: 'Normal', run: { size: 16, color: '5A636E' } },
    ],
  }
}
