/** What a column is made of. */
export type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>

export const makeBytes = (size: number) => new Uint8Array(size)
export const makeShorts = (size: number) => new Uint16Array(size)
export const makeWords = (size: number) => new Uint32Array(size)
export const makeDays = (size: number) => new Int32Array(size)
