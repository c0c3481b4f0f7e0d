/** What a document says beside its summary. */
export interface DocumentContext {
  readonly title: string
  /** Cases on record that day, whether or not they are in the document. */
  readonly onRecord: number
  /** True for the board: the document begins with a table, and each case has a heading. */
  readonly isBoard: boolean
  /** Names of all cases by id, for relations to cases outside the document. */
  readonly names: ReadonlyMap<string, string>
  /** Ids of cases whose record could not be read. */
  readonly leftOut: readonly string[]
  /** The absolute address of the exported page; null in a redacted document. */
  readonly linkBack?: string | null
  /** The timeline as a picture; null where there is none. */
  readonly figure?: Figure | null
}

/** The timeline as a picture, drawn by the page in light colours. */
export interface Figure {
  /** A self-contained SVG without its XML declaration. */
  readonly svg: string
  /** The same as PNG, for formats with `needsBitmap`; null for others. */
  readonly png: Uint8Array | null
  /** Size of the SVG, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** What it shows, in sentences. */
  readonly description: string
}

/** A run of text in a paragraph; plain characters, never markup. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style?: 'strong' | 'emphasis' }
  /** A reference to a numbered source, with the places in it ("para. 12"). */
  | {
      readonly kind: 'note'
      readonly source: string
      readonly places: readonly string[]
      /** Within a sentence: the reference as words ("source 4"), of which the number is a part. */
      readonly words?: string
    }

export type Line = readonly Inline[]

/** A line of a list, with detail lines below it. */
export interface Item {
  /** Its number in the document; null for lines that only refer to other items. */
  readonly number: number | null
  readonly content: Line
  readonly details: readonly Line[]
}

export interface Fact {
  readonly label: string
  readonly content: Line
}

export type Block =
  | { readonly kind: 'paragraph'; readonly content: Line }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table'
      readonly title: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly caption: string }

/** A heading with its content. */
export interface Section {
  /** Unique in the document; only ASCII letters, digits and hyphens. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** A source in the list of a document. `url` is an address that may be printed and opened, or null. */
export interface ListedSource {
  readonly number: string
  /** Publisher, title and the rest, apart so that the title can be set in its own type. */
  readonly publisher: string
  readonly title: string
  /** The editors wrote the title: it is not a headline and is not styled as one; `about` says so. */
  readonly isDescription: boolean
  readonly about: string
  readonly url: string | null
  /** Why there is no address, or what is wrong with it; often empty. */
  readonly words: string
  /** The note on the source; often empty. */
  readonly note: Line
}

/** A case summary as every document format renders it: the same words, dates, statuses and source numbers. */
export interface ExportDocument {
  /** BCP 47 tag of its labels. */
  readonly language: string
  /** What stands after a label in its language: a colon, in French with a space before it. */
  readonly colon: string
  readonly title: string
  /** What it is, as of when and from which data; printed below the title. */
  readonly facts: readonly Fact[]
  /** Headings of the cases; empty for one case. */
  readonly contents: readonly { readonly id: string; readonly title: string }[]
  readonly contentsTitle: string
  readonly sections: readonly Section[]
  readonly sourcesTitle: string
  readonly sources: readonly ListedSource[]
  /** The footer of each page, one line. */
  readonly foot: string
  /** Metadata for machines, with keys and values as in the address and in the data. */
  readonly keys: readonly (readonly [string, string | number | readonly string[] | null])[]
}

/** The number of an item as every format writes it before the item: "12." */
export function formatNumber({ number }: Item): string {
  return number === null ? '' : `${number}.`
}

/** A run of plain text. */
export function inlineText(text: string, style?: 'strong' | 'emphasis'): Inline {
  return style === undefined ? { kind: 'text', text } : { kind: 'text', text, style }
}
