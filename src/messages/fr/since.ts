/** Puts "depuis le" before a plain day ("depuis le 23 février 2015"), not before "entre le 15 janvier et le 11 mars 2015". */
export function saySince(date: string): string {
  return /^\d{1,2}(?:er)? \p{L}+ \d{4}(?: \(|$)/u.test(date) ? `depuis le ${date}` : date
}
