import type { Selection } from './select.ts'

/** The counts in the lead of the board, over the cases of the list: by custody, then by protection. */
export interface LeadCounts {
  readonly cases: number
  readonly detained: number
  readonly conditional: number
  readonly restricted: number
  readonly refugee: number
  readonly subsidiary: number
}

/** Counts the cases of the list by custody and by protection. */
export function computeLeadCounts({ rows, count }: Pick<Selection, 'rows' | 'count'>): LeadCounts {
  return {
    cases: rows.length,
    detained: count('custody', 'detained'),
    conditional: count('custody', 'conditional-release'),
    restricted: count('custody', 'restricted'),
    refugee: count('protection', 'refugee'),
    subsidiary: count('protection', 'subsidiary'),
  }
}
