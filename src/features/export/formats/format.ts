import type { FontFiles } from '../../../api/fonts.ts'
import type { Summary } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import type { DocumentContext } from '../document/model.ts'
import type { Written } from './count-written.ts'
import type { Loss } from './loss.ts'
import type { LostField } from './lost-fields.ts'
import type { PageSize } from './page-size.ts'

/** The headings under which the dialog offers the formats, in its order. */
export const FORMAT_GROUPS = ['documents', 'data', 'tools', 'sources'] as const
export type FormatGroup = (typeof FORMAT_GROUPS)[number]

/** What the page knows of a format without loading its code. */
export interface FormatEntry {
  readonly kind: string
  /** Documents have parts that the reader chooses; lists of sources have no texts of cases. */
  readonly group: FormatGroup
  /** Of the file name, without the dot. */
  readonly extension: string
  readonly mime: string
  /** Ends the name of a file, so that two formats with one extension do not overwrite each other. */
  readonly suffix?: string
  /** Names the file of the board in place of the usual name and the suffix. */
  readonly nameBoard?: (day: string, m: Words) => string
  /** Laid out on paper: the reader chooses a size, and may print instead. */
  readonly isPaged?: true
  /** Cannot embed an SVG: the timeline is drawn as a PNG too. */
  readonly needsBitmap?: true
  /** Embeds the fonts, which the page fetches. */
  readonly needsFonts?: true
  /** Holds keys in place of words, so that no language is chosen. */
  readonly hasNoLabels?: true
}

/** What the content of a file is made with, beside the summary. */
export interface FormatSetting {
  readonly context: DocumentContext
  readonly m: Words
  readonly size: PageSize
  /** Called by formats with `needsFonts`. */
  readonly loadFonts: () => Promise<FontFiles>
  /** Called with the share that is written, from 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined
}

export interface MadeContent {
  readonly content: string | Uint8Array<ArrayBuffer>
  /** The file as text, for the dialog. */
  readonly preview: string
  /** What this file lacks, beside lost fields and lost characters. */
  readonly losses: readonly Loss[]
}

/** The code of a format, loaded on first use. */
export interface FormatCode {
  /** Fields of the model that the format has no place for. */
  readonly lostFields: readonly LostField[]
  /** Matches the characters that the format cannot hold; null where it holds all. */
  readonly lostCharacters: RegExp | null
  /** Counts what the file holds, where that is not the whole summary. */
  readonly countWritten?: (summary: Summary, m: Words) => Written
  /** The same summary and setting give the same bytes. */
  readonly make: (summary: Summary, setting: FormatSetting) => MadeContent | Promise<MadeContent>
}

/** The content of a format that is plain text. */
export function makeText(text: string, losses: readonly Loss[] = []): MadeContent {
  return { content: text, preview: text, losses }
}
