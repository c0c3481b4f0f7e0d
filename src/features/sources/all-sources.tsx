import { useRef } from 'react'
import type { Source } from '../../domain/case/case.ts'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import { computeSourceSide } from '../../domain/case/voices.ts'
import type { Links } from '../../domain/query/links.ts'
import { EMPTY_SOURCE_QUERY, type SourceQuery, selectSources } from '../../domain/query/source-query.ts'
import type { Statement } from '../../domain/summary/statements.ts'
import { useWords } from '../../messages/messages.ts'
import { quoteTitle } from '../../messages/name-title.ts'
import { Button } from '../../ui/button.tsx'
import { LinkTarget } from '../../ui/link-target.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { type NameSource, SourceEntry } from './source-entry.tsx'
import { type OnSourceQuery, SourceFilters } from './source-filters.tsx'
import { StatementList } from './statement-list.tsx'

/** After a pause in typing longer than this, the next letter adds a history entry; in milliseconds. */
const PAUSE_MS = 1000

function SourceSearch({ query, onChange }: { query: SourceQuery; onChange: OnSourceQuery }) {
  const m = useWords()
  const lastTyped = useRef(Number.NEGATIVE_INFINITY)
  return (
    <label className="block max-w-md flex-1 max-sm:basis-full">
      <span className="sr-only">{m.sources.search}</span>
      <input
        type="search"
        data-search=""
        value={query.find}
        maxLength={200}
        placeholder={m.sources.search}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target, timeStamp }) => {
          const burst = timeStamp - lastTyped.current < PAUSE_MS
          lastTyped.current = timeStamp
          onChange({ ...query, find: target.value }, burst ? 'replace' : 'push')
        }}
        className="w-full rounded-md border border-field bg-raised px-3 py-1.5 text-sm placeholder:text-muted"
      />
    </label>
  )
}

/** All sources, with search and filters, each with its side and what rests on it. */
export function AllSources({
  sources,
  statements,
  names,
  query,
  onChange,
  links,
  activeSource,
  article,
  tooMany,
  limited = false,
}: {
  sources: readonly Source[]
  /** By source id; null while the records load. */
  statements: ReadonlyMap<string, readonly Statement[]> | null
  names: ReadonlyMap<string, string>
  query: SourceQuery
  onChange: OnSourceQuery
  links: Links
  activeSource: string | null
  /** Whether the collection is too large to list what rests on each source. */
  tooMany: boolean
  /** Whether the page is limited to what was known on a day; an undated source never was. */
  limited?: boolean
  /** The article with which the collection began, and what it discloses about its author. */
  article: { readonly source: string; readonly disclosure: string } | null
}) {
  const m = useWords()
  const { shown, counts } = selectSources(sources, query)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const nameSource: NameSource = (id) => {
    const source = byId.get(id)
    return source
      ? { label: `${source.publisher}, ${quoteTitle(source, m)}`, address: links.source(id) }
      : null
  }
  // Always shows the source that a link points to.
  const active = activeSource === null ? undefined : byId.get(activeSource)
  const listed = active && !shown.includes(active) ? [active, ...shown] : shown
  const filters = <SourceFilters query={query} counts={counts} onChange={onChange} />
  return (
    <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-9 print:block">
      <aside aria-label={m.sources.filters} className="hidden lg:block print:hidden">
        {filters}
      </aside>
      <div className="min-w-0 max-w-4xl">
        <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
          {m.sources.title}
        </h1>
        <p className="mt-1 max-w-2xl font-serif text-lg leading-relaxed">{m.sources.lead(sources.length)}</p>
        {activeSource !== null && !active && (
          <p role="status" className="mt-3 border-l-4 border-pressing py-1 pl-3 text-sm">
            {m.sources.noSource(activeSource.slice(0, 60))}
          </p>
        )}
        {tooMany && <p className="mt-2 text-sm text-muted">{m.sources.tooMany}</p>}
        <div className="my-4 flex flex-wrap items-center gap-3 print:hidden">
          <SourceSearch query={query} onChange={onChange} />
          <div className="lg:hidden">
            <Sheet
              title={m.sources.filters}
              openLabel={m.board.filters}
              closeLabel={m.sources.result(shown.length, sources.length)}
            >
              {filters}
            </Sheet>
          </div>
          <p role="status" className="text-sm text-muted">
            {m.sources.result(shown.length, sources.length)}
          </p>
        </div>
        {listed.length === 0 && (
          <div className="border-t-2 border-ink py-6">
            <p className="font-serif text-lg">{m.sources.empty}</p>
            <Button className="mt-3" onClick={() => onChange(EMPTY_SOURCE_QUERY)}>
              {m.sources.clear}
            </Button>
          </div>
        )}
        <ol aria-label={m.sources.list} className="border-t-2 border-ink empty:hidden">
          {listed.map((source) => (
            <LinkTarget
              as="li"
              key={source.id}
              active={source.id === activeSource}
              data-line=""
              className="border-b border-hairline py-3 text-[0.8125rem] break-inside-avoid"
            >
              <SourceEntry source={source} nameSource={nameSource} />
              <p className="text-muted">
                {m.sources.standsFor(m.sources.side[computeSourceSide(source, article?.source ?? null)])}
                {article?.source === source.id && (
                  <>
                    . <span lang={TEXT_LANGUAGE}>{article.disclosure}</span>
                  </>
                )}
              </p>
              {/* Reserves space for the statements while the records load. */}
              {!statements && !tooMany && <div className="mt-1 h-6" />}
              {limited && source.published === undefined && (
                <p className="font-medium text-pressing">{m.sources.neverKnown}</p>
              )}
              {statements && !(limited && source.published === undefined) && (
                <StatementList statements={statements.get(source.id) ?? []} names={names} links={links} />
              )}
            </LinkTarget>
          ))}
        </ol>
      </div>
    </div>
  )
}
