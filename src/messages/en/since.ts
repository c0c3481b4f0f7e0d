/** Puts "since" before a plain date ("since 23 Feb 2015"), but not before "between 15 Jan and …" or "29 or 30 Jul 2014". */
export function saySince(date: string): string {
  return /^[\dA-Z]/.test(date) && !/^[^(]* or /.test(date) ? `since ${date}` : date
}
