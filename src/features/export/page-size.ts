/** Sizes of paper that a document can be laid out for. */
export const PAGE_SIZES = ['A4', 'LETTER'] as const
export type PageSize = (typeof PAGE_SIZES)[number]
