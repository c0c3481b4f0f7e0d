/** Sizes of paper that a document can be laid out for. */
export const PAGE_SIZES = ['A4', 'LETTER'] as const
export type PageSize = (typeof PAGE_SIZES)[number]

/** Width and height in points (ISO 216, ANSI Y14.1). */
export const SIZES_PT = {
  A4: { width: 595.28, height: 841.89 },
  LETTER: { width: 612, height: 792 },
} as const
