import type { NameIndex } from '../domain/names/name-index.ts'

/** Names of a run of cases, as their part came. */
export interface NamesBuffer {
  readonly buffer: ArrayBuffer
  readonly count: number
}

/** What the worker is asked: to read names, or to put them into the order of a language. */
export interface NamesOrder {
  readonly parts: readonly NamesBuffer[]
  /** null: to read them. */
  readonly locale: string | null
}

/** What it answers. */
export type NamesAnswer =
  | { readonly index: NameIndex }
  | { readonly locale: string; readonly ranks: Int32Array<ArrayBuffer> }
