import { useWords } from '../../messages/messages.ts'

/** Illustrates how an event dated between two days counts as the day shown moves on. */
export function AsOfFigure() {
  const m = useWords()
  const { figure, before, within, after, first, last } = m.about.sections.asOf
  return (
    <figure className="my-4 max-w-2xl text-xs">
      <figcaption className="mb-2 font-semibold">{figure}</figcaption>
      <div className="grid grid-cols-3 text-center">
        <span className="border-t-2 border-dotted border-field py-2 text-muted">{before}</span>
        <span className="border-t-4 border-dashed border-pressing bg-raised py-2 font-medium text-pressing">
          {within}
        </span>
        <span className="border-t-4 border-ink py-2 font-semibold">{after}</span>
      </div>
      <div className="grid grid-cols-3 text-center text-muted" aria-hidden="true">
        <span className="col-start-2 flex justify-between">
          <span className="-translate-x-1/2">▲ {first}</span>
          <span className="translate-x-1/2">▲ {last}</span>
        </span>
      </div>
    </figure>
  )
}
