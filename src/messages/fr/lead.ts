import type { LeadCounts } from '../../domain/collection/lead-counts.ts'
import { type Forms, makePlural } from '../plural.ts'

const plural = makePlural('fr')

/** A number of persons; participles agree with the feminine noun "personne". */
function say(count: number, { none, ...forms }: Forms & { readonly none?: string }): readonly string[] {
  if (count > 0) return [plural(count, forms)]
  return none === undefined ? [] : [none]
}

/** The board's lead in French; see `enLead`. */
export function frLead({ cases, ...counts }: LeadCounts, asOf: string | null): string {
  const custody = [
    ...say(counts.detained, {
      none: 'aucune personne détenue',
      one: 'personne détenue',
      other: 'personnes détenues',
    }),
    ...say(counts.conditional, {
      one: 'personne libérée sous conditions',
      other: 'personnes libérées sous conditions',
    }),
    ...say(counts.restricted, {
      one: 'personne dont la liberté de circulation est restreinte',
      other: 'personnes dont la liberté de circulation est restreinte',
    }),
  ]
  const protection = [
    ...say(counts.refugee, { one: 'personne réfugiée', other: 'personnes réfugiées' }),
    ...say(counts.subsidiary, {
      one: 'personne sous protection subsidiaire',
      other: 'personnes sous protection subsidiaire',
    }),
  ]
  const sheltered = protection.join(', ') || 'aucune personne réfugiée ni sous protection subsidiaire'
  const when = asOf === null ? 'À la date la plus récente' : `Au ${asOf}`
  return `${plural(cases, { one: 'affaire recensée', other: 'affaires recensées' })}. ${when}, d’après les sources : ${custody.join(', ')} ; ${sheltered}.`
}
