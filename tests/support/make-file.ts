import type { FontFiles } from '../../src/api/fonts.ts'
import type { Summary } from '../../src/domain/summary/summary.ts'
import type { FormatSetting } from '../../src/features/export/formats/format.ts'
import { type MadeFile, makeFile } from '../../src/features/export/formats/make-file.ts'
import { type ExportKind, loadFormat } from '../../src/features/export/formats/registry.ts'

/** Makes a file of a summary as the worker does, on A4; a PDF needs `fonts`. `text` is empty for binary formats. */
export async function makeFileOf(
  kind: ExportKind,
  summary: Summary,
  {
    single = null,
    fonts,
    ...setting
  }: Pick<FormatSetting, 'context' | 'm'> & {
    readonly single?: string | null
    readonly fonts?: FontFiles
  },
): Promise<MadeFile & { readonly text: string }> {
  const loadFonts = () => (fonts ? Promise.resolve(fonts) : Promise.reject(new Error('There are no fonts.')))
  const file = await makeFile(await loadFormat(kind), summary, { ...setting, single, size: 'A4', loadFonts })
  return { ...file, text: typeof file.content === 'string' ? file.content : '' }
}
