/** What a form of file may not hold as it stands. */
const LOSS_KINDS = [
  'figure',
  'characters',
  'cells',
  'dates',
  'undated',
  'notices',
  'claims',
  'relations',
  'tracks',
] as const
export type LossKind = (typeof LOSS_KINDS)[number]

/** Something that a form cannot hold: how often, what becomes of it, and up to three examples in plain text. */
export interface Loss {
  readonly what: LossKind
  /** `in-words`: it stands in a text of the file; `left-out`: it stands nowhere in it. */
  readonly fate: 'in-words' | 'left-out'
  readonly count: number
  readonly examples: readonly string[]
}

/** A loss, or nothing where it does not occur. */
export function makeLoss(
  what: LossKind,
  fate: Loss['fate'],
  occurrences: readonly string[],
): readonly Loss[] {
  return occurrences.length === 0
    ? []
    : [{ what, fate, count: occurrences.length, examples: occurrences.slice(0, 3) }]
}
