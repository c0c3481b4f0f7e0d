import { PartError } from './part-error.ts'

/**
 * A file of named columns, little-endian: the four letters of MAGIC, the length of the description as a 32-bit number, the
 * description as JSON (`[[name, type, length], …]`), and the columns, each at an offset that is a multiple of 8. Increase the
 * number in MAGIC whenever the format of any kind of part changes.
 */
const MAGIC = 'NBC2'

export type ColumnType = 'u8' | 'u16' | 'u32' | 'i32'
export type FileColumn =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>

const SIZES: Readonly<Record<ColumnType, number>> = { u8: 1, u16: 2, u32: 4, i32: 4 }

function nameType(column: FileColumn): ColumnType {
  if (column instanceof Uint8Array) return 'u8'
  if (column instanceof Uint16Array) return 'u16'
  return column instanceof Uint32Array ? 'u32' : 'i32'
}

function view(type: ColumnType, buffer: ArrayBuffer, at: number, length: number): FileColumn {
  switch (type) {
    case 'u8':
      return new Uint8Array(buffer, at, length)
    case 'u16':
      return new Uint16Array(buffer, at, length)
    case 'u32':
      return new Uint32Array(buffer, at, length)
    case 'i32':
      return new Int32Array(buffer, at, length)
  }
}

const align = (at: number) => Math.ceil(at / 8) * 8

/** Writes a file with these columns. */
export function writeColumnFile(columns: Readonly<Record<string, FileColumn>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(columns)
  const description = new TextEncoder().encode(
    JSON.stringify(entries.map(([name, column]) => [name, nameType(column), column.length])),
  )
  const start = align(8 + description.length)
  const size = entries.reduce((sum, [, column]) => sum + align(column.byteLength), start)
  const bytes = new Uint8Array(size)
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(4, description.length, true)
  bytes.set(description, 8)
  let at = start
  for (const [, column] of entries) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
    at += align(column.byteLength)
  }
  return bytes
}

function isType(type: unknown): type is ColumnType {
  return typeof type === 'string' && Object.hasOwn(SIZES, type)
}

function explainForm(magic: string): string {
  if (!/^NBC\d$/.test(magic)) return 'it is no file of columns'
  const forms = `it has the form "${magic}", and this page knows "${MAGIC}"`
  return magic > MAGIC
    ? `${forms}; reload the page to get the newest one`
    : `${forms}; the server has to write it anew`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new PartError('its description cannot be read', { cause: error })
  }
}

function readDescription(buffer: ArrayBuffer): { readonly list: readonly unknown[]; readonly start: number } {
  if (buffer.byteLength < 8) throw new PartError('it breaks off before its first column')
  const magic = new TextDecoder().decode(new Uint8Array(buffer, 0, 4))
  if (magic !== MAGIC) throw new PartError(explainForm(magic))
  const length = new DataView(buffer).getUint32(4, true)
  if (8 + length > buffer.byteLength) throw new PartError('it breaks off before its first column')
  const list = parseJson(new TextDecoder().decode(new Uint8Array(buffer, 8, length)))
  if (!Array.isArray(list)) throw new PartError('its description is no list')
  return { list, start: align(8 + length) }
}

/** The columns of a file, as views of its bytes; throws a `PartError` for a file that is cut off or has another format. */
export function readColumnFile(buffer: ArrayBuffer): ReadonlyMap<string, FileColumn> {
  const { list, start } = readDescription(buffer)
  const columns = new Map<string, FileColumn>()
  let at = start
  for (const one of list) {
    const [name, type, length]: readonly unknown[] = Array.isArray(one) ? one : []
    if (typeof name !== 'string' || !isType(type) || !Number.isSafeInteger(length) || Number(length) < 0)
      throw new PartError('its description has a column that cannot be read')
    const size = Number(length) * SIZES[type]
    if (at + size > buffer.byteLength) throw new PartError(`it breaks off in the column "${name}"`)
    columns.set(name, view(type, buffer, at, Number(length)))
    at += align(size)
  }
  return columns
}
