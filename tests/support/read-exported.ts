import { unzipSync } from 'fflate'
import type { ExportKind } from '../../src/features/export/formats/registry.ts'
import { readDocx, readHtml, readMarkdown, readPdf, squeeze } from './read-back.ts'

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

/** All keys and values of parsed JSON as texts. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => [key, ...listTexts(inner)])
  }
  return [String(value)]
}

/** The whole content of an exported file, as text without blanks. */
export async function readExported(kind: ExportKind, content: string | Uint8Array): Promise<string> {
  const text = String(content)
  switch (kind) {
    case 'pdf':
      return typeof content === 'string' ? '' : (await readPdf(content)).text
    case 'docx': {
      if (typeof content === 'string') return ''
      const { text: running, notes } = readDocx(content)
      return [running, ...notes.values()].join('\n')
    }
    case 'html':
      return readHtml(text)
    case 'markdown':
      return readMarkdown(text)
    case 'xlsx': {
      if (typeof content === 'string') return ''
      const files = Object.entries(unzipSync(content))
      return squeeze(
        files
          .filter(([name]) => /sharedStrings|sheet\d/.test(name))
          .map(([, bytes]) => readHtml(`<body>${decode(bytes)}`))
          .join('\n'),
      )
    }
    case 'exchange':
      if (typeof content === 'string') return ''
      return squeeze(
        listTexts(JSON.parse(decode(unzipSync(content)['noticeboard-exchange.json']))).join('\n'),
      )
    case 'json':
    case 'csl':
      return squeeze(listTexts(JSON.parse(text)).join('\n'))
    case 'timelinejs':
      return readHtml(`<body>${listTexts(JSON.parse(text)).join('\n')}`)
    case 'ftm':
      return squeeze(
        text
          .trimEnd()
          .split('\n')
          .flatMap((line) => listTexts(JSON.parse(line)))
          .join('\n'),
      )
    case 'cases':
    case 'statements':
      return squeeze(text.replaceAll('""', '"'))
    case 'ris':
      return squeeze(text)
  }
}
