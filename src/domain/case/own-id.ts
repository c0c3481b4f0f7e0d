/** What the id of a record that a reader wrote herself begins with; no id of a shipped record does. */
export const OWN_PREFIX = 'own-'

export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_PREFIX)
}
