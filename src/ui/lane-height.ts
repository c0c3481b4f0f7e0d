/** The heights of a lane in its row, in pixels at the default text size: three rows of the table, two cards of a phone. */
export const LANE_HEIGHTS = { roomy: 92, comfortable: 64, compact: 40, card: 52, 'small-card': 32 } as const

export type LaneSize = keyof typeof LANE_HEIGHTS
