import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Earliest day that a zip can hold; what stands in a file does not depend on when it was made. */
const STAMP = new Date(1980, 0, 1)

/** A zip whose bytes depend on its entries alone; the entries stand in the order given. */
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
