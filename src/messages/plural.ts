import { formatCount } from './count.ts'
/** A word in the forms of a language's plural classes (Unicode CLDR); `other` stands for those not named. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** "5 cases" in a language: the number and the form that goes with it. */
export function makePlural(locale: string) {
  const rules = new Intl.PluralRules(locale)
  return (count: number, forms: Forms): string =>
    `${formatCount(count, locale)} ${forms[rules.select(count)] ?? forms.other}`
}
