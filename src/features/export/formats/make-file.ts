import { formatDay } from '../../../domain/dates/day.ts'
import type { Summary } from '../../../domain/summary/summary.ts'
import type { Words } from '../../../messages/types.ts'
import { countSummary, type Written } from './count-written.ts'
import type { FormatCode, FormatEntry, FormatSetting } from './format.ts'
import { type Loss, listLosses } from './loss.ts'
import { findLostCharacters } from './lost-characters.ts'
import { findLostFields } from './lost-fields.ts'

/** A file, and what the dialog says of it before it is saved. */
export interface MadeFile {
  readonly name: string
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
  /** The beginning of the file as text. */
  readonly preview: string
  readonly losses: readonly Loss[]
  /** The losses one by one, as a text file to save beside it; null where nothing is lost. */
  readonly beside: { readonly name: string; readonly text: string } | null
  readonly written: Written
}

/** Length of a preview, in UTF-16 units. */
const PREVIEW_LENGTH = 6000

/**
 * The name of a file without its extension: what it holds and as of when, in letters, digits and hyphens, which every file system
 * allows. `single` is the id of the one case that the file is about, null for the board.
 */
function nameStem({ suffix, nameBoard }: FormatEntry, day: string, single: string | null, m: Words): string {
  if (single === null && nameBoard) return nameBoard(day, m)
  const id = single?.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 80) ?? null
  const name = id === null ? m.document.fileBoard(day) : m.document.fileCase(id, day)
  return suffix === undefined ? name : `${name}-${suffix}`
}

/** Makes a file of any format. The same summary and setting give the same bytes. */
export async function makeFile(
  format: FormatEntry & FormatCode,
  summary: Summary,
  { single, ...setting }: FormatSetting & { readonly single: string | null },
): Promise<MadeFile> {
  const { m } = setting
  const { content, preview, losses: own } = await format.make(summary, setting)
  const losses = [
    ...own,
    ...findLostFields(format.lostFields, summary, m),
    ...findLostCharacters(format.lostCharacters, summary),
  ]
  const stem = nameStem(format, formatDay(summary.asOf), single, m)
  const name = `${stem}.${format.extension}`
  return {
    name,
    type: format.mime,
    content,
    preview: preview.slice(0, PREVIEW_LENGTH),
    losses,
    beside: listLosses({ name, stem }, losses, m),
    written: format.countWritten?.(summary, m) ?? countSummary(summary),
  }
}
