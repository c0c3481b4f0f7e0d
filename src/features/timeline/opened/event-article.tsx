import { TEXT_LANGUAGE } from '../../../domain/case/language.ts'
import { useWords } from '../../../messages/messages.ts'
import { nameEvent } from '../../../messages/name-event.ts'
import { Button } from '../../../ui/button.tsx'
import { CitedText } from './cited-text.tsx'
import {
  CiteNote,
  DetailsState,
  Differences,
  EventVoices,
  SourceRows,
  useEventCopies,
} from './event-facts.tsx'
import type { Opened } from './use-opened.ts'

/** One event of an opened case, for the pane beside the table and for the sheet of a phone, where it has no text. */
export function EventArticle({
  opened,
  mark,
  form,
}: {
  opened: Opened
  mark: NonNullable<Opened['chosen']>
  form: 'pane' | 'sheet'
}) {
  const m = useWords()
  const { copyLink } = useEventCopies({ opened, mark })
  const { event, standing } = mark
  const { type, title } = nameEvent(event, m)
  const isPane = form === 'pane'
  const detail = isPane ? opened.details.findEvent(event.id)?.detail : undefined
  const button = isPane ? '' : 'min-h-11'
  return (
    <>
      <p className="text-muted">
        <b className="font-semibold text-ink">{m.date(event.date)}</b>{' '}
        {[event.country && m.country(event.country), type].filter(Boolean).join(' · ')}
      </p>
      {standing === 'possible' && <p className="text-pressing">{m.case.possibly}</p>}
      <h2
        lang={event.title === null ? undefined : TEXT_LANGUAGE}
        className="font-serif text-lg leading-snug font-semibold"
      >
        {title}
      </h2>
      {detail && (
        <p className="my-1 leading-relaxed">
          <CitedText opened={opened} text={detail} />
        </p>
      )}
      <EventVoices opened={opened} mark={mark} brief={!isPane} />
      <Differences opened={opened} mark={mark} numbered={false} />
      <DetailsState {...opened} />
      <SourceRows opened={opened} mark={mark} titled={isPane} />
      <div
        className={`flex flex-wrap items-center gap-2 pt-3 ${isPane ? '' : 'sticky bottom-0 bg-ground pb-[max(0.75rem,env(safe-area-inset-bottom))]'}`}
      >
        <a
          href={opened.links.case(opened.lane.row.entry.id)}
          className={`inline-flex min-h-6 items-center rounded-md border border-ink px-3.5 py-1.5 text-sm font-semibold hover:bg-ink hover:text-ground ${button}`}
        >
          {m.opened.openCase}
        </a>
        <Button className={button} onClick={copyLink}>
          {m.case.copyLink}
        </Button>
        <CiteNote opened={opened} mark={mark} />
        {opened.exportCase?.('button')}
      </div>
    </>
  )
}
