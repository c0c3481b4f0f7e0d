import type { CaseEvent } from '../../domain/case/case.ts'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import { listVoices } from '../../domain/case/sides.ts'
import { ACTOR_TERMS } from '../../domain/case/terms.ts'
import { useWords } from '../../messages/messages.ts'
import { nameVia } from '../../messages/name-voices.ts'
import { Popover } from '../../ui/popover.tsx'
import { TermNote } from './term-note.tsx'

/** How a line is supported: a short sign that opens the words; paper and screen readers have the words at once. */
function SupportSign({ support }: { support: NonNullable<CaseEvent['support']> }) {
  const m = useWords()
  const words = m.support[support]
  const sign = m.document.supportSign[support]
  if (sign === words) return <span>{words}</span>
  return (
    <>
      <span className="sr-only print:not-sr-only">{words}</span>
      <span className="print:hidden">
        <Popover label={sign} name={`${sign}: ${words}`} inherit>
          {words}
        </Popover>
      </span>
    </>
  )
}

/** In one line whose words an event is, who acted, and how it is supported; an accusation looks different from all else. */
export function Voices({
  event,
}: {
  event: Pick<CaseEvent, 'attributedTo' | 'alsoAttributedTo' | 'support' | 'actor'>
}) {
  const m = useWords()
  const voices = event.support ? listVoices(event) : []
  const { actor, support } = event
  if (voices.length === 0 && !actor) return null
  return (
    <div className="mt-1.5 text-[0.8125rem] text-muted">
      {voices.map(({ name, kind, via }) => (
        <span key={`${kind} ${name} ${via?.name}`} className="mr-1.5 wrap-anywhere">
          <span
            className={`mr-1.5 inline-block rounded-sm border px-1.5 text-xs ${kind === 'state-accusation' ? 'border-detained text-detained' : 'border-hairline text-ink'}`}
          >
            {m.claimKind[kind]}
          </span>
          <span lang={TEXT_LANGUAGE}>{name}</span>
          {via && <span>, {nameVia(via, m)}</span>}
        </span>
      ))}
      {actor && (
        <span className="mr-1.5 wrap-anywhere">
          {voices.length > 0 && '· '}
          <span>{m.case.actor(actor.name)}</span> (
          <TermNote term={ACTOR_TERMS[actor.role]} label={m.actorRole[actor.role]} />)
        </span>
      )}
      {support && voices.length > 0 && (
        <span>
          · <SupportSign support={support} />
        </span>
      )}
    </div>
  )
}
