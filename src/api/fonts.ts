import normal from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url'
import bold from '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?url'

/** Fonts for a PDF as TrueType, with Latin, Cyrillic and Kazakh letters. */
export interface FontFiles {
  readonly normal: ArrayBuffer
  readonly bold: ArrayBuffer
}

async function fetchFont(url: string): Promise<ArrayBuffer> {
  const response = await globalThis.fetch(url)
  if (!response.ok) throw new Error(`The font of the PDF was not found (${response.status}).`)
  return response.arrayBuffer()
}

let loaded: Promise<FontFiles> | null = null

/** Fetches the fonts of a PDF, once; they ship with the app. A failure is tried anew by the next call. */
export function loadFonts(): Promise<FontFiles> {
  loaded ??= Promise.all([fetchFont(normal), fetchFont(bold)]).then(([a, b]) => ({ normal: a, bold: b }))
  loaded.catch(() => {
    loaded = null
  })
  return loaded
}
