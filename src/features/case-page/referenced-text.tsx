import { splitReferences } from '../../domain/references.ts'
import { InlineSource } from './source-numbers.tsx'

/** Text of the data, its `{s42}` shown as the number of that source. */
export function ReferencedText({ text }: { text: string }) {
  return splitReferences(text).map((part, i) =>
    part.kind === 'words' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no identity but their place
      <span key={i}>{part.words}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no identity but their place
      <InlineSource key={i} id={part.source} />
    ),
  )
}
