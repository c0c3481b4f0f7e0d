import { LONGEST_PDF_HEAD } from '../../../limits.ts'
import type { ExportDocument } from '../document/model.ts'

/** Content that begins within this share of a page has nothing above it. */
const TOP_OF_PAGE = 0.02

/** Where laid-out content begins, in pages (1.5: in the middle of the first). pdfmake writes it into the content. */
export function findPlace(content: unknown): number {
  if (typeof content !== 'object' || content === null || !('positions' in content))
    return Number.POSITIVE_INFINITY
  const [at]: readonly { readonly pageNumber?: number; readonly verticalRatio?: number }[] = Array.isArray(
    content.positions,
  )
    ? content.positions
    : []
  return (at?.pageNumber ?? Number.POSITIVE_INFINITY) + (at?.verticalRatio ?? 0)
}

/** The names of the cases on a page; none in a document about one case, which the title names. */
export function nameCases(
  { contents, sections }: ExportDocument,
  places: readonly number[],
  page: number,
): string {
  const names = new Map(
    contents.map(({ id, title }) => [id, title.slice(0, LONGEST_PDF_HEAD).toWellFormed()]),
  )
  return sections
    .filter((_, i) => {
      const [from = 0, to = Number.POSITIVE_INFINITY] = [places[i], places[i + 1]]
      return Math.floor(from) === page || (from < page && to > page + TOP_OF_PAGE)
    })
    .flatMap(({ id }) => names.get(id) ?? [])
    .join(' · ')
}
