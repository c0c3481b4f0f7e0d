import type { ReactNode } from 'react'
import type { TrackState } from '../../domain/as-of/as-of.ts'
import type { CountryBasis } from '../../domain/as-of/case-as-of.ts'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import { PROTECTION_TERMS, STATUS_TERMS, type Term } from '../../domain/case/terms.ts'
import type { ClaimKind, Track } from '../../domain/case/vocabulary.ts'
import { saysNothing } from '../../domain/dates/edtf-bounds.ts'
import type { CaseSummary } from '../../domain/summary/summary.ts'
import { useWords } from '../../messages/messages.ts'
import { nameEvent } from '../../messages/name-event.ts'
import { nameSides } from '../../messages/name-sides.ts'
import { useCiting } from './cite-context.ts'
import { listDifferPoints } from './differ-points.ts'
import { InlineSource, InlineSources } from './source-numbers.tsx'
import { TermNote } from './term-note.tsx'

const LINK = 'underline decoration-hairline underline-offset-4 hover:decoration-current'

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="break-inside-avoid">
      <dt className="text-[0.8125rem] text-muted">{label}</dt>
      <dd className="mt-0.5 text-sm font-semibold">{children}</dd>
    </div>
  )
}

/** The value of a track and since when, with links to the event and the sources that say so. */
function TrackFact({
  label,
  value,
  term,
  country,
  state,
}: {
  label: string
  value: string
  term?: Term | undefined
  country?: string | null | undefined
  state: TrackState<Track>
}) {
  const m = useWords()
  const { address } = useCiting()
  const { since } = state
  return (
    <Fact label={label}>
      {/* The comma is part of the label, so that it never begins a line. */}
      <TermNote term={term} label={country ? `${value},` : value} />
      {country && ` ${m.country(country)}`}
      {since && (
        <span className="block text-[0.8125rem] font-normal text-muted">
          <a
            href={address(since.id)}
            className="inline-block py-1 underline underline-offset-2 hover:text-ink"
          >
            {m.case.since(m.date(since.date))}
          </a>{' '}
          <InlineSources ids={since.sources} />
          <WordsOf sides={since.sides} />
        </span>
      )}
    </Fact>
  )
}

/** Says whose words a value is, if all who say it are on a side. */
function WordsOf({ sides }: { sides: readonly ClaimKind[] }) {
  const m = useWords()
  if (sides.length === 0) return null
  return (
    <span className="block text-[0.8125rem] font-normal text-muted">
      {m.board.wordsOf(nameSides(sides, m))}
    </span>
  )
}

/** Countries, each linked to the first record that names it, with the sources of all of them. */
function CountriesFact({
  label,
  bases,
  none,
}: {
  label: string
  bases: readonly CountryBasis[]
  none: string
}) {
  const m = useWords()
  const { address } = useCiting()
  return (
    <Fact label={label}>
      {bases.length === 0 && none}
      {bases.map(({ country, parts, sources, sides }) => (
        <span key={country} className="block">
          <a href={address(parts[0] ?? '')} className={LINK}>
            {m.country(country)}
          </a>{' '}
          <InlineSources ids={sources} />
          <WordsOf sides={sides} />
        </span>
      ))}
    </Fact>
  )
}

/** On what sources differ, each point a link to where all values stand, with the sources of all. */
function DifferFact({ row }: { row: CaseSummary['row'] }) {
  const m = useWords()
  const { address } = useCiting()
  const points = listDifferPoints(row, m)
  if (points.length === 0) return null
  return (
    <Fact label={m.case.sourcesDifferOn}>
      {points.map(({ part, label, sources }) => (
        <span key={part + label} className="block font-normal">
          <a href={address(part)} className={LINK}>
            {label}
          </a>{' '}
          <InlineSources ids={sources} />
        </span>
      ))}
    </Fact>
  )
}

/** The facts of the list row, since when they hold, and what they rest on. */
export function CaseFacts({
  summary: { row, record },
  statusLabel,
}: {
  summary: CaseSummary
  statusLabel: string
}) {
  const m = useWords()
  const { address } = useCiting()
  const { tracks, firstDetention } = row
  const last = row.counted.findLast(({ bounds }) => !saysNothing(bounds))
  const { nationalityAsReported, nationalityCitation } = record.person
  return (
    <dl
      aria-label={m.case.facts}
      className="mt-6 grid grid-cols-2 gap-x-8 gap-y-4 border-y border-t-2 border-hairline border-t-ink py-4 sm:grid-cols-3 xl:grid-cols-4"
    >
      <TrackFact
        label={statusLabel}
        value={m.caseStatus[tracks.case.value]}
        term={STATUS_TERMS[tracks.case.value]}
        state={tracks.case}
      />
      <TrackFact label={m.track.custody} value={m.custody[tracks.custody.value]} state={tracks.custody} />
      <TrackFact
        label={m.track.protection}
        value={m.protection[tracks.protection.value]}
        term={PROTECTION_TERMS[tracks.protection.value]}
        country={tracks.protection.since?.country}
        state={tracks.protection}
      />
      <CountriesFact label={m.case.heldIn} bases={row.heldBases} none={m.case.noneOnRecord} />
      <CountriesFact label={m.case.soughtBy} bases={row.soughtBases} none={m.case.noneReported} />
      <Fact label={m.case.firstDetention}>
        {firstDetention ? (
          <>
            <a href={address(firstDetention.id)} className={LINK}>
              {m.date(firstDetention.date)}
            </a>{' '}
            <InlineSources ids={firstDetention.sources} />
            <WordsOf sides={firstDetention.sides} />
          </>
        ) : (
          m.case.noneOnRecord
        )}
      </Fact>
      {last && (
        <Fact label={m.case.lastEvent}>
          <a href={address(last.id)} className={LINK}>
            {m.date(last.date)}
          </a>{' '}
          <InlineSources ids={last.sources} />
          <span className="block font-normal" lang={last.title === null ? undefined : TEXT_LANGUAGE}>
            {nameEvent(last, m).title}
          </span>
          <WordsOf sides={last.sides} />
        </Fact>
      )}
      {nationalityCitation && (
        <Fact label={m.case.nationality}>
          {nationalityAsReported.map(m.country).join(', ') || m.case.noneReported}{' '}
          <InlineSource id={nationalityCitation.source} />
        </Fact>
      )}
      <DifferFact row={row} />
    </dl>
  )
}
