import type { ReactNode } from 'react'
import type { TrackState } from '../../domain/as-of.ts'
import { isPartyWord } from '../../domain/party-words.ts'
import type { CaseSummary } from '../../domain/summary.ts'
import type { Track } from '../../domain/vocabulary.ts'
import { useMessages } from '../../messages/messages.ts'
import type { CaseLinks } from '../../ui/case-links.ts'
import { useCiting } from './cite-context.ts'
import { ReferencedText } from './referenced-text.tsx'
import { InlineSource } from './source-numbers.tsx'

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="mt-0.5 text-sm font-semibold">{children}</dd>
    </div>
  )
}

/** The value of a track, since when, and the way to the event and the sources that say so. */
function TrackFact({ label, value, state }: { label: string; value: string; state: TrackState<Track> }) {
  const m = useMessages()
  const { address } = useCiting()
  return (
    <Fact label={label}>
      {value}
      {state.since && (
        <span className="block text-xs font-normal text-muted">
          <a
            href={address(state.since.id)}
            className="inline-block py-1 underline underline-offset-2 hover:text-ink"
          >
            {m.case.since(m.date(state.since.date))}
          </a>{' '}
          {state.since.sources.map((id) => (
            <InlineSource key={id} id={id} />
          ))}
          {isPartyWord(state.since.attribution) && (
            <span className="block">{m.board.wordsOf(m.claimKind[state.since.attribution])}</span>
          )}
        </span>
      )}
    </Fact>
  )
}

function Facts({ summary: { row, record }, statusLabel }: { summary: CaseSummary; statusLabel: string }) {
  const m = useMessages()
  const { address } = useCiting()
  const { tracks, heldIn, soughtBy, firstDetention } = row
  const protectedBy = tracks.protection.since?.country
  const protection = m.protection[tracks.protection.value]
  const countries = (codes: readonly string[], none: string) => codes.map(m.country).join(', ') || none
  return (
    <dl
      aria-label={m.case.facts}
      className="mt-6 grid grid-cols-2 gap-x-8 gap-y-4 border-y border-t-2 border-hairline border-t-ink py-4 sm:grid-cols-3"
    >
      <TrackFact label={statusLabel} value={m.caseStatus[tracks.case.value]} state={tracks.case} />
      <TrackFact label={m.track.custody} value={m.custody[tracks.custody.value]} state={tracks.custody} />
      <TrackFact
        label={m.track.protection}
        value={protectedBy ? `${protection}, ${m.country(protectedBy)}` : protection}
        state={tracks.protection}
      />
      <Fact label={m.case.heldIn}>{countries(heldIn, m.case.noneOnRecord)}</Fact>
      <Fact label={m.case.soughtBy}>{countries(soughtBy, m.case.noneReported)}</Fact>
      <Fact label={m.case.firstDetention}>
        {firstDetention ? (
          <a href={address(firstDetention.id)} className="underline decoration-hairline underline-offset-4">
            {m.date(firstDetention.date)}
          </a>
        ) : (
          m.case.noneOnRecord
        )}
      </Fact>
      <Fact label={m.case.nationality}>
        {countries(record.person.nationalityAsReported, m.case.noneReported)}{' '}
        <InlineSource id={record.person.nationalityCitation.source} />
      </Fact>
    </dl>
  )
}

/** Where a case stands among those selected. */
export interface CasePosition {
  readonly index: number
  readonly of: number
  readonly previous: { readonly id: string; readonly name: string } | null
  readonly next: { readonly id: string; readonly name: string } | null
}

/** Name, aliases, who it is, and the facts of the list row. */
export function CaseHead({
  summary,
  statusLabel,
  position,
  links,
}: {
  summary: CaseSummary
  statusLabel: string
  position: CasePosition | null
  links: CaseLinks
}) {
  const m = useMessages()
  const { person } = summary.record
  return (
    <header>
      <nav
        aria-label={m.case.selection}
        className="flex flex-wrap gap-x-4 text-[0.8125rem] text-muted print:hidden"
      >
        <a href={links.board} className="py-1 hover:text-ink hover:underline">
          {m.frame.cases}
        </a>
        {position && <span className="py-1">{m.case.position(position.index + 1, position.of)}</span>}
        {position?.previous && (
          <a
            href={links.case(position.previous.id)}
            rel="prev"
            className="py-1 hover:text-ink hover:underline"
          >
            {m.case.previous(position.previous.name)}
          </a>
        )}
        {position?.next && (
          <a href={links.case(position.next.id)} rel="next" className="py-1 hover:text-ink hover:underline">
            {m.case.next(position.next.name)}
          </a>
        )}
      </nav>
      <h1
        tabIndex={-1}
        dir="auto"
        className="mt-2 font-serif text-3xl font-semibold break-words outline-none"
      >
        {person.name}
      </h1>
      <p className="mt-1 text-sm text-muted">
        <span className="sr-only">{m.case.aliases}: </span>
        {person.aliases.map((alias, i) => (
          <span key={alias}>
            {i > 0 && ' · '}
            <bdi>{alias}</bdi>
          </span>
        ))}
      </p>
      <p className="mt-3 max-w-[44rem] font-serif text-lg leading-relaxed">
        <ReferencedText text={person.description} />
      </p>
      <Facts summary={summary} statusLabel={statusLabel} />
    </header>
  )
}
