/** The typed arrays that a column can be stored in. */
export type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>

/** An array of `size` zeros: unsigned 8-bit numbers. */
export const makeBytes = (size: number) => new Uint8Array(size)
/** An array of `size` zeros: unsigned 16-bit numbers. */
export const makeShorts = (size: number) => new Uint16Array(size)
/** An array of `size` zeros: unsigned 32-bit numbers. */
export const makeWords = (size: number) => new Uint32Array(size)
/** An array of `size` zeros: days (signed 32-bit numbers). */
export const makeDays = (size: number) => new Int32Array(size)
