import type { unpackZip } from './zip.ts'

/** Takes what depends on the hour or on chance out of the parts of a file: dates, ids of relations and of bookmarks. */
export function settleDocx(
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
        // A cross-reference to a footnote looks like the sign of the footnote, as it will when it is brought up to date.
        .replaceAll(
          /(<w:fldSimple w:instr="NOTEREF [^"]*\\f[^"]*"><w:r>)/g,
          '$1<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>',
        )
        .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${compiled}T00:00:00Z`)
        // None stands within another: each end is that of the last start.
        .replaceAll(/(<w:bookmark(Start|End) [^>]*?w:id=")[^"]*/g, (_all, head: string, which: string) => {
          if (which === 'Start') bookmarks++
          return `${head}${bookmarks}`
        }),
    ]
  })
}
