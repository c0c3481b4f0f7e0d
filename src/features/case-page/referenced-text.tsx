import { splitCitedText } from '../../domain/case/cited-text.ts'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import { SourceInWords } from './source-numbers.tsx'

/** Text of the data, marked with its language; `{s42}` becomes “source 4”, a link to the source. */
export function ReferencedText({ text }: { text: string }) {
  return (
    <span lang={TEXT_LANGUAGE}>
      {splitCitedText(text).map((part, i) =>
        part.kind === 'words' ? (
          part.words
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no identity but their place
          <SourceInWords key={i} id={part.source} />
        ),
      )}
    </span>
  )
}
