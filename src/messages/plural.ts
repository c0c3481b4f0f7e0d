import { formatCount } from './count.ts'
/** The forms of a word by plural category (Unicode CLDR); `other` serves categories without a form. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** "5 cases" in a language: the number, and the form for it. */
export function makePlural(locale: string) {
  const rules = new Intl.PluralRules(locale)
  return (count: number, forms: Forms): string =>
    `${formatCount(count, locale)} ${forms[rules.select(count)] ?? forms.other}`
}
