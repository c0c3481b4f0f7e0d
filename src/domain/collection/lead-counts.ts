import { MOST_ROWS_OF_LEAD } from '../../limits.ts'
import type { ClaimKind } from '../case/vocabulary.ts'
import { listReadyRows, type Selection } from './select.ts'

/**
 * What the lead of the board counts: values of custody, then of protection, then those acts of removal that neither of them
 * tells. Every row shows the value of each track, so that readers can count after it.
 */
const COUNTED = {
  detained: ['custody', 'detained'],
  conditional: ['custody', 'conditional-release'],
  restricted: ['custody', 'restricted'],
  refugee: ['protection', 'refugee'],
  subsidiary: ['protection', 'subsidiary'],
  surrenderOrdered: ['case', 'surrender-ordered'],
  surrendered: ['case', 'surrendered'],
  expulsionOrdered: ['case', 'expulsion-ordered'],
  removed: ['case', 'removed'],
} as const
export type LeadValue = keyof typeof COUNTED
const LEAD_VALUES = Object.keys(COUNTED) as readonly LeadValue[]

/** What the lead of the board counts: the cases of the list, those on record whether or not the filters leave them, and values. */
export interface LeadCounts extends Readonly<Record<LeadValue, number>> {
  readonly cases: number
  readonly onRecord: number
}

/** Whose words a counted value is, if it rests on the same side or sides in all cases. */
export type LeadSides = Readonly<Partial<Record<LeadValue, readonly ClaimKind[]>>>

/** Counts the cases of the list by what their rows say of custody, protection and removal. */
export function computeLeadCounts({
  rows,
  onRecord,
  count,
}: Pick<Selection, 'rows' | 'onRecord' | 'count'>): LeadCounts {
  const values = LEAD_VALUES.map((value) => {
    const [track, key] = COUNTED[value]
    return [value, count(track === 'case' ? 'status' : track, key)] as const
  })
  return {
    cases: rows.length,
    onRecord,
    ...(Object.fromEntries(values) as Record<LeadValue, number>),
  }
}

/** The sides on whose words a counted value rests, where it rests on the same ones in every case of a list of up to 100. */
export function findLeadSides(selection: Pick<Selection, 'rows' | 'readiness'>): LeadSides {
  if (selection.rows.length > MOST_ROWS_OF_LEAD) return {}
  const rows = listReadyRows(selection)
  return Object.fromEntries(
    LEAD_VALUES.flatMap((value) => {
      const [track, key] = COUNTED[value]
      const sides = rows
        .filter(({ tracks }) => tracks[track].value === key)
        .map(({ tracks }) => tracks[track].since?.sides ?? [])
      const [first = []] = sides
      const isSame = first.length > 0 && sides.every((one) => one.join() === first.join())
      return isSame ? [[value, first]] : []
    }),
  )
}
