/** Thrown for a part of a snapshot that cannot be read; the message says why, as the end of a sentence. */
export class PartError extends Error {
  override name = 'PartError'
}
