import type { NameIndex } from '../domain/names/name-index.ts'

/** Names of consecutive cases, encoded as in their part of the snapshot. */
export interface NamesBuffer {
  readonly buffer: ArrayBuffer
  readonly count: number
}

/** A request to the worker: index the names, or sort them by the rules of a language. */
export interface NamesRequest {
  readonly parts: readonly NamesBuffer[]
  /** null: index the names; otherwise the language to sort by. */
  readonly locale: string | null
}

/** The worker's answer. */
export type NamesAnswer =
  | { readonly index: NameIndex }
  | { readonly locale: string; readonly ranks: Int32Array<ArrayBuffer> }
