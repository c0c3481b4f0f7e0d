import type { Source } from '../../../domain/case/case.ts'
import { safeUrl } from '../../../domain/case/safe-url.ts'
import { tryParseEdtf } from '../../../domain/dates/edtf.ts'
import { useWords } from '../../../messages/messages.ts'
import { nameLanguage } from '../../../messages/name-language.ts'
import { nameTitle } from '../../../messages/name-title.ts'
import type { Words } from '../../../messages/types.ts'

/** When a source was published and in which language it is, and what the data hide of its address. */
function describeSource(source: Source, m: Words): string {
  const { published } = source
  const date = published === undefined ? undefined : tryParseEdtf(published)
  return [
    date ? m.date(date) : (published ?? m.case.undatedSource),
    m.case.inLanguage(nameLanguage(m.locale, source.language)),
    ...(source.addressHidden ? [m.opened.addressHidden] : []),
    ...(source.addressWithheld ? [m.opened.toHomePage] : []),
  ].join(', ')
}

/** A source in one line: its publisher as a link out of the app, date and language; its title too if there is room. */
export function SourceLink({ source, titled = false }: { source: Source; titled?: boolean }) {
  const m = useWords()
  const url = safeUrl(source.url)
  const title = source.titleIsDescription ? (
    <span>{nameTitle(source, m)}</span>
  ) : (
    <cite lang={source.language}>{source.title}</cite>
  )
  return (
    <span className="wrap-anywhere">
      {url === null ? (
        <bdi>{source.publisher}</bdi>
      ) : (
        <a
          href={url}
          rel="noopener noreferrer"
          target="_blank"
          className="inline-block min-h-6 py-0.5 text-accent underline underline-offset-2"
        >
          <bdi>{source.publisher}</bdi>
          {!titled && <span className="sr-only">: {nameTitle(source, m)}</span>}
          <span aria-hidden="true"> ↗</span>
        </a>
      )}
      {titled && <span>, {title}</span>} <span className="text-muted">{describeSource(source, m)}</span>
    </span>
  )
}
