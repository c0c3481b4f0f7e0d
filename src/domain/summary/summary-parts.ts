/** The parts of a case summary that a reader may leave out, in order; the sources of the others are always included. */
export const SUMMARY_PARTS = [
  'who',
  'tracks',
  'figure',
  'notices',
  'chronology',
  'claims',
  'disagreements',
  'related',
] as const
export type SummaryPart = (typeof SUMMARY_PARTS)[number]
