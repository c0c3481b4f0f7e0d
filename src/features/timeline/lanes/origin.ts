import type { Collection } from '../../../domain/collection/collection.ts'
import type { Selection } from '../../../domain/collection/select.ts'
import type { Messages } from '../../../messages/types.ts'

/** Where a figure comes from: lines below a picture of it, the same as metadata, and how to make its links absolute. */
export interface FigureOrigin {
  readonly lines: readonly string[]
  readonly about: Readonly<Record<string, string>>
  readonly absolute: (address: string) => string
}

/** The origin of a figure of a selection; `address` is the full address of the page that shows it. */
export function makeFigureOrigin(
  {
    selection: { asOf, query },
    collection: { compiled, dataVersion },
    filters,
    address,
    absolute,
  }: {
    readonly selection: Selection
    readonly collection: Collection
    /** The filters in words, if the figure depends on them. */
    readonly filters?: string
    readonly address: string
    readonly absolute: (address: string) => string
  },
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
