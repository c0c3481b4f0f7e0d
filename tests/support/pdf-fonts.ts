import { readFileSync } from 'node:fs'
import type { PdfFonts } from '../../src/features/export/formats/pdf.ts'

function readFont(file: string): ArrayBuffer {
  const bytes = readFileSync(
    new URL(`../../node_modules/@expo-google-fonts/noto-sans/${file}`, import.meta.url),
  )
  return new Uint8Array(bytes).buffer
}

/** The fonts of a PDF, the same files as in the app. */
export const pdfFonts: PdfFonts = {
  normal: readFont('400Regular/NotoSans_400Regular.ttf'),
  bold: readFont('600SemiBold/NotoSans_600SemiBold.ttf'),
}
