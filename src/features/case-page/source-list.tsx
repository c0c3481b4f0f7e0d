import { tryParseEdtf } from '../../domain/edtf.ts'
import { safeUrl } from '../../domain/safe-url.ts'
import type { NumberedSource } from '../../domain/summary.ts'
import { useMessages } from '../../messages/messages.ts'
import { Part } from './part.tsx'

const languageNames = (locale: string) => new Intl.DisplayNames([locale], { type: 'language' })

/** The address of a source in the clear, unless the data withhold or hide it. */
function Address({ source }: { source: NonNullable<NumberedSource['source']> }) {
  const m = useMessages()
  if (source.addressHidden) return <p className="text-muted">{m.case.addressHidden}</p>
  const url = safeUrl(source.url)
  return (
    <>
      {source.addressWithheld && <p className="text-muted">{m.case.addressWithheld}</p>}
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

function SourceEntry({ numbered: { id, source } }: { numbered: NumberedSource }) {
  const m = useMessages()
  if (!source) return <p>{m.case.missingSource(id)}</p>
  const published = source.published === undefined ? undefined : tryParseEdtf(source.published)
  const language = languageNames(m.locale).of(source.language) ?? source.language
  const hidden = source.addressHidden ? safeUrl(source.url) : null
  const date = published ? m.date(published) : (source.published ?? m.case.undatedSource)
  return (
    <>
      <p>
        {source.publisher}.{' '}
        <cite lang={source.language}>
          {hidden ? (
            <a href={hidden} rel="noopener noreferrer" target="_blank" className="underline">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </cite>
        . {date}.{' '}
        <span className="text-muted">
          {m.sourceKind[source.kind]}, {m.case.inLanguage(language)}
        </span>
      </p>
      {source.note && <p className="text-muted">{source.note}</p>}
      <Address source={source} />
    </>
  )
}

/** The sources of the page, by number. */
export function SourceList({
  sources,
  activePart,
}: {
  sources: readonly NumberedSource[]
  activePart: string | null
}) {
  const m = useMessages()
  return (
    <section aria-label={m.case.sources} className="mt-10">
      <h2 className="mb-2 font-serif text-xl font-semibold">{m.case.sources}</h2>
      <ol aria-label={m.case.sources} className="list-decimal space-y-2.5 pl-7 text-xs leading-relaxed">
        {sources.map((numbered) => (
          <Part
            as="li"
            key={numbered.id}
            active={numbered.id === activePart}
            className="pl-1 break-inside-avoid"
          >
            <SourceEntry numbered={numbered} />
          </Part>
        ))}
      </ol>
    </section>
  )
}
