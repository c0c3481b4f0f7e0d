/** "depuis le 23 février 2015"; a date that is no plain day stands alone: "entre le 15 janvier et le 11 mars 2015". */
export function saySince(date: string): string {
  return /^\d{1,2}(?:er)? \p{L}+ \d{4}(?: \(|$)/u.test(date) ? `depuis le ${date}` : date
}
