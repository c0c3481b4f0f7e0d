import { groupBy } from '../../domain/arrays/group-by.ts'
import type { Claim, RelatedCase } from '../../domain/case/case.ts'
import { splitCitedText } from '../../domain/case/cited-text.ts'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import { computeSides } from '../../domain/case/sides.ts'
import type { ClaimKind } from '../../domain/case/vocabulary.ts'
import type { Links } from '../../domain/query/links.ts'
import { useWords } from '../../messages/messages.ts'
import { nameRelation } from '../../messages/name-relation.ts'
import { nameVia } from '../../messages/name-voices.ts'
import { LinkTarget } from '../../ui/link-target.tsx'
import { CiteMenu } from './cite-menu.tsx'
import { ReferencedText } from './referenced-text.tsx'
import { RelatedFigure } from './related-figure.tsx'
import { InlineSource, SourceNumbers } from './source-numbers.tsx'

/** Text of the data without its references to sources, which a citation lists separately. */
function plainText(text: string): string {
  return splitCitedText(text)
    .map((part) => (part.kind === 'words' ? part.words : ''))
    .join('')
    .replaceAll(/\s*\(\s*\)/g, '')
    .trim()
}

/** What each side says, grouped by side. */
export function Claims({ claims, activePart }: { claims: readonly Claim[]; activePart: string | null }) {
  const m = useWords()
  if (claims.length === 0) return null
  const byKind: ReadonlyMap<ClaimKind, readonly Claim[]> = groupBy(claims, (claim) => claim.kind)
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
              <LinkTarget as="li" key={claim.id} active={claim.id === activePart} className="text-sm">
                {claim.text === null ? (
                  <span className="text-muted">{m.case.claimNotYetKnown}</span>
                ) : (
                  <ReferencedText text={claim.text} />
                )}{' '}
                {claim.by !== null && (
                  <span className="text-muted">
                    <span lang={TEXT_LANGUAGE}>{claim.by}</span>
                    {claim.via && <span>, {nameVia(claim.via, m)}</span>}.
                  </span>
                )}{' '}
                <SourceNumbers citations={claim.citations} />{' '}
                <CiteMenu
                  part={claim.id}
                  what={claim.text === null ? m.claimKind[kind] : plainText(claim.text)}
                  sides={claim.text === null ? [] : computeSides([claim])}
                  sources={claim.citations.map(({ source }) => source)}
                />
              </LinkTarget>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** The related cases and how each is related; a disputed relation says so. */
export function RelatedCases({
  name,
  related,
  names,
  links,
}: {
  name: string
  related: readonly RelatedCase[]
  names: ReadonlyMap<string, string>
  links: Links
}) {
  const m = useWords()
  if (related.length === 0) return null
  return (
    <section aria-label={m.case.related} className="mt-10">
      <h2 className="mb-2 font-serif text-xl font-semibold">{m.case.related}</h2>
      <RelatedFigure name={name} related={related} names={names} links={links} />
      <ul className="space-y-2 text-sm">
        {related.map((one) => (
          <li key={`${one.case} ${one.relation}`}>
            {nameRelation(one.relation, m)}{' '}
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
