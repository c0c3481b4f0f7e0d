/** A piece of a text: words as they stand, or a reference to a source, written `{s42}` in the data. */
export type TextPart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'reference'; readonly source: string }

/** The pieces of a text in order; joined again they are the text, references apart. */
export function splitCitedText(text: string): readonly TextPart[] {
  return text
    .split(/(\{s\d+\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\{s\d+\}$/.test(piece)
        ? { kind: 'reference', source: piece.slice(1, -1) }
        : { kind: 'words', words: piece },
    )
}

/** The sources that a text refers to, in order. */
export function findCited(text: string): readonly string[] {
  return splitCitedText(text).flatMap((part) => (part.kind === 'reference' ? [part.source] : []))
}
