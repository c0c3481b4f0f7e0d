import { unzipSync } from 'fflate'
import { readPdf, squeeze } from './read-back.ts'

/** All text of a file of any format, without blanks: the pages of a PDF, all entries of a zip. */
export async function readFile(content: string | Uint8Array): Promise<string> {
  if (typeof content === 'string') return squeeze(content)
  if (new TextDecoder().decode(content.subarray(0, 4)) === '%PDF') return (await readPdf(content)).text
  const parts = Object.values(unzipSync(content)).map((bytes) => new TextDecoder().decode(bytes))
  return squeeze(parts.join('\n'))
}
