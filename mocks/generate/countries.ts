import { makeWeightedPick } from './random.ts'

/**
 * Countries that generated cases name. Their order is that of a shuffled list and says nothing about any state; how often
 * each comes falls with its place in it (Zipf's law), because in real collections a few make up most of the cases.
 */
const CODES =
  'NZ UY IS BW MT FJ LU CR SM PT SN NO JM LV PG AT GH KR CV IE WS SI NA BT EE BB LI MU FI TO DK SC BZ JP LS CH GD CA NR SE'

const RANKED = CODES.split(' ')

/** Where people are held, and who asks for them: not the same countries in front. */
export const pickHolding = makeWeightedPick(RANKED.map((code, i) => [code, 1 / (i + 1)]))
export const pickRequesting = makeWeightedPick(
  RANKED.toReversed().map((code, i) => [code, 1 / (i + 1)] as const),
)
