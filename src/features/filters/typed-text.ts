/** What stands in a field whose text is answered later: the text, and what of it was sent on and has not come back yet. */
export interface TypedText {
  readonly text: string
  readonly waiting: readonly string[]
  /** The answer last seen. */
  readonly seen: string
}

/** A text as it was answered. */
export function settleText(answer: string): TypedText {
  return { text: answer, waiting: [], seen: answer }
}

/** The text after the reader has typed. */
export function typeText(before: TypedText, text: string): TypedText {
  return { ...before, text, waiting: [...before.waiting, text] }
}

/**
 * The text once an answer has come: an answer to what was typed leaves what has been typed since, any other (Back, a filter
 * removed) takes its place.
 */
export function answerText(before: TypedText, answer: string): TypedText {
  if (answer === before.seen) return before
  const at = before.waiting.indexOf(answer)
  return at === -1 ? settleText(answer) : { ...before, waiting: before.waiting.slice(at + 1), seen: answer }
}
