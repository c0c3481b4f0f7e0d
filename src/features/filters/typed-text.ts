/** A field whose text goes to the address and comes back later: the text, and the values sent but not yet back. */
export interface TypedText {
  readonly text: string
  readonly waiting: readonly string[]
  /** The value that came back last. */
  readonly seen: string
}

/** A field that shows the value that came back, with nothing pending. */
export function settleText(answer: string): TypedText {
  return { text: answer, waiting: [], seen: answer }
}

/** The field after the reader typed. */
export function typeText(before: TypedText, text: string): TypedText {
  return { ...before, text, waiting: [...before.waiting, text] }
}

/**
 * The field after a value came back: if the reader had typed it, newer typing stays; any other value (Back, a filter
 * removed) replaces the text.
 */
export function answerText(before: TypedText, answer: string): TypedText {
  if (answer === before.seen) return before
  const at = before.waiting.indexOf(answer)
  return at === -1 ? settleText(answer) : { ...before, waiting: before.waiting.slice(at + 1), seen: answer }
}
