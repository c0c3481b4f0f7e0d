import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import {
  addViews,
  cleanName,
  formatViews,
  formatViewText,
  parseViews,
  putView,
  restoreView,
  type SavedView,
  ViewFileError,
} from '../../domain/query/saved-views.ts'
import { LONGEST_VIEW_FILE, LONGEST_VIEW_NAME, MOST_VIEWS } from '../../limits.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { readKey } from '../../ui/read-key.ts'
import { changeViews, useViews } from './views-store.ts'

/** How long the browser has to start the download before its URL is revoked, in milliseconds. */
const TAKE_OVER_MS = 10_000

function saveFile(views: readonly SavedView[]): void {
  const url = URL.createObjectURL(new Blob([formatViews(views)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'noticeboard-views.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), TAKE_OVER_MS)
}

function View({
  view,
  onShow,
  onPut,
  onRemove,
}: {
  view: SavedView
  onShow: () => void
  onPut: (next: SavedView) => void
  onRemove: () => void
}) {
  const m = useWords()
  const { name, pinned, first } = view
  return (
    <li className="flex flex-wrap items-start gap-x-3 border-t border-hairline py-1">
      <Button
        look="quiet"
        dir="auto"
        aria-label={m.list.open(name)}
        className="-ml-1.5 min-w-0 flex-1 basis-40 font-semibold text-ink"
        onClick={onShow}
      >
        <span className="truncate">{name}</span>
      </Button>
      <Checkbox checked={pinned} onChange={() => onPut({ ...view, pinned: !pinned })}>
        <span aria-hidden="true">{m.list.pinned}</span>
        <span className="sr-only">{m.list.pin(name)}</span>
      </Checkbox>
      <Checkbox checked={first} onChange={() => onPut({ ...view, first: !first })}>
        <span aria-hidden="true">{m.list.isDefault}</span>
        <span className="sr-only">{m.list.makeDefault(name)}</span>
      </Checkbox>
      <Button look="quiet" aria-label={m.list.remove(name)} onClick={onRemove}>
        ×
      </Button>
    </li>
  )
}

interface News {
  readonly words: string
  /** Restores the view that was removed. */
  readonly undo?: () => void
}

/** The saved views: save the present one under a name, show, pin and remove views, export and import them as a file. */
export function SavedViewsList({ address, onShow }: { address: string; onShow: (text: string) => void }) {
  const m = useWords()
  const id = useId()
  const { views, isStored } = useViews()
  const [name, setName] = useState('')
  const [news, setNews] = useState<News>({ words: '' })
  const file = useRef<HTMLInputElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The button that had the focus is gone with its view.
    if (news.undo) undo.current?.focus()
  }, [news])
  const save = () => {
    const clean = cleanName(name)
    if (clean === '') return setNews({ words: m.list.noName })
    const same = views.find((view) => view.name === clean)
    if (!same && views.length >= MOST_VIEWS) return setNews({ words: m.list.tooMany(MOST_VIEWS) })
    changeViews((all) => {
      const before = all.find((view) => view.name === clean)
      return putView(all, {
        name: clean,
        query: formatViewText(address),
        pinned: before?.pinned ?? false,
        first: before?.first ?? false,
      })
    })
    setName('')
    setNews({ words: same ? m.list.replaced(clean) : m.list.saved(clean) })
  }
  const read = async (chosen: File) => {
    try {
      if (chosen.size > LONGEST_VIEW_FILE) throw new ViewFileError('too-large')
      const { views: others, unreadable } = parseViews(await chosen.text())
      let added = 0
      let same = 0
      changeViews((all) => {
        const merged = addViews(all, others)
        added = merged.added
        same = merged.same
        return merged.views
      })
      const left = unreadable + others.length - added - same
      setNews({ words: `${m.list.imported(added, same, left)}.` })
    } catch (error) {
      setNews({ words: m.list.fault[error instanceof ViewFileError ? error.fault : 'not-json'] })
    }
  }
  const say = (words: string, button?: ReactNode) => (
    <p className="flex flex-wrap items-center gap-x-2 py-1 text-xs">
      {words} {button}
    </p>
  )
  return (
    <section aria-label={m.list.views} className="border-t border-ink pt-3">
      <h3 className="text-[0.8125rem] font-semibold">{m.list.views}</h3>
      <p className="text-xs text-muted">{m.list.viewsHelp}</p>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <label className="min-w-0 flex-1 basis-48 text-xs text-muted" htmlFor={id}>
          {m.list.name}
          <input
            id={id}
            type="text"
            value={name}
            maxLength={LONGEST_VIEW_NAME}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
            onKeyDown={({ nativeEvent }) => readKey(nativeEvent) === 'Enter' && save()}
            className="mt-0.5 block w-full rounded-sm border border-field bg-ground px-2 py-1 text-[0.8125rem] text-ink"
          />
        </label>
        <Button look="pill" onClick={save}>
          {m.list.save}
        </Button>
      </div>
      <div role="status">
        {news.words !== '' &&
          say(
            news.words,
            news.undo && (
              <Button
                ref={undo}
                look="quiet"
                className="font-semibold text-ink"
                onClick={() => {
                  news.undo?.()
                  setNews({ words: '' })
                }}
              >
                {m.frame.undo}
              </Button>
            ),
          )}
        {!isStored && say(m.list.notKept)}
      </div>
      {views.length === 0 ? (
        <p className="py-1 text-xs text-muted">{m.list.noViews}</p>
      ) : (
        <ul className="mt-2">
          {views.map((view, at) => (
            <View
              key={view.name}
              view={view}
              onShow={() => onShow(view.query)}
              onPut={(next) => changeViews((all) => putView(all, next))}
              onRemove={() => {
                changeViews((all) => all.filter(({ name: other }) => other !== view.name))
                setNews({
                  words: m.list.removed(view.name),
                  undo: () => changeViews((all) => restoreView(all, view, at)),
                })
              }}
            />
          ))}
        </ul>
      )}
      <div className="mt-2 flex flex-wrap gap-x-4">
        <Button
          look="quiet"
          className="-ml-1.5 disabled:opacity-50"
          disabled={views.length === 0}
          onClick={() => saveFile(views)}
        >
          {m.list.toFile}
        </Button>
        <Button look="quiet" className="-ml-1.5" onClick={() => file.current?.click()}>
          {m.list.fromFile}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={m.list.fromFile}
          accept=".json,application/json"
          onChange={({ target }) => {
            const [chosen] = target.files ?? []
            if (chosen) void read(chosen)
            target.value = ''
          }}
        />
      </div>
    </section>
  )
}
