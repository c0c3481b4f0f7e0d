/**
 * "depuis le 23 février 2015", "depuis un jour situé entre le 15 janvier et le 11 mars 2015", "depuis le 25 juillet 2013 ou avant": a
 * range alone would read as a period that has ended. A date of another kind stays as it is.
 */
export function saySince(date: string): string {
  if (date.startsWith('entre ')) return `depuis un jour situé ${date}`
  const [, side, day, rest = ''] = /^au plus (tard|tôt) (?:en )?([^(]+?)( \(.*)?$/.exec(date) ?? []
  if (day !== undefined) return `depuis ${day} ou ${side === 'tard' ? 'avant' : 'après'}${rest}`
  const [, about] = /^vers (.+)$/.exec(date) ?? []
  if (about !== undefined) return `depuis ${about} environ`
  if (/^\d{1,2}(?:er)?[ \u00A0]/.test(date)) return `depuis le ${date}`
  return /^(?:(?!printemps|été|automne|hiver)\p{L}+[ \u00A0])?\d{4}(?: \(|$)/u.test(date)
    ? `depuis ${date}`
    : date
}
