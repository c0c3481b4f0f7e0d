/** The initials of a name, in its own script: "M. K." */
export function makeInitials(name: string): string {
  return name
    .normalize('NFC')
    .split(/[\s-]+/)
    .flatMap((part) => /\p{L}/u.exec(part)?.[0] ?? [])
    .map((letter) => `${letter.toLocaleUpperCase('und')}.`)
    .join(' ')
}
