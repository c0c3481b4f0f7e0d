import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The earliest date in a zip, so that the bytes do not depend on the day of the export. */
const STAMP = new Date(1980, 0, 1)

/** A zip of the entries in the given order, whose bytes depend on nothing else. */
export function packZip(
  entries: readonly (readonly [string, string | Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const packed = zipSync(
    Object.fromEntries(
      entries.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { level: 6, mtime: STAMP },
  )
  return new Uint8Array(packed)
}

/** The entries of a zip, XML as text. */
export function unpackZip(bytes: Uint8Array): readonly (readonly [string, string | Uint8Array])[] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    /\.(?:xml|rels)$/.test(name) ? strFromU8(content) : content,
  ])
}
