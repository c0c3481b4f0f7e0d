import type { CountryBasis } from '../domain/as-of/case-as-of.ts'
import type { ClaimKind } from '../domain/case/vocabulary.ts'
import { lowerFirst } from './lower-first.ts'
import type { Messages } from './types.ts'

type SideWords = Pick<Messages, 'claimKind' | 'country'> & {
  readonly board: Pick<Messages['board'], 'wordsOf'>
}

/** The sides on whose words a value rests, as text. */
export function nameSides(sides: readonly ClaimKind[], m: Pick<Messages, 'claimKind'>): string {
  return sides.map((kind, i) => (i === 0 ? m.claimKind[kind] : lowerFirst(m.claimKind[kind]))).join('; ')
}

/** The same in few words: the author of the article counts as advocacy. */
export function nameSidesShort(sides: readonly ClaimKind[], m: Pick<Messages, 'claimKind'>): string {
  const short = sides.map((kind) =>
    kind === 'article-author' || kind === 'article-opinion' ? 'advocacy' : kind,
  )
  return nameSides([...new Set(short)], m)
}

/** A value, and whose words it is if all who say it are on a side. */
export function appendSides(value: string, sides: readonly ClaimKind[], m: SideWords): string {
  return sides.length > 0 ? `${value} (${m.board.wordsOf(nameSides(sides, m))})` : value
}

/** The same if space is short: a star, which the legend explains. */
export function appendSidesStar(value: string, sides: readonly ClaimKind[]): string {
  return sides.length > 0 ? `${value}*` : value
}

/** Country names, each with whose words it is if all who say it are on a side. */
export function nameCountries(bases: readonly CountryBasis[], m: SideWords): string {
  return bases.map(({ country, sides }) => appendSides(m.country(country), sides, m)).join(', ')
}
