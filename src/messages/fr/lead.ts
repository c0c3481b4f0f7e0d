import type { LeadCounts, LeadValue } from '../../domain/collection/lead-counts.ts'
import { formatCount } from '../count.ts'
import type { LeadSides } from '../en/lead.ts'
import { type Forms, makePlural } from '../plural.ts'

const plural = makePlural('fr')

/** A number of persons; participles agree with the feminine noun "personne". */
function say(count: number, { none, ...forms }: Forms & { readonly none?: string }): readonly string[] {
  if (count > 0) return [plural(count, forms)]
  return none === undefined ? [] : [none]
}

/** The lead of the board in French; see `enLead`. */
export function frLead(
  { cases, onRecord, ...counts }: LeadCounts,
  asOf: string | null,
  sides: LeadSides = {},
): string {
  const by = (value: LeadValue, said: readonly string[]) =>
    sides[value] ? said.map((words) => `${words} (${sides[value]})`) : said
  const custody = [
    ...by(
      'detained',
      say(counts.detained, {
        none: 'aucune personne détenue',
        one: 'personne détenue',
        other: 'personnes détenues',
      }),
    ),
    ...by(
      'conditional',
      say(counts.conditional, {
        one: 'personne libérée sous conditions',
        other: 'personnes libérées sous conditions',
      }),
    ),
    ...by(
      'restricted',
      say(counts.restricted, {
        one: 'personne dont la liberté de circulation est restreinte',
        other: 'personnes dont la liberté de circulation est restreinte',
      }),
    ),
  ]
  const protection = [
    ...by('refugee', say(counts.refugee, { one: 'personne réfugiée', other: 'personnes réfugiées' })),
    ...by(
      'subsidiary',
      say(counts.subsidiary, {
        one: 'personne sous protection subsidiaire',
        other: 'personnes sous protection subsidiaire',
      }),
    ),
  ]
  const sheltered = protection.join(', ') || 'aucune personne réfugiée ni sous protection subsidiaire'
  const said = `d’après les sources : ${custody.join(', ')} ; ${sheltered}.`
  const when = asOf === null ? 'à la date la plus récente' : `au ${asOf}`
  if (cases === onRecord) {
    const on = plural(cases, { one: 'affaire recensée', other: 'affaires recensées' })
    return `${on}. ${when.replace(/^a/, 'A').replace(/^à/, 'À')}, ${said}`
  }
  const found = plural(cases, { one: 'affaire', other: 'affaires' })
  return `${found} sur ${formatCount(onRecord, 'fr')} ${cases < 2 ? 'correspond' : 'correspondent'} aux filtres. Parmi elles, ${when}, ${said}`
}
