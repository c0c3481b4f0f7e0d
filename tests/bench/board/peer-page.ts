import { formatDay } from '../../../src/domain/dates/day.ts'
import { computeSearchWords } from '../../../src/domain/names/fold-text.ts'
import { parseMonth } from '../engine/steps.ts'
import type { PeerRow } from './peer-rows.ts'
import './peer.css'

/** The element with an id; throws if it is missing or of another type. */
export function find<T extends Element>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} "${id}".`)
  return found
}

/** Loads as many rows as the page's address says: `?rows=1000`. */
export async function loadRows(): Promise<readonly PeerRow[]> {
  const size = new URLSearchParams(location.search).get('rows') ?? '1000'
  const answer = await fetch(`./rows-${size}.json`)
  if (!answer.ok) throw new Error(`Failed to load the rows: status ${answer.status}.`)
  const rows: readonly PeerRow[] = await answer.json()
  return rows
}

/** The cells of a row, in the order of the columns. */
export const CELLS: readonly ((row: PeerRow) => string)[] = [
  ({ name }) => name,
  ({ held }) => held.join(', '),
  ({ sought }) => sought.join(', '),
  ({ firstDetention }) => (firstDetention === null ? '' : formatDay(firstDetention)),
  ({ notice }) => notice.join(', '),
  ({ status }) => status.join(', '),
  ({ custody }) => custody.join(', '),
  ({ protection }) => protection.join(', '),
]

/** Listens to the search, the two dates and the button, which are the same on both peers' pages. */
export function listen({
  onText,
  onWindow,
  onClear,
}: {
  onText: (words: readonly string[]) => void
  onWindow: (from: number | null, to: number | null) => void
  onClear: () => void
}): void {
  const text = find('q', HTMLInputElement)
  const from = find('from', HTMLInputElement)
  const to = find('to', HTMLInputElement)
  const read = ({ value }: HTMLInputElement) => (value === '' ? null : parseMonth(value))
  text.addEventListener('input', () => onText(computeSearchWords(text.value)))
  for (const field of [from, to]) field.addEventListener('change', () => onWindow(read(from), read(to)))
  find('clear', HTMLButtonElement).addEventListener('click', () => {
    for (const field of [text, from, to]) field.value = ''
    onClear()
  })
}
