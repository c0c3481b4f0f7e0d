/** "since 23 Feb 2015"; a date that is no plain one stands alone: "between 15 Jan and 11 Mar 2015", "29 or 30 Jul 2014". */
export function saySince(date: string): string {
  return /^[\dA-Z]/.test(date) && !/^[^(]* or /.test(date) ? `since ${date}` : date
}
