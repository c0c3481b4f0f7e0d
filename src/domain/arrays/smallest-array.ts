/** The typed arrays that a column can be stored in. */
export type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>

/** Arrays of zeros: unsigned 8, 16 and 32 bits, and days (signed 32 bits). */
export const makeBytes = (size: number) => new Uint8Array(size)
export const makeShorts = (size: number) => new Uint16Array(size)
export const makeWords = (size: number) => new Uint32Array(size)
export const makeDays = (size: number) => new Int32Array(size)
