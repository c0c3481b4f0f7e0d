import type { QueryClient } from '@tanstack/react-query'
import { loadFonts } from '../../../api/fonts.ts'
import { MOST_EXPORTED_UNASKED } from '../../../limits.ts'
import { retryWords } from '../../../messages/messages.ts'
import { isNotLoaded, orNotLoaded } from '../../../ui/not-loaded.ts'
import type { Figure } from '../document/model.ts'
import { getFormat, isDocument } from '../formats/registry.ts'
import type { ExportChoice, ExportResult, ExportScope } from './protocol.ts'
import { runInWorker } from './run.ts'
import { fetchRecords } from './scope.ts'

/** Draws the timeline for a document; null where there is nothing to draw or too much. */
export type DrawFigure = (choice: ExportChoice) => Promise<Figure | null>

/** The state of the file that was chosen. */
export type ExportState =
  | { readonly state: 'waiting'; readonly cancelled: boolean }
  | { readonly state: 'gathering'; readonly done: number }
  /** `part` from 0 to 1; null until it is known. */
  | { readonly state: 'working'; readonly part: number | null }
  | { readonly state: 'failed'; readonly error: unknown }
  | {
      readonly state: 'ready'
      readonly result: ExportResult
      /** Of the file; revoked at the next choice. */
      readonly url: string
      /** Of the list of losses; empty where there is none. */
      readonly besideUrl: string
      /** In bytes. */
      readonly size: number
      readonly leftOut: readonly string[]
    }

export interface Exporter {
  /** Makes the file of another choice; with many cases, waits for `start`. */
  readonly choose: (choice: ExportChoice) => void
  readonly start: () => void
  readonly cancel: () => void
  /** Ends the job and revokes the addresses of the file. */
  readonly stop: () => void
}

/** Makes files of what the page shows, one at a time: each choice ends the job of the one before. */
export function makeExporter(
  scope: ExportScope,
  {
    client,
    drawFigure,
    onState,
  }: {
    readonly client: QueryClient
    readonly drawFigure: DrawFigure | null
    readonly onState: (state: ExportState) => void
  },
): Exporter {
  let choice: ExportChoice | null = null
  let running: AbortController | null = null
  let urls: readonly string[] = []
  let notLoaded = false

  const end = () => {
    running?.abort()
    for (const url of urls) URL.revokeObjectURL(url)
    urls = []
  }

  const work = async (chosen: ExportChoice, signal: AbortSignal): Promise<ExportState> => {
    retryWords()
    const onProgress = (done: number) => {
      if (!signal.aborted) onState({ state: 'gathering', done })
    }
    onProgress(0)
    const { leftOut, ...gathered } = await fetchRecords(client, scope, { signal, onProgress })
    const wanted = isDocument(chosen.kind) && chosen.parts.includes('figure') && !chosen.redact
    // Without its figure a document is still of use: it says that it has none.
    const figure = drawFigure && wanted ? await drawFigure(chosen).catch(() => null) : null
    signal.throwIfAborted()
    onState({ state: 'working', part: null })
    const job = { choice: chosen, scope, ...gathered, leftOut, figure }
    const fonts = getFormat(chosen.kind).needsFonts ? await orNotLoaded(loadFonts(signal)) : null
    const result = await runInWorker(job, {
      fonts,
      signal,
      fresh: notLoaded,
      onProgress: (part) => onState({ state: 'working', part }),
    })
    const blob = new Blob([result.content], { type: result.type })
    const url = URL.createObjectURL(blob)
    const { beside } = result
    const besideUrl = beside
      ? URL.createObjectURL(new Blob([beside.text], { type: 'text/plain;charset=utf-8' }))
      : ''
    urls = [url, besideUrl]
    return { state: 'ready', result, url, besideUrl, size: blob.size, leftOut }
  }

  const start = () => {
    if (choice === null) return
    end()
    const run = new AbortController()
    running = run
    work(choice, run.signal).then(
      (state) => {
        notLoaded = false
        onState(state)
      },
      (error: unknown) => {
        if (run.signal.aborted) return
        notLoaded = isNotLoaded(error)
        onState({ state: 'failed', error })
      },
    )
  }

  return {
    start,
    choose: (next) => {
      choice = next
      notLoaded = false
      if (scope.ids.length <= MOST_EXPORTED_UNASKED) start()
      else {
        end()
        onState({ state: 'waiting', cancelled: false })
      }
    },
    cancel: () => {
      end()
      onState({ state: 'waiting', cancelled: true })
    },
    stop: end,
  }
}
