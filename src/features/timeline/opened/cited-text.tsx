import { splitCitedText } from '../../../domain/case/cited-text.ts'
import { TEXT_LANGUAGE } from '../../../domain/case/language.ts'
import { useWords } from '../../../messages/messages.ts'
import type { Opened } from './use-opened.ts'

/** The number of a source of the case, linked to its entry on the case page; nothing while sources load. */
export function SourceNumber({
  opened,
  id,
  inWords = false,
}: {
  opened: Opened
  id: string
  /** Within a sentence: "source 4". */
  inWords?: boolean
}) {
  const m = useWords()
  const numbered = opened.details.findSource(id)
  if (!numbered) return null
  const address = opened.links.event(opened.lane.row.entry.id, id)
  if (inWords) {
    return (
      <a href={address} lang={m.locale} className="text-accent underline underline-offset-2">
        {m.case.sourceInWords(numbered.number)}
      </a>
    )
  }
  return (
    <a
      href={address}
      aria-label={m.case.sourceNumber(numbered.number)}
      className="inline-flex min-h-6 min-w-6 items-center justify-center text-accent no-underline hover:underline"
    >
      {numbered.number}
    </a>
  )
}

/** Text of the data in its language; a reference to a source becomes a link to it. */
export function CitedText({ opened, text }: { opened: Opened; text: string }) {
  return (
    <span lang={TEXT_LANGUAGE}>
      {splitCitedText(text).map((part, i) =>
        part.kind === 'words' ? (
          part.words
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no identity but their place
          <SourceNumber key={i} opened={opened} id={part.source} inWords={true} />
        ),
      )}
    </span>
  )
}
