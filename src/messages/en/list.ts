import { formatCount } from '../count.ts'

const count = (number: number) => formatCount(number, 'en')

/** Words of the long list, of the panel for its look, and of saved views. */
export const enList = {
  position: (row: number, of: number) => `row ${count(row)} of ${count(of)}`,
  first: (shown: number, of: number) =>
    `Showing the first ${count(shown)} of ${count(of)} cases, in the order of the list.`,
  printed: (shown: number, of: number) =>
    `Printing the first ${count(shown)} of ${count(of)} cases, in the order of the list.`,
  close: 'Close',
  columns: 'Columns',
  allColumns: 'All columns',
  layoutName: 'Show',
  layout: { both: 'Facts and time', table: 'All facts apart', time: 'Names and time' },
  densityName: 'Row height',
  density: { auto: 'By the number of cases', roomy: 'Roomy', comfortable: 'Medium', compact: 'Compact' },
  order: 'Sort order',
  orderHelp: 'Cases are sorted by the first key; the others decide between cases it leaves equal.',
  noOrder: 'Original order: no sort key.',
  addKey: 'Add a sort key',
  choose: 'Choose a column',
  ascending: 'ascending',
  descending: 'descending',
  turn: (column: string, order: string) => `${column}: ${order}; reverse`,
  earlier: (column: string) => `${column}: move up`,
  later: (column: string) => `${column}: move down`,
  dropKey: (column: string) => `${column}: do not sort by it`,
  views: 'Saved views',
  viewsHelp:
    'A view is everything in the address: filters, days, order, columns. Views stay in this browser.',
  noViews: 'None yet.',
  name: 'Name of this view',
  save: 'Save this view',
  saved: (name: string) => `“${name}” saved.`,
  replaced: (name: string) => `“${name}” updated to what is shown.`,
  noName: 'Give the view a name first.',
  tooMany: (most: number) => `You can keep up to ${most} views. Remove one first.`,
  open: (name: string) => `Show the view “${name}”`,
  pin: (name: string) => `Pin “${name}” above the list`,
  pinned: 'pinned',
  makeDefault: (name: string) => `Start with “${name}” when the board is opened without filters`,
  isDefault: 'default',
  remove: (name: string) => `Remove “${name}”`,
  removed: (name: string) => `“${name}” removed.`,
  pinnedViews: 'Pinned views',
  toFile: 'Save views to a file',
  fromFile: 'Load views from a file',
  imported: (added: number, same: number, bad: number) =>
    [
      `${count(added)} added`,
      ...(same > 0 ? [`${count(same)} already there`] : []),
      ...(bad > 0 ? [`${count(bad)} unreadable and ignored`] : []),
    ].join(', '),
  fault: {
    'not-json': 'This file contains no views: it is not JSON. Choose a file that was saved here.',
    'not-views':
      'This file is JSON, but it contains no Noticeboard views. Choose a file that was saved here.',
    newer: 'These views were saved by a newer version of Noticeboard. Reload this page, then try again.',
    'too-large': 'This file is too large to be a file of views. Choose a file that was saved here.',
  },
  notKept:
    'This browser does not allow the page to store anything. Your views last until you close the page; save them to a file to keep them.',
  ambiguousDate: (text: string, dayFirst: string, monthFirst: string) =>
    `“${text}” could be ${dayFirst} or ${monthFirst}. Write the month as a word, or the date as 2013-09-05.`,
  openDate: {
    first: (text: string) => `“${text}” has no first day. Enter a day, a month or a year.`,
    last: (text: string) => `“${text}” has no last day. Enter a day, a month or a year.`,
  },
  didYouMean: 'Did you mean',
  outside: (from: string, to: string) =>
    `There is nothing in this period: the dates on record lie ${from === to ? `in ${from}` : `between ${from} and ${to}`}.`,
  allTime: 'Show all years',
  emptyKnown: (day: string, asOf: string | null) =>
    `Nothing is on record${asOf === null ? '' : ` by ${asOf}`}, as known by ${day}.`,
  emptyCollection: 'There are no cases in this collection yet.',
}
