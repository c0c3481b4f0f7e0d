import { TRACKS } from '../../domain/case/vocabulary.ts'
import type { FigureOptions } from '../../domain/query/figure-options.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'

/** Chooses which track the tall band of each lane shows, and whether context events have a lane. */
export function TrackChoice({
  options,
  hasContext,
  onChange,
}: {
  options: FigureOptions
  hasContext: boolean
  onChange: (next: FigureOptions) => void
}) {
  const m = useWords()
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-xs print:hidden">
      <fieldset className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        <legend className="float-left mr-1 text-muted">{m.figure.question}</legend>
        {TRACKS.map((track) => (
          <Button
            key={track}
            look="pill"
            aria-pressed={options.question === track}
            className="max-sm:text-left max-sm:whitespace-normal"
            onClick={() => onChange({ ...options, question: track })}
          >
            {m.figure.questions[track]}
          </Button>
        ))}
      </fieldset>
      {hasContext && (
        <label className="flex min-h-6 items-center gap-1.5">
          <input
            type="checkbox"
            checked={options.context}
            onChange={({ target }) => onChange({ ...options, context: target.checked })}
            className="size-3.5 accent-ink"
          />
          {m.figure.contextLane}
        </label>
      )}
    </div>
  )
}
