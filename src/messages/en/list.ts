import { formatCount } from '../count.ts'

const count = (number: number) => formatCount(number, 'en')

/** Words of the long list, of how the list looks, and of saved views. */
export const enList = {
  region: 'List of cases, scrolls by itself',
  position: (row: number, of: number) => `row ${count(row)} of ${count(of)}`,
  first: (shown: number, of: number) =>
    `Shown are the first ${count(shown)} of ${count(of)} cases, in the order of the list.`,
  printed: (shown: number, of: number) =>
    `Printed are the first ${count(shown)} of ${count(of)} cases, in the order of the list.`,
  close: 'Close',
  columns: 'Columns',
  allColumns: 'All columns',
  densityName: 'Density',
  density: { comfortable: 'Comfortable', compact: 'Compact' },
  order: 'Order',
  orderHelp: 'The first key sorts; the next ones decide between cases that are equal by it.',
  noOrder: 'As recorded: no key.',
  addKey: 'Add a key',
  choose: 'Choose a column',
  ascending: 'ascending',
  descending: 'descending',
  turn: (column: string, order: string) => `${column}: ${order}; turn round`,
  earlier: (column: string) => `${column}: one place earlier`,
  later: (column: string) => `${column}: one place later`,
  dropKey: (column: string) => `${column}: do not sort by it`,
  views: 'Saved views',
  viewsHelp:
    'A view is everything in the address: filters, days, order, columns. Views stay in this browser.',
  noViews: 'None yet.',
  name: 'Name of this view',
  save: 'Save this view',
  saved: (name: string) => `“${name}” is saved.`,
  replaced: (name: string) => `“${name}” now stands for what is shown.`,
  noName: 'Give the view a name first.',
  tooMany: (most: number) => `No more than ${most} views are kept. Remove one first.`,
  open: (name: string) => `Show the view “${name}”`,
  pin: (name: string) => `Pin “${name}” above the list`,
  pinned: 'pinned',
  makeDefault: (name: string) => `Begin with “${name}” when the board is opened without filters`,
  isDefault: 'default',
  remove: (name: string) => `Remove “${name}”`,
  removed: (name: string) => `“${name}” is removed.`,
  pinnedViews: 'Pinned views',
  toFile: 'Save views as a file',
  fromFile: 'Read views from a file',
  imported: (added: number, same: number, bad: number) =>
    [
      `${count(added)} added`,
      ...(same > 0 ? [`${count(same)} there already`] : []),
      ...(bad > 0 ? [`${count(bad)} could not be read and left out`] : []),
    ].join(', '),
  fault: {
    'not-json': 'This file holds no views: it is not JSON. Choose a file that was saved here.',
    'not-views':
      'This file is JSON, but it holds no views of Noticeboard. Choose a file that was saved here.',
    newer:
      'These views were saved by a newer Noticeboard than this one. Load this page again, then try again.',
    'too-large': 'This file is larger than any file of views. Choose a file that was saved here.',
  },
  notKept:
    'This browser does not let the page keep anything. The views last until you close the page; save them as a file to keep them.',
}
