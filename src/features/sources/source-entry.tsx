import { explainsAddress } from '../../domain/case/address-note.ts'
import type { Source } from '../../domain/case/case.ts'
import { splitCitedText } from '../../domain/case/cited-text.ts'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import { safeUrl } from '../../domain/case/safe-url.ts'
import { tryParseEdtf } from '../../domain/dates/edtf.ts'
import { useWords } from '../../messages/messages.ts'
import { nameLanguage } from '../../messages/name-language.ts'
import { nameTitle } from '../../messages/name-title.ts'

/** The address of a source as text, unless the data withhold or hide it; says so unless its note does. */
function Address({ source }: { source: Source }) {
  const m = useWords()
  const told = explainsAddress(source)
  if (source.addressHidden) return told ? null : <p className="text-muted">{m.case.addressHidden}</p>
  const url = safeUrl(source.url)
  return (
    <>
      {source.addressWithheld && !told && <p className="text-muted">{m.case.addressWithheld}</p>}
      <p className="break-all text-muted">
        {url ? (
          <a href={url} rel="noopener noreferrer" target="_blank" className="underline hover:text-ink">
            {url}
          </a>
        ) : (
          source.url || m.case.noAddress
        )}
      </p>
    </>
  )
}

/** The label and the address of another source that a note names. */
export type NameSource = (sourceId: string) => { readonly label: string; readonly address: string } | null

/** A note of the data, with the sources it refers to as links. */
function SourceNote({ note, nameSource }: { note: string; nameSource: NameSource }) {
  const m = useWords()
  return (
    <p lang={TEXT_LANGUAGE} className="text-muted">
      {splitCitedText(note).map((part) => {
        if (part.kind === 'words') return part.words
        const named = nameSource(part.source)
        return (
          <span key={part.source} lang={m.locale}>
            {named ? (
              <a href={named.address} className="underline">
                {named.label}
              </a>
            ) : (
              m.case.missingSource(part.source)
            )}
          </span>
        )
      })}
    </p>
  )
}

/** A headline is marked up as a citation in its language; a description that the editors wrote instead is plain text. */
function Title({ source }: { source: Source }) {
  const m = useWords()
  return source.titleIsDescription ? (
    <span>{nameTitle(source, m)}</span>
  ) : (
    <cite lang={source.language}>{source.title}</cite>
  )
}

/** A source: publisher, title in its language, date, kind, and its address unless the data hide it. */
export function SourceEntry({ source, nameSource }: { source: Source; nameSource: NameSource }) {
  const m = useWords()
  const published = source.published === undefined ? undefined : tryParseEdtf(source.published)
  const language = nameLanguage(m.locale, source.language)
  const hidden = source.addressHidden ? safeUrl(source.url) : null
  const date = published ? m.date(published) : (source.published ?? m.case.undatedSource)
  return (
    <>
      <p className="break-words">
        {source.publisher}.{' '}
        {hidden ? (
          <a href={hidden} rel="noopener noreferrer" target="_blank" className="underline">
            <Title source={source} />
          </a>
        ) : (
          <Title source={source} />
        )}
        . {date}.{' '}
        <span className="text-muted">
          {m.sourceKind[source.kind]}, {m.case.inLanguage(language)}
        </span>
      </p>
      {source.note && <SourceNote note={source.note} nameSource={nameSource} />}
      <Address source={source} />
    </>
  )
}
