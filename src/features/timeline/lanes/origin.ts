/** Where a figure comes from: lines below a picture of it, the same as metadata, and how to make its links absolute. */
export interface FigureOrigin {
  readonly lines: readonly string[]
  readonly about: Readonly<Record<string, string>>
  readonly absolute: (address: string) => string
}
