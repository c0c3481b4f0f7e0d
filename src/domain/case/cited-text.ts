/** A piece of a text: plain words, or a reference to a source, written `{s42}` in the data. */
export type TextPart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'reference'; readonly source: string }

/** Splits a text into words and references to sources, in order. */
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

/** The ids of the sources that a text cites, in order; a source cited twice is listed twice. */
export function findCited(text: string): readonly string[] {
  return splitCitedText(text).flatMap((part) => (part.kind === 'reference' ? [part.source] : []))
}
