import { readFileSync } from 'node:fs'
import type { FontFiles } from '../../src/api/fonts.ts'

function readFont(file: string): ArrayBuffer {
  const bytes = readFileSync(
    new URL(`../../node_modules/@expo-google-fonts/noto-sans/${file}`, import.meta.url),
  )
  return new Uint8Array(bytes).buffer
}

/** The fonts of a PDF, the same files as in the app. */
export const pdfFonts: FontFiles = {
  normal: readFont('400Regular/NotoSans_400Regular.ttf'),
  bold: readFont('600SemiBold/NotoSans_600SemiBold.ttf'),
}
