import { splitReferences } from '../../domain/references.ts'
import { SourceInWords } from './source-numbers.tsx'

/** Text of the data, its `{s42}` shown as “source 4”, a link to it. */
export function ReferencedText({ text }: { text: string }) {
  return splitReferences(text).map((part, i) =>
    part.kind === 'words' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no identity but their place
      <span key={i}>{part.words}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no identity but their place
      <SourceInWords key={i} id={part.source} />
    ),
  )
}
