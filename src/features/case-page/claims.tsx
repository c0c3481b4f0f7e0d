import type { Claim, RelatedCase } from '../../domain/case.ts'
import type { ClaimKind } from '../../domain/vocabulary.ts'
import { useMessages } from '../../messages/messages.ts'
import type { CaseLinks } from '../../ui/case-links.ts'
import { Part } from './part.tsx'
import { ReferencedText } from './referenced-text.tsx'
import { InlineSource, SourceNumbers } from './source-numbers.tsx'

/** What each side says, by whose words it is. */
export function Claims({ claims, activePart }: { claims: readonly Claim[]; activePart: string | null }) {
  const m = useMessages()
  if (claims.length === 0) return null
  const byKind: ReadonlyMap<ClaimKind, readonly Claim[]> = Map.groupBy(claims, (claim) => claim.kind)
  return (
    <section aria-label={m.case.claims} className="mt-10">
      <h2 className="font-serif text-xl font-semibold">{m.case.claims}</h2>
      <p className="mb-3 text-sm text-muted">{m.case.claimsHelp}</p>
      {[...byKind].map(([kind, list]) => (
        <div key={kind} className="mb-4">
          <h3 className={`text-sm font-semibold ${kind === 'state-accusation' ? 'text-detained' : ''}`}>
            {m.claimKind[kind]}
          </h3>
          <ul className="space-y-2">
            {list.map((claim) => (
              <Part as="li" key={claim.id} active={claim.id === activePart} className="text-sm">
                <ReferencedText text={claim.text} /> <span className="text-muted">{claim.by}.</span>{' '}
                <SourceNumbers citations={claim.citations} />
              </Part>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** The cases this one is related to, and how; a relation that is disputed says so. */
export function RelatedCases({
  related,
  names,
  links,
}: {
  related: readonly RelatedCase[]
  names: ReadonlyMap<string, string>
  links: CaseLinks
}) {
  const m = useMessages()
  if (related.length === 0) return null
  return (
    <section aria-label={m.case.related} className="mt-10">
      <h2 className="mb-2 font-serif text-xl font-semibold">{m.case.related}</h2>
      <ul className="space-y-2 text-sm">
        {related.map((one) => (
          <li key={`${one.case} ${one.relation}`}>
            {m.relation[one.relation]}{' '}
            <a href={links.case(one.case)} className="font-serif font-semibold underline underline-offset-4">
              {names.get(one.case) ?? one.case}
            </a>{' '}
            <SourceNumbers citations={one.citations} />
            {one.disputed && (
              <p className="text-[0.8125rem]">
                <span className="font-medium text-pressing">{m.case.disputed}</span>{' '}
                <ReferencedText text={one.disputed.text} /> <InlineSource id={one.disputed.source} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
