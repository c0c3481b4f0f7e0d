import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../../../src/domain/case/language.ts'
import {
  FORMAT_GROUPS,
  type FormatCode,
  type FormatEntry,
  makeText,
} from '../../../../../src/features/export/formats/format.ts'
import { describeLoss, makeLoss } from '../../../../../src/features/export/formats/loss.ts'
import { CONTROLS } from '../../../../../src/features/export/formats/lost-characters.ts'
import { makeFile } from '../../../../../src/features/export/formats/make-file.ts'
import {
  EXPORT_KINDS,
  type ExportKind,
  getFormat,
  listKinds,
  loadFormat,
} from '../../../../../src/features/export/formats/registry.ts'
import { prepareJob } from '../../../../../src/features/export/job/make.ts'
import { readWords } from '../../../../support/all-words.ts'
import { HOSTILE_SOURCES, makeHostileCases } from '../../../../support/hostile-cases.ts'
import { makeJob, runOnce } from '../../../../support/make-job.ts'
import { makeMarkedCase } from '../../../../support/marked-case.ts'
import { pdfFonts } from '../../../../support/pdf-fonts.ts'

const m = await readWords('en')
const marked = makeMarkedCase()
/** A case in which every field is filled, and two with characters that most formats cannot hold. */
const full = {
  records: [marked.record, ...makeHostileCases(2)],
  sources: [...marked.sources, ...HOSTILE_SOURCES],
}

const made = new Map<string, ReturnType<typeof runOnce>>()
/** The file of a kind, of all cases or about one, made once for all tests. */
function make(kind: ExportKind, single: string | null = null): ReturnType<typeof runOnce> {
  const key = `${kind} ${single}`
  const file = made.get(key) ?? runOnce(makeJob({ kind }, { ...full, single }))
  made.set(key, file)
  return file
}

test.each(EXPORT_KINDS)(
  'the format %s makes a file, named with its extension, of its media type',
  async (kind) => {
    const { extension, mime } = getFormat(kind)
    for (const single of [null, marked.record.id]) {
      const { name, type, content, preview } = await make(kind, single)
      expect(name).toMatch(/^[\p{L}\p{N}-]+\.[a-z.]+$/u)
      expect(name.endsWith(`.${extension}`)).toBe(true)
      expect(type).toBe(mime)
      expect(content.length).toBeGreaterThan(1000)
      expect(preview.length).toBeGreaterThan(100)
    }
  },
)

test.each(EXPORT_KINDS)('the format %s reports the fields and characters that it loses', async (kind) => {
  const { lostFields, lostCharacters } = await loadFormat(kind)
  const { losses, beside } = await make(kind)
  const found = losses.map(({ what }) => what)
  expect(found.includes('controls')).toBe(lostCharacters !== null)
  expect(found.includes('fields')).toBe(lostFields.length > 0)
  for (const loss of losses) expect(beside?.text).toContain(describeLoss(loss, m))
})

test('no two formats give a file the same name', async () => {
  for (const single of [null, marked.record.id]) {
    const names = await Promise.all(EXPORT_KINDS.map(async (kind) => (await make(kind, single)).name))
    expect(new Set(names).size).toBe(EXPORT_KINDS.length)
  }
})

test('the groups hold each format once, in the order of the registry', () => {
  expect(FORMAT_GROUPS.flatMap(listKinds)).toEqual(EXPORT_KINDS)
})

test.each(LANGUAGES)('every format has a label and a help text in %s', async (language) => {
  const { exporting } = await readWords(language)
  for (const kind of EXPORT_KINDS) {
    expect(exporting.choice[kind].label.length).toBeGreaterThan(2)
    expect(exporting.choice[kind].help.length).toBeGreaterThan(10)
  }
})

/** A format that the app does not have: the names of the persons, one a line. */
const invented: FormatEntry & FormatCode = {
  kind: 'names',
  group: 'data',
  extension: 'txt',
  mime: 'text/plain',
  suffix: 'names',
  lostFields: ['events', 'sources.id'],
  lostCharacters: CONTROLS,
  countWritten: ({ cases }) => ({ cases: cases.length, statements: null, sources: 0 }),
  make: ({ cases }) =>
    makeText(
      cases.map(({ record }) => `${record.person.name}\n`).join(''),
      makeLoss('claims', 'left-out', ['one', 'two']),
    ),
}

test('a new format needs only its entry and its code for a name, losses, counts and a list beside it', async () => {
  const { summary, context, single } = prepareJob(makeJob({ kind: 'json' }, full), m)
  const file = await makeFile(invented, summary, {
    context,
    single,
    m,
    size: 'A4',
    loadFonts: () => Promise.resolve(pdfFonts),
  })
  expect(file.name).toMatch(/^noticeboard-cases-\d{4}-\d\d-\d\d-names\.txt$/)
  expect(file.type).toBe('text/plain')
  expect(file.losses.map(({ what }) => what)).toEqual(['claims', 'fields', 'controls'])
  expect(file.beside?.name).toBe(file.name.replace('.txt', '-not-held.txt'))
  expect(file.written).toEqual({ cases: 3, statements: null, sources: 0 })
  expect(file.preview).toBe(file.content)
})

test('no file of the export but the registry asks for a kind of format', () => {
  const folder = path.join(import.meta.dirname, '../../../../../src')
  const files = globSync('{features/export,app}/**/*.{ts,tsx}', { cwd: folder })
  expect(files.length).toBeGreaterThan(60)
  const asks = new RegExp(`(?:kind (?:===|!==)|case) '(?:${EXPORT_KINDS.join('|')})'|kind: '(?:pdf|docx)'`)
  const found = files.filter((file) => asks.test(readFileSync(path.join(folder, file), 'utf8')))
  expect(found.filter((file) => !file.endsWith('formats/registry.ts'))).toEqual([])
})
