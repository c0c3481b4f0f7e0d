import type { unpackZip } from './zip.ts'

/** Makes the file deterministic: replaces dates and random ids of relations and bookmarks by fixed ones. */
export function fixDocxIds(
  parts: ReturnType<typeof unpackZip>,
  compiled: string,
): ReturnType<typeof unpackZip> {
  const names = new Map<string, string>()
  const rename = (id: string) => {
    const name = names.get(id) ?? `rIdLink${names.size + 1}`
    names.set(id, name)
    return name
  }
  return parts.map(([name, content]) => {
    if (typeof content !== 'string') return [name, content]
    let bookmarks = 0
    return [
      name,
      content
        .replaceAll(/\brId(?!\d+")[\w-]{21}(?=")/g, rename)
        // Gives a cross-reference the style of a footnote number, which it also has after an update of fields.
        .replaceAll(
          /(<w:fldSimple w:instr="NOTEREF [^"]*\\f[^"]*"><w:r>)/g,
          '$1<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>',
        )
        .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${compiled}T00:00:00Z`)
        // Bookmarks are not nested: each end belongs to the last start.
        .replaceAll(/(<w:bookmark(Start|End) [^>]*?w:id=")[^"]*/g, (_all, head: string, which: string) => {
          if (which === 'Start') bookmarks++
          return `${head}${bookmarks}`
        }),
    ]
  })
}
