/** The fields of a keydown event that `readKey` uses; `key` is missing in events that autofill sends. */
interface KeyPress {
  readonly key?: string | undefined
  readonly code?: string | undefined
  readonly isComposing?: boolean | undefined
  readonly keyCode?: number | undefined
  readonly shiftKey?: boolean | undefined
}

/** `keyCode` of a key that an input method consumes; Safari sends it with the Enter that ends a composition. */
const TAKEN_BY_INPUT_METHOD = 229

/** What the "/" key types in Cyrillic layouts; no Latin layout has these two there. */
const CYRILLIC_SLASH: Readonly<Record<string, string>> = { '.': '/', ',': '?' }

/**
 * The key that was pressed, as a Latin layout names it: "k" for "л" on the same key, "/" and "?" for the key that writes
 * them in the US layout. "" while an input method composes a text, and for an event without a key.
 *
 * Follows UI Events: `key` is what the layout writes, `code` the place of the key on the keyboard.
 */
export function readKey({ key, code = '', isComposing, keyCode, shiftKey }: KeyPress): string {
  if (!key || isComposing || keyCode === TAKEN_BY_INPUT_METHOD) return ''
  if (code === 'Slash') return CYRILLIC_SLASH[key] ?? key
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? []
  if (letter === undefined || !/^\p{L}$/u.test(key) || /^\p{Script=Latin}$/u.test(key)) return key
  return shiftKey ? letter : letter.toLowerCase()
}
