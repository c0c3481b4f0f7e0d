import normal from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url'
import bold from '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?url'

/** TrueType fonts for a PDF, with Latin, Cyrillic and Kazakh letters. */
export interface FontFiles {
  readonly normal: ArrayBuffer
  readonly bold: ArrayBuffer
}

async function fetchFont(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await globalThis.fetch(url, { signal })
  if (!response.ok) throw new Error(`The font of the PDF was not found (${response.status}).`)
  return response.arrayBuffer()
}

let kept: FontFiles | null = null

/** Fetches the fonts of a PDF, which ship with the app, and caches them. Does not join a pending fetch: it may hang. */
export async function loadFonts(signal: AbortSignal): Promise<FontFiles> {
  if (kept) return kept
  const [a, b] = await Promise.all([fetchFont(normal, signal), fetchFont(bold, signal)])
  kept = { normal: a, bold: b }
  return kept
}
