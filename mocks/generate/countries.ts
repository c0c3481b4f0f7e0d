import { makeWeightedPick } from './random.ts'

/**
 * Countries of generated cases, shuffled: the order says nothing about any state. Frequency falls with the place in the list
 * (Zipf's law), because in real collections a few countries make up most of the cases.
 */
const CODES =
  'NZ UY IS BW MT FJ LU CR SM PT SN NO JM LV PG AT GH KR CV IE WS SI NA BT EE BB LI MU FI TO DK SC BZ JP LS CH GD CA NR SE'

const RANKED = CODES.split(' ')

/** The holding and the requesting country; each with other countries at the top of its list. */
export const pickHolding = makeWeightedPick(RANKED.map((code, i) => [code, 1 / (i + 1)]))
export const pickRequesting = makeWeightedPick(
  RANKED.toReversed().map((code, i) => [code, 1 / (i + 1)] as const),
)
