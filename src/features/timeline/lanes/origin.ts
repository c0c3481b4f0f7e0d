import type { Collection } from '../../../domain/collection/collection.ts'
import type { Selection } from '../../../domain/collection/select.ts'
import type { Messages } from '../../../messages/types.ts'

/** The page that shows a figure. */
export interface FigurePage {
  /** Its filters in words, if the figure depends on them. */
  readonly filters?: string
  /** Its full address. */
  readonly address: string
  /** Makes the full address of a page from one that begins with `#`. */
  readonly absolute: (address: string) => string
}

/** Where a figure comes from: lines below a picture of it, the same as metadata, and how to make its links absolute. */
export interface FigureOrigin {
  readonly lines: readonly string[]
  readonly about: Readonly<Record<string, string>>
  readonly absolute: (address: string) => string
}

/** The origin of a figure of a selection. */
export function makeFigureOrigin(
  {
    selection: { asOf, query },
    collection: { compiled, dataVersion },
    page: { filters, address, absolute },
  }: { readonly selection: Selection; readonly collection: Collection; readonly page: FigurePage },
  { board, day, frame }: Messages,
): FigureOrigin {
  const shown = frame.printedAsOf(day(asOf))
  return {
    lines: [
      filters === undefined ? shown : `${shown}. ${filters}`,
      ...(query.known === null ? [] : [board.knownLine(day(query.known))]),
      frame.dataOf(day(compiled), dataVersion),
      frame.printedFrom(address),
    ],
    about: { dataVersion, address },
    absolute,
  }
}
