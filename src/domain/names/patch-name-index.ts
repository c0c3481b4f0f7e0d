import { buildNameIndex, type NameChange, type NameIndex } from './name-index.ts'

/**
 * The index after some rows changed; gives the same answers as a rebuilt one. Takes as long as building an index of all
 * rows changed so far: after some thousands of them, rebuild instead.
 */
export function patchNameIndex(index: NameIndex, changes: Iterable<NameChange>): NameIndex {
  const names = new Map<number, readonly string[]>()
  for (const [i, row] of index.changed?.rows.entries() ?? []) names.set(row, index.changed?.names[i] ?? [])
  let rows = index.rows
  for (const { row, names: changed } of changes) {
    for (; rows < row; rows++) names.set(rows, [])
    rows = Math.max(rows, row + 1)
    names.set(row, changed)
  }
  if (names.size === 0) return index
  const sorted = [...names].toSorted(([a], [b]) => a - b)
  const { base: table } = buildNameIndex(sorted.map(([, row]) => row))
  return {
    rows,
    base: index.base,
    changed: {
      rows: new Uint32Array(sorted.map(([row]) => row)),
      names: sorted.map(([, row]) => row),
      table,
    },
  }
}
