/**
 * "since 23 Feb 2015", "since a day between 15 Jan and 11 Mar 2015", "since 25 Jul 2013 or earlier": a range alone would read as a
 * period that has ended. A date of another kind stays as it is.
 */
export function saySince(date: string): string {
  if (date.startsWith('between ')) return `since a day ${date}`
  const [, side, day, rest = ''] = /^(?:on|in) or (before|after) ([^(]+?)( \(.*)?$/.exec(date) ?? []
  if (day !== undefined) return `since ${day} or ${side === 'before' ? 'earlier' : 'later'}${rest}`
  return /^(?:[\dA-Z]|about \d|(?:spring|summer|autumn|winter) )/.test(date) ? `since ${date}` : date
}
