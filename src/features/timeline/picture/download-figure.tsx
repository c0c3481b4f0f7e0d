import { useEffect, useState } from 'react'
import { useMessages, useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { useToast } from '../../../ui/toasts.tsx'
import type { FigureModel } from '../lanes/figure-model.ts'

/** What a picture is called and what it says of itself. */
export interface PictureAbout {
  /** File name without extension. */
  readonly name: string
  /** The query and the data it ran on, embedded in the file as metadata. */
  readonly about: Readonly<Record<string, string>>
  /** The day shown, in words. */
  readonly asOf: string
}

interface Ready {
  readonly name: string
  readonly url: string
}

/**
 * Downloads the figure as displayed: SVG, PNG at twice the size, SVG text to embed elsewhere; also copies a citation of it.
 */
export function DownloadFigure({ name, model, about, asOf }: PictureAbout & { model: FigureModel }) {
  const m = useWords()
  const messages = useMessages()
  const toast = useToast()
  const [ready, setReady] = useState<Ready | null>(null)
  useEffect(() => () => URL.revokeObjectURL(ready?.url ?? ''), [ready])
  const make = async (kind: 'svg' | 'png' | 'embed') => {
    try {
      const { makeSvg, makePng } = await import('./picture-file.tsx')
      const svg = await makeSvg(model, { messages, about })
      if (kind === 'embed') {
        await navigator.clipboard.writeText(svg)
        toast({ words: m.figure.takeAway.copied })
        return
      }
      const blob = kind === 'png' ? await makePng(svg) : new Blob([svg], { type: 'image/svg+xml' })
      const file = { name: `${name}.${kind}`, url: URL.createObjectURL(blob) }
      setReady(file)
      const link = document.createElement('a')
      link.href = file.url
      link.download = file.name
      link.click()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      toast({ words: m.figure.takeAway.failed(reason) })
    }
  }
  const citation = m.case.citationOf({
    what: model.title,
    words: null,
    date: null,
    person: null,
    sources: '',
    version: about['dataVersion'] ?? '',
    asOf,
    address: about['address'] ?? '',
  })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation)
      toast({ words: m.frame.citationCopied })
    } catch {
      toast({ words: m.frame.copyFailed })
    }
  }
  return (
    <fieldset
      aria-label={m.figure.takeAway.label}
      className="mt-2 flex flex-wrap items-center gap-x-1 text-xs print:hidden"
    >
      <span className="mr-1 text-muted" aria-hidden="true">
        {m.figure.takeAway.label}
      </span>
      {(['svg', 'png', 'embed'] as const).map((kind) => (
        <Button key={kind} look="quiet" onClick={() => void make(kind)}>
          {kind === 'embed' ? m.figure.takeAway.embed : kind.toUpperCase()}
        </Button>
      ))}
      <Popover label={m.case.part} name={m.case.partOf(model.title)}>
        <span className="block text-muted">{m.case.citation}</span>
        <span className="mt-1 block break-words select-all">{citation}</span>
        <Button look="quiet" className="mt-2" onClick={() => void copy()}>
          {m.case.copyCitation}
        </Button>
      </Popover>
      {ready && (
        <a href={ready.url} download={ready.name} className="py-1 underline underline-offset-4">
          {m.exporting.saveFigure(ready.name)}
        </a>
      )}
    </fieldset>
  )
}
