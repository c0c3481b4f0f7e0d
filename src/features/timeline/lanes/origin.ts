/** Where a figure comes from: lines below a picture of it, the same for machines, and how its links become whole. */
export interface FigureOrigin {
  readonly lines: readonly string[]
  readonly about: Readonly<Record<string, string>>
  readonly absolute: (address: string) => string
}
