import type { KnownEvent } from '../../domain/case/case.ts'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import { listVoices } from '../../domain/case/sides.ts'
import { useWords } from '../../messages/messages.ts'
import { nameVia } from '../../messages/name-voices.ts'

/** Lists whose words a line is, and how it is supported; an accusation looks different from everything else. */
export function Voices({
  event,
}: {
  event: Pick<KnownEvent, 'attributedTo' | 'alsoAttributedTo' | 'support'>
}) {
  const m = useWords()
  const voices = listVoices(event)
  if (voices.length === 0 || !event.support) return null
  return (
    <p className="mt-1.5 text-xs text-muted">
      {voices.map(({ name, kind, via }) => (
        <span key={`${kind} ${name} ${via?.name}`} className="mr-1.5 inline-block max-w-full wrap-anywhere">
          <span
            className={`mr-1.5 inline-block rounded-sm border px-1.5 ${kind === 'state-accusation' ? 'border-detained text-detained' : 'border-hairline text-ink'}`}
          >
            {m.claimKind[kind]}
          </span>
          <span lang={TEXT_LANGUAGE}>{name}</span>
          {via && <span>, {nameVia(via, m)}</span>}
        </span>
      ))}
      <span>· {m.support[event.support]}</span>
    </p>
  )
}
