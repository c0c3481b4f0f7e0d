import type { TimelineMark } from '../../../domain/as-of/case-lane.ts'
import { pairValues } from '../../../domain/as-of/pair-values.ts'
import type { Source } from '../../../domain/case/case.ts'
import { TEXT_LANGUAGE } from '../../../domain/case/language.ts'
import { listVoices } from '../../../domain/case/sides.ts'
import { useWords } from '../../../messages/messages.ts'
import { nameCitation } from '../../../messages/name-citation.ts'
import { nameCitedDate } from '../../../messages/name-cited-date.ts'
import { nameConflictField } from '../../../messages/name-conflict-field.ts'
import { nameEvent } from '../../../messages/name-event.ts'
import { nameValue } from '../../../messages/name-value.ts'
import { nameVia } from '../../../messages/name-voices.ts'
import { Button } from '../../../ui/button.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { CitedText, SourceNumber } from './cited-text.tsx'
import { SourceLink } from './source-link.tsx'
import type { Opened } from './use-opened.ts'

/** What the parts that tell one event need. */
interface EventProps {
  readonly opened: Opened
  readonly mark: TimelineMark
}

const BADGE = 'mr-1.5 inline-block rounded-sm border bg-raised px-1.5 text-2xs'

/**
 * Whose words it is, as badges, and who acted; until the record has loaded, the sides that the list knows. `brief` leaves out
 * the role of who acted.
 */
export function EventVoices({ opened, mark: { event }, brief }: EventProps & { brief: boolean }) {
  const m = useWords()
  const record = opened.details.findEvent(event.id)
  const voices = record ? listVoices(record) : event.sides.map((kind) => ({ kind, name: '', via: undefined }))
  const actor = record?.actor
  if (voices.length === 0 && !actor) return null
  return (
    <span className="block text-muted">
      {voices.map(({ kind, name, via }) => (
        <span key={`${kind} ${name} ${via?.name}`} className="mr-2 wrap-anywhere">
          <span
            className={`${BADGE} ${kind === 'state-accusation' ? 'border-detained text-detained' : 'border-field text-ink'}`}
          >
            {m.claimKind[kind]}
          </span>
          <span lang={TEXT_LANGUAGE}>{name}</span>
          {via && <span>, {nameVia(via, m)}</span>}{' '}
        </span>
      ))}
      {actor && (
        <span className="wrap-anywhere">
          {m.case.actor(brief ? actor.name : `${actor.name} (${m.actorRole[actor.role]})`)}
        </span>
      )}
    </span>
  )
}

/** Where sources disagree about the event: every value with the sources that give it, as numbers or by their publishers. */
export function Differences({ opened, mark, numbered }: EventProps & { numbered: boolean }) {
  const m = useWords()
  const name = (id: string) => opened.details.findSource(id)?.source?.publisher ?? ''
  return pairValues(mark.event, mark.asOf).map(({ field, versions }) => (
    <p key={field} className="wrap-anywhere">
      <span className="text-pressing">{m.case.sourcesDiffer(nameConflictField(field, m))}</span>{' '}
      {versions.map(({ value, sources }, i) => {
        const names = [...new Set(sources.map(name))].filter(Boolean).join('; ')
        return (
          <span
            key={`${sources.join(' ')} ${nameValue(value, m)}`}
            className={numbered && value.kind !== 'text' ? 'whitespace-nowrap' : ''}
          >
            {i > 0 && '; '}
            {value.kind === 'text' ? <CitedText opened={opened} text={value.text} /> : nameValue(value, m)}
            {names !== '' && !numbered && <span className="text-muted"> ({names})</span>}
            {numbered && sources.map((id) => <SourceNumber key={id} opened={opened} id={id} />)}
          </span>
        )
      })}
    </p>
  ))
}

/** The sources of the event that the collection has, each once. */
export function listEventSources({ details }: Opened, { event }: TimelineMark): readonly Source[] {
  return event.sources.flatMap((id) => details.findSource(id)?.source ?? [])
}

/** Says that sources and texts are loading, or why they are missing, with a button to try again. */
export function DetailsState({ details: { state, retry } }: Opened) {
  const m = useWords()
  if (state === 'ready') return null
  return (
    <p role={state === 'failed' ? 'alert' : 'status'} className="text-muted">
      {state === 'failed' ? m.opened.failed : m.opened.loading}{' '}
      {state === 'failed' && (
        <Button look="quiet" className="text-accent underline" onClick={retry}>
          {m.frame.retry}
        </Button>
      )}
    </p>
  )
}

/** The sources of the event as links out of the app, in one paragraph. */
export function SourceLine({ opened, mark }: EventProps) {
  return listEventSources(opened, mark).map((source) => (
    <span key={source.id} className="mr-3">
      <SourceLink source={source} />{' '}
    </span>
  ))
}

/** The sources of the event as a numbered list of links out of the app. */
export function SourceRows({ opened, mark, titled }: EventProps & { titled: boolean }) {
  const m = useWords()
  const sources = listEventSources(opened, mark)
  if (sources.length === 0) return null
  const name = m.opened.sources(sources.length)
  return (
    <>
      <h3 className="mt-2 font-semibold">{name}</h3>
      <ol aria-label={name} className="list-decimal pl-7">
        {sources.map((source) => (
          <li key={source.id} className={titled ? 'mt-1' : 'min-h-[1.875rem] content-center'}>
            <SourceLink source={source} titled={titled} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** What to copy of the event: its permanent link, and a citation of it. */
export function useEventCopies({ opened, mark }: EventProps) {
  const m = useWords()
  const { lane, links, absolute, onCopy, collection, query } = opened
  const { event, asOf } = mark
  const link = absolute(links.event(lane.row.entry.id, event.id))
  const citation = nameCitation(
    {
      what: nameEvent(event, m).title,
      sides: event.sides,
      date: nameCitedDate(event, asOf, m),
      person: lane.row.entry.name,
      sources: listEventSources(opened, mark),
      version: collection.dataVersion,
      asOf: query.known === null ? m.day(asOf) : m.case.bothDays(m.day(asOf), m.day(query.known)),
      address: link,
    },
    m,
  )
  return {
    link,
    citation,
    copyLink: () => onCopy(link, 'link'),
    copyCitation: () => onCopy(citation, 'citation'),
  }
}

/** Opens the citation of the event, to copy or to select. */
export function CiteNote(props: EventProps) {
  const m = useWords()
  const { citation, copyCitation } = useEventCopies(props)
  if (props.opened.details.state !== 'ready') return null
  return (
    <Popover label={m.case.part} name={m.case.partOf(nameEvent(props.mark.event, m).title)}>
      <span className="block text-muted">{m.case.citation}</span>
      <span className="mt-1 block break-words select-all">{citation}</span>
      <Button look="quiet" onClick={copyCitation}>
        {m.case.copyCitation}
      </Button>
    </Popover>
  )
}
