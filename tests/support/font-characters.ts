/** Tells whether a font has a character, by code point. */
export type HasCharacter = (codePoint: number) => boolean

interface Stretch {
  readonly first: number
  readonly last: number
}

function findTable(font: DataView, tag: string): number | null {
  const tables = font.getUint16(4)
  for (let i = 0; i < tables; i++) {
    const at = 12 + i * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((k) => font.getUint8(at + k)))
    if (name === tag) return font.getUint32(at + 8)
  }
  return null
}

/** Format 4: segments of 16 bits. Characters that a segment maps to no glyph are left out. */
function readSegments(font: DataView, at: number): readonly Stretch[] {
  const count = font.getUint16(at + 6) / 2
  const [ends, starts] = [at + 14, at + 16 + count * 2]
  const [deltas, offsets] = [starts + count * 2, starts + count * 4]
  const found: Stretch[] = []
  for (let i = 0; i < count; i++) {
    const [first, last] = [font.getUint16(starts + i * 2), font.getUint16(ends + i * 2)]
    const [delta, offset] = [font.getUint16(deltas + i * 2), font.getUint16(offsets + i * 2)]
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : font.getUint16(offsets + i * 2 + offset + (code - first) * 2)
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) found.push({ first: code, last: code })
    }
  }
  return found
}

/** Format 12: groups of 32 bits. */
function readGroups(font: DataView, at: number): readonly Stretch[] {
  return Array.from({ length: font.getUint32(at + 12) }, (_, i) => ({
    first: font.getUint32(at + 16 + i * 12),
    last: font.getUint32(at + 20 + i * 12),
  }))
}

/** Reads the characters of a TrueType font from its `cmap` (OpenType 1.9, formats 4 and 12). Throws where there are none. */
export function readCharacters(bytes: ArrayBuffer): HasCharacter {
  const font = new DataView(bytes)
  const cmap = findTable(font, 'cmap')
  if (cmap === null) throw new Error('The font of the PDF has no table of characters.')
  const found = new Set<number>()
  for (let i = 0; i < font.getUint16(cmap + 2); i++) {
    const at = cmap + font.getUint32(cmap + 4 + i * 8 + 4)
    const format = font.getUint16(at)
    const stretches = format === 4 ? readSegments(font, at) : format === 12 ? readGroups(font, at) : []
    for (const { first, last } of stretches) for (let code = first; code <= last; code++) found.add(code)
  }
  if (found.size === 0) throw new Error('The characters of the font of the PDF cannot be read.')
  return (codePoint) => found.has(codePoint)
}

/** The ranges of the characters that a font has, in hexadecimal: `20-7e a0`. */
export function listRanges(has: HasCharacter): string {
  const ranges: { first: number; last: number }[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    if (!has(code)) continue
    const range = ranges.at(-1)
    if (range && range.last === code - 1) range.last = code
    else ranges.push({ first: code, last: code })
  }
  return ranges
    .map(({ first, last }) => (first === last ? [first] : [first, last]))
    .map((ends) => ends.map((code) => code.toString(16)).join('-'))
    .join(' ')
}
