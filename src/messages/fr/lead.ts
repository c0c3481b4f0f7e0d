import type { ClaimKind } from '../../domain/case/vocabulary.ts'
import type { LeadCounts, LeadValue } from '../../domain/collection/lead-counts.ts'
import { formatCount } from '../count.ts'
import { composeLead, type LeadContext, type LeadPart } from '../lead-parts.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('fr')

function nameSide(kind: ClaimKind): string {
  switch (kind) {
    case 'person':
      return 'la personne ou sa famille'
    case 'lawyer':
      return 'l’avocat'
    case 'opposing-party':
      return 'la partie adverse'
    case 'state-accusation':
    case 'state-claim':
      return 'un État'
    case 'state-media':
      return 'des médias d’État'
    default:
      return 'la partie militante'
  }
}

/** The lead of the board in French; see `enLead`. Participles agree with the feminine noun "personne". */
export function frLead(
  { cases, onRecord, ...counts }: LeadCounts,
  { isLatest, sides = {} }: LeadContext,
): readonly LeadPart[] {
  const by = (value: LeadValue) => {
    const names = [...new Set((sides[value] ?? []).map(nameSide))]
    return names.length > 0 ? ` (selon ${names.join(' et ')})` : ''
  }
  const say = (value: LeadValue, one: string, other: string) =>
    counts[value] > 0 ? [`${plural(counts[value], { one, other })}${by(value)}`] : []
  const [is, are, has, have] = isLatest
    ? ['est', 'sont', 'a', 'ont']
    : ['était', 'étaient', 'avait', 'avaient']
  const [does, dO] = isLatest ? ['fait', 'font'] : ['faisait', 'faisaient']
  const [enjoys, enjoy] = isLatest ? ['bénéficie', 'bénéficient'] : ['bénéficiait', 'bénéficiaient']
  const day = isLatest ? 'la @' : '@'
  const of = plural(onRecord, { one: 'affaire', other: 'affaires' })
  const recorded = onRecord < 2 ? 'recensée' : 'recensées'
  const to = isLatest ? 'À' : 'Au'
  if (cases === 0)
    return composeLead(
      onRecord === 0
        ? `${to} ${day}, **aucune affaire** n’est recensée.`
        : `${to} ${day}, **aucune affaire sur ${formatCount(onRecord, 'fr')}** ne correspond aux filtres.`,
      [],
    )
  const opening =
    cases === onRecord
      ? `**${of}** ${recorded}. ${to} ${day}, `
      : `**${plural(cases, { one: 'affaire', other: 'affaires' })} sur ${formatCount(onRecord, 'fr')}** ${cases < 2 ? 'correspond' : 'correspondent'} aux filtres. Parmi elles, ${to.toLowerCase()} ${day}, `
  const custody = [
    ...(counts.detained === 0
      ? [`aucune personne n’${is} signalée comme détenue`]
      : say('detained', `personne ${is} détenue`, `personnes ${are} détenues`)),
    ...say('conditional', `${is} libérée sous conditions`, `${are} libérées sous conditions`),
    ...say('restricted', `${is} limitée dans ses déplacements`, `${are} limitées dans leurs déplacements`),
  ]
  const protection = [
    ...say('refugee', `${has} le statut de réfugié`, `${have} le statut de réfugié`),
    ...say('subsidiary', `${enjoys} de la protection subsidiaire`, `${enjoy} de la protection subsidiaire`),
  ]
  const subject = (decision: string) =>
    [`${does} l’objet d’une décision ${decision}`, `${dO} l’objet d’une décision ${decision}`] as const
  const removal = [
    ...say('surrenderOrdered', ...subject('de remise')),
    ...say('surrendered', `${has} été remise à l’État requérant`, `${have} été remises à l’État requérant`),
    ...say('expulsionOrdered', ...subject('d’expulsion')),
    ...say('removed', `${has} été éloignée du pays`, `${have} été éloignées du pays`),
  ]
  const none = `aucune n’${is} signalée comme réfugiée ni sous protection subsidiaire`
  return composeLead(
    opening,
    [custody, [...(protection.length > 0 ? protection : [none]), ...removal]],
    '\u00A0; ',
  )
}
