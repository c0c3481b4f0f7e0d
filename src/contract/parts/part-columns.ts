import type { ColumnType, FileColumn } from './column-file.ts'
import { PartError } from './part-error.ts'

type TypeOf = {
  u8: Uint8Array<ArrayBuffer>
  u16: Uint16Array<ArrayBuffer>
  u32: Uint32Array<ArrayBuffer>
  i32: Int32Array<ArrayBuffer>
}

function isOf<T extends ColumnType>(
  column: FileColumn | undefined,
  type: T,
): column is TypeOf[T] & FileColumn {
  switch (type) {
    case 'u8':
      return column instanceof Uint8Array
    case 'u16':
      return column instanceof Uint16Array
    case 'u32':
      return column instanceof Uint32Array
    default:
      return column instanceof Int32Array
  }
}

/** Reads the columns of a part; throws a `PartError` for a wrong type or length, and for a reference to a missing row. */
export function makeColumnReader(columns: ReadonlyMap<string, FileColumn>) {
  const take = <T extends ColumnType>(name: string, type: T, length?: number): TypeOf[T] => {
    const column = columns.get(name)
    if (!isOf(column, type)) throw new PartError(`its column "${name}" is missing`)
    if (length !== undefined && column.length !== length)
      throw new PartError(`its column "${name}" has ${column.length} rows and not ${length}`)
    return column
  }
  const limit = <T extends 'u8' | 'u16' | 'u32'>(name: string, type: T, most: number, length?: number) => {
    const column = take(name, type, length)
    // Indexed, without an iterator: columns have millions of rows.
    let highest = 0
    for (let i = 0; i < column.length; i++) highest = Math.max(highest, column[i] ?? 0)
    if (column.length > 0 && highest > most)
      throw new PartError(`its column "${name}" refers to row ${highest} of ${most + 1}`)
    return column
  }
  const starts = (name: string, rows: number, of: number): Uint32Array<ArrayBuffer> => {
    const column = take(name, 'u32', rows + 1)
    let before = 0
    for (let i = 0; i < column.length; i++) {
      const value = column[i] ?? 0
      if (value < before) throw new PartError(`its column "${name}" goes back`)
      before = value
    }
    if (column[0] !== 0 || before !== of)
      throw new PartError(`its column "${name}" ends at ${before} and not at ${of}`)
    return column
  }
  return {
    take,
    /** A column without a value above `most`. */
    limit,
    /** A column of where the children of each of `rows` rows start in a table of `of` rows. */
    starts,
  }
}
