/** Parts of a name shorter than this are initials, particles and the like; they name nobody. */
const SHORTEST = 4

/** Letters at the end of a name that may change with its case in a sentence ("Аблязова", "Аблязову"). */
const ENDING = 2

/** The initials of a name, in its own script: "M. K." */
export function makeInitials(name: string): string {
  return name
    .split(/[\s-]+/)
    .flatMap((part) => /\p{L}/u.exec(part)?.[0] ?? [])
    .map((letter) => `${letter.toLocaleUpperCase('und')}.`)
    .join(' ')
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}

function listParts(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{M}]+/u).filter((part) => [...part].length >= SHORTEST)
}

function cutEnding(part: string): string {
  return part.length >= SHORTEST + ENDING ? part.slice(0, -ENDING) : part
}

/** Puts initials in the place of names, whole or in part, also where a sentence changes their endings. */
export function makeNameReplacer(names: readonly string[]): (text: string) => string {
  const whole = [...new Set(names)].filter((name) => name.trim().length >= SHORTEST)
  const patterns = [
    ...whole.toSorted((a, b) => b.length - a.length).map((name) => ({ name, pattern: escapePattern(name) })),
    ...[...new Set(whole.flatMap(listParts))]
      .toSorted((a, b) => b.length - a.length)
      .map((part) => ({ name: part, pattern: `${escapePattern(cutEnding(part))}[\\p{L}\\p{M}]*` })),
  ].map(({ name, pattern }) => ({
    initials: makeInitials(name),
    match: new RegExp(`(?<![\\p{L}\\p{M}])${pattern}`, 'giu'),
  }))
  return (text) => patterns.reduce((now, { initials, match }) => now.replaceAll(match, initials), text)
}

/** The parts of names that still stand somewhere in a text, also inside other words, each once and in lower case. */
export function findNameParts(text: string, names: readonly string[]): readonly string[] {
  const low = text.toLocaleLowerCase('und')
  const parts = names.flatMap(listParts).map((part) => cutEnding(part).toLocaleLowerCase('und'))
  return [...new Set(parts)].filter((part) => low.includes(part))
}
