import { useState } from 'react'
import { CollectionActions } from '../../../features/editing/collection-actions.tsx'
import { HistoryList } from '../../../features/editing/history-list.tsx'
import { SourceForm } from '../../../features/editing/source-form.tsx'
import { useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { followLink } from '../../state/address-store.ts'
import { FailedRequest } from '../../state/failed-request.tsx'
import { useAllSources } from '../../state/use-all-sources.ts'
import { useShownCollection } from '../../state/use-collection.ts'
import { useFilters } from '../../state/use-filters.ts'
import { useOwn } from './use-own.ts'

const LINK = 'font-semibold underline decoration-hairline underline-offset-4 hover:decoration-current'

type Own = ReturnType<typeof useOwn>

function OwnLists({ own }: { own: Own }) {
  const m = useWords()
  const { editing: words } = m
  const { addresses, records } = own
  return (
    <>
      <section aria-labelledby="own-cases" className="mt-6 border-t border-hairline pt-3">
        <h2 id="own-cases" className="font-serif text-xl font-semibold">
          {words.collection.casesTitle}
        </h2>
        {records?.cases.length === 0 && <p className="mt-1 text-sm text-muted">{words.none}</p>}
        <ul aria-labelledby="own-cases" className="mt-1 divide-y divide-hairline text-sm">
          {records?.cases.map(({ id, name }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2">
              <a
                href={addresses.case(id)}
                dir="auto"
                className={`min-w-0 flex-1 basis-60 wrap-anywhere ${LINK}`}
              >
                {name}
              </a>
              <a href={addresses.edit(id)} aria-label={words.editOf(name)} className={LINK}>
                {words.edit}
              </a>
              <Button look="quiet" aria-label={words.removeOf(name)} onClick={() => void own.removeCase(id)}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
        <p className="mt-3">
          <a
            href={addresses.new}
            className="inline-flex min-h-6 items-center rounded-md border border-ink px-3.5 py-1.5 text-sm font-semibold hover:bg-ink hover:text-ground"
          >
            {records?.cases.length === 0 ? m.frame.new : words.newCase}
          </a>
        </p>
      </section>
      <section aria-labelledby="own-sources" className="mt-6 border-t border-hairline pt-3">
        <h2 id="own-sources" className="font-serif text-xl font-semibold">
          {words.collection.sourcesTitle}
        </h2>
        {records?.sources.length === 0 && <p className="mt-1 text-sm text-muted">{words.none}</p>}
        <ul aria-labelledby="own-sources" className="mt-1 divide-y divide-hairline text-sm">
          {records?.sources.map(({ id, title, publisher }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2">
              <span className="min-w-0 flex-1 basis-60 wrap-anywhere" dir="auto">
                {publisher}: {title}
              </span>
              <a href={addresses.source(id)} aria-label={words.changeOf(title)} className={LINK}>
                {words.change}
              </a>
              <Button
                look="quiet"
                aria-label={words.removeOf(title)}
                onClick={() => void own.removeSource(id)}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** Where own records are kept, and whether any are gone. */
function StoreNote({ own }: { own: Own }) {
  const {
    editing: { collection: words },
  } = useWords()
  const { session, records } = own
  if (!session || !records) return null
  const { missing, persisted, store } = session
  return (
    <div className="mt-2 space-y-1 text-sm">
      {missing && (
        <p role="alert" className="border-4 border-detained p-3 font-semibold">
          {words.gone(words.cases(missing.cases), words.sources(missing.sources))}
        </p>
      )}
      <p>
        {words.store[store]}{' '}
        {store === 'browser' && records.revision > 0 && (persisted ? words.persisted : words.notPersisted)}
      </p>
      <p className="text-muted">
        {words.cases(records.cases.length)}, {words.sources(records.sources.length)}
      </p>
    </div>
  )
}

/** The own collection; with `sourceId` the form of one of its sources. */
export default function OwnPage({ sourceId }: { sourceId: string | null }) {
  const m = useWords()
  const { editing: words } = m
  const own = useOwn(sourceId)
  const sources = useAllSources()
  const { collection } = useShownCollection(useFilters().query, { partial: true })
  const [saved, setSaved] = useState(false)
  const title = m.frame.titleOf(m.frame.own)
  usePageFocus({ title, ready: own.records !== null, toPart: false })
  const { failure, records, source } = own
  return (
    <div className="mx-auto max-w-4xl">
      <p role="status" className="min-h-6 text-sm font-semibold text-protected">
        {saved && sourceId === null && words.saved}
      </p>
      <h1 tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
        {m.frame.own}
      </h1>
      {failure && <FailedRequest title={m.frame.failedPage} {...failure} />}
      {!failure && !records && <Skeleton lines={12} label={m.frame.loadingPage} />}
      {!failure && records && sourceId === null && (
        <>
          <p className="mt-2 text-sm">{words.collection.lead}</p>
          <StoreNote own={own} />
          <CollectionActions work={own.work} />
          <OwnLists own={own} />
          <HistoryList changes={own.changes} onMore={own.onMore} />
        </>
      )}
      {sourceId !== null && source && sources.all && collection && (
        <>
          <h2 className="mt-2 mb-4 font-serif text-xl font-semibold">{words.part.source}</h2>
          <SourceForm
            key={sourceId}
            source={source.source}
            revision={source.revision}
            title={title}
            sources={sources.all}
            compiled={collection.compiled}
            onSave={async (one, terms) => {
              await own.saveSource(one, terms)
              setSaved(true)
              followLink(own.addresses.own)
            }}
            onCancel={() => followLink(own.addresses.own)}
          />
        </>
      )}
    </div>
  )
}
