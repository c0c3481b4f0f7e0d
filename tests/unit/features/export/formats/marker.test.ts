import { expect, test } from 'vitest'
import type { LossKind } from '../../../../../src/features/export/formats/loss.ts'
import {
  EXPORT_KINDS,
  type ExportKind,
  loadFormat,
} from '../../../../../src/features/export/formats/registry.ts'
import { unpackZip } from '../../../../../src/features/export/formats/zip.ts'
import { makeJob, runOnce } from '../../../../support/make-job.ts'
import { type MarkedCollection, MODEL_FIELDS, makeMarkedCase, mark } from '../../../../support/marked-case.ts'
import type { SchemaField } from '../../../../support/schema-fields.ts'

/** Lists of the model whose losses are reported entry by entry. */
const WHOLE_LISTS: Readonly<Partial<Record<LossKind, readonly string[]>>> = {
  rows: ['events', 'notices', 'claims', 'relatedCases'],
  notices: ['notices'],
  claims: ['claims'],
  relations: ['relatedCases'],
}

/** True for fields that only check the data; the app computes the same from the events. */
const isChecked = ({ path }: SchemaField) => path.startsWith('lastKnown.')

function readText(content: string | Uint8Array<ArrayBuffer>): string {
  if (typeof content === 'string') return content
  return unpackZip(content)
    .map(([, part]) => (typeof part === 'string' ? part : new TextDecoder().decode(part)))
    .join('\n')
}

/** Exports a collection; returns the file as text, and its losses. */
async function write(kind: ExportKind, { record, sources }: MarkedCollection) {
  const { content, losses } = await runOnce(makeJob({ kind }, { records: [record], sources }))
  return { text: kind === 'pdf' ? '' : readText(content), losses }
}

/** The format in which to look for a field. PDF and Word contain the same document as Markdown, but are slower to make. */
const findSame = (kind: ExportKind): ExportKind => (kind === 'pdf' || kind === 'docx' ? 'markdown' : kind)

/** Whether a file contains a field: its text, or for other kinds, whether another value changes the file. */
async function holds(kind: ExportKind, text: string, field: SchemaField): Promise<boolean> {
  if (field.kind === 'text') return text.includes(mark(field.path))
  const options = field.kind === 'choice' ? field.options.map((_, i) => i).slice(1) : [1]
  for (const option of options) {
    const other = await write(kind, makeMarkedCase(field, option))
    if (other.text !== text) return true
  }
  return false
}

const isBelow = (path: string, field: string) => path === field || path.startsWith(`${field}.`)

test.each(EXPORT_KINDS)(
  'the %s format contains every field of the model, except exactly those that it lists as lost',
  async (kind) => {
    const same = findSame(kind)
    const { losses } = await write(kind, makeMarkedCase())
    const { text } = await write(same, makeMarkedCase())
    const lists = losses.flatMap(({ what }) => WHOLE_LISTS[what] ?? [])
    const missing: string[] = []
    for (const field of MODEL_FIELDS) {
      if (!isChecked(field) && !(await holds(same, text, field))) missing.push(field.path)
    }
    const lostFields: readonly string[] = (await loadFormat(kind)).lostFields
    expect(
      missing.filter((path) => ![...lostFields, ...lists].some((field) => isBelow(path, field))),
    ).toEqual([])
    expect(lostFields.filter((field) => !missing.some((path) => isBelow(path, field)))).toEqual([])
    // The specimen has a value in every field, so that every lost field is reported.
    const listed = losses.find(({ what }) => what === 'fields')?.all ?? []
    expect(listed).toHaveLength(lostFields.length)
    expect(new Set(listed).size).toBe(lostFields.length)
  },
)
