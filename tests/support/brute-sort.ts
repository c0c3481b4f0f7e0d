import type { NameCountry } from '../../src/domain/arrays/collate.ts'
import type { CaseAsOf, Column } from '../../src/domain/as-of/case-as-of.ts'
import type { DatedEvent } from '../../src/domain/as-of/dated-case.ts'
import {
  CASE_STATUSES,
  CUSTODY_VALUES,
  NOTICE_TYPES,
  PROTECTION_VALUES,
} from '../../src/domain/case/vocabulary.ts'
import type { SortKey } from '../../src/domain/query/query.ts'

/** Sort key of a column: text, or numbers compared lexicographically; null is an empty cell and sorts last. */
type SortValue = string | readonly number[] | null

function computeDateOrder(event: DatedEvent | null): readonly number[] {
  const { earliest = null, latest = null } = event?.bounds ?? {}
  const first = earliest ?? latest ?? Number.POSITIVE_INFINITY
  return [first, latest ?? Number.POSITIVE_INFINITY]
}

const VALUES: Readonly<Record<Column, (row: CaseAsOf, nameCountry: NameCountry) => SortValue>> = {
  person: (row) => row.entry.name,
  held: (row, nameCountry) => row.heldIn.map(nameCountry).join(', ') || null,
  sought: (row, nameCountry) => row.soughtBy.map(nameCountry).join(', ') || null,
  first: (row) => row.firstDetention && computeDateOrder(row.firstDetention),
  notice: (row) => {
    const types = row.notices.map(({ notice }) => NOTICE_TYPES.indexOf(notice.type))
    return types.length > 0 ? types.toSorted((a, b) => a - b) : null
  },
  status: ({ tracks: { case: track } }) => [
    CASE_STATUSES.indexOf(track.value),
    ...computeDateOrder(track.since),
  ],
  custody: ({ tracks: { custody } }) => [
    CUSTODY_VALUES.indexOf(custody.value),
    ...computeDateOrder(custody.since),
  ],
  protection: ({ tracks: { protection } }) => [
    PROTECTION_VALUES.indexOf(protection.value),
    ...computeDateOrder(protection.since),
  ],
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const first = a[i] ?? Number.NEGATIVE_INFINITY
    const second = b[i] ?? Number.NEGATIVE_INFINITY
    if (first !== second) return first < second ? -1 : 1
  }
  return 0
}

function compareValues(
  a: Exclude<SortValue, null>,
  b: Exclude<SortValue, null>,
  collator: Intl.Collator,
): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b)
  if (typeof a !== 'string' && typeof b !== 'string') return compareLists(a, b)
  return 0
}

/**
 * Brute-force sort of the list. In both directions equal rows keep file order and rows with an empty cell come last. Compares
 * text by the collation of `locale`.
 */
export function sortRows(
  rows: readonly CaseAsOf[],
  keys: readonly SortKey[],
  names: { readonly nameCountry: NameCountry; readonly locale: string },
): readonly CaseAsOf[] {
  if (keys.length === 0) return rows
  const collator = new Intl.Collator(names.locale, { numeric: true })
  const keyed = rows.map((row) => ({
    row,
    values: keys.map((key) => VALUES[key.column](row, names.nameCountry)),
  }))
  keyed.sort((a, b) => {
    for (const [i, key] of keys.entries()) {
      const first = a.values[i] ?? null
      const second = b.values[i] ?? null
      if (first === null || second === null) {
        if (first !== second) return first === null ? 1 : -1
        continue
      }
      const order = compareValues(first, second, collator)
      if (order !== 0) return key.descending ? -order : order
    }
    return a.row.entry.index - b.row.entry.index
  })
  return keyed.map(({ row }) => row)
}
