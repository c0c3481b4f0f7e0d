import pdfMake from 'pdfmake/build/pdfmake.js'
import type { FontFiles } from '../../../api/fonts.ts'
import { formatDay } from '../../../domain/dates/day.ts'
import { orNotLoaded } from '../../../ui/not-loaded.ts'
import type { ExportDocument } from '../document/model.ts'
import { makeDocumentFormat } from './document-format.ts'
import { hasCharacter } from './font-characters.ts'
import { makeLoss } from './loss.ts'
import { type PageSize, SIZES_PT } from './page-size.ts'
import { definePdf, MARGIN_PT } from './pdf-layout.ts'

/** The replacement for a character that the font lacks; the font has this one. */
const LACKING = '\ufffd'

/** Base64 (RFC 4648): pdfmake takes fonts in no other encoding. */
function encodeBase64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes)
  const chunk = 0x8000
  const parts = Array.from({ length: Math.ceil(all.length / chunk) }, (_, i) =>
    String.fromCharCode(...all.subarray(i * chunk, (i + 1) * chunk)),
  )
  return btoa(parts.join(''))
}

/**
 * A document as PDF: text in one embedded font, bookmarks, links, page numbers. Characters that the font lacks are drawn as U+FFFD and
 * listed in `lacking`. The same document gives the same bytes; `compiled` (YYYY-MM-DD) becomes the date of the file.
 */
export async function renderPdf(
  doc: ExportDocument,
  {
    size,
    compiled,
    fonts,
    onProgress,
  }: {
    readonly size: PageSize
    readonly compiled: string
    readonly fonts: FontFiles
    /** Called with the share that is written, from 0 to 1, after the layout. */
    readonly onProgress?: ((part: number) => void) | undefined
  },
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly lacking: readonly string[] }> {
  const lacking = new Set<string>()
  const draw = (text: string) =>
    text.replaceAll(/[^\u0020-\u024f\u0400-\u04ff]/gu, (character) => {
      if (hasCharacter(character.codePointAt(0) ?? 0)) return character
      lacking.add(character)
      return LACKING
    })
  pdfMake.addVirtualFileSystem({
    'NotoSans.ttf': encodeBase64(fonts.normal),
    'NotoSans-Bold.ttf': encodeBase64(fonts.bold),
  })
  pdfMake.setFonts({
    NotoSans: {
      normal: 'NotoSans.ttf',
      bold: 'NotoSans-Bold.ttf',
      italics: 'NotoSans.ttf',
      bolditalics: 'NotoSans-Bold.ttf',
    },
  })
  const width = SIZES_PT[size].width - 2 * MARGIN_PT
  const definition = definePdf(doc, { size, compiled, writer: { draw, width } })
  pdfMake.setProgressCallback(onProgress ?? (() => undefined))
  const bytes = new Uint8Array(await pdfMake.createPdf(definition).getBuffer())
  return { bytes, lacking: [...lacking] }
}

export const pdf = makeDocumentFormat(async ({ doc, summary, setting: { size, loadFonts, onProgress } }) => {
  const fonts = await orNotLoaded(loadFonts())
  const compiled = formatDay(summary.compiled)
  const { bytes, lacking } = await renderPdf(doc, { size, compiled, fonts, onProgress })
  return { content: bytes, losses: makeLoss('characters', 'left-out', lacking) }
})
