import { LONGEST_VIEW_FILE, LONGEST_VIEW_NAME, MOST_VIEWS } from '../../limits.ts'
import { FIGURE_PARAMETERS, keepParameters } from './address-params.ts'
import { formatQuery, parseQuery } from './query-codec.ts'

/** A named view of the board: the query part of its address. */
export interface SavedView {
  /** Unique among the views; trimmed, without invisible characters. */
  readonly name: string
  /** As `formatViewText` returns it. */
  readonly query: string
  /** Shown above the list. */
  readonly pinned: boolean
  /** The board opens with it; at most one view has this. */
  readonly first: boolean
}

const FORMAT = 'noticeboard-views'
const VERSION = 1

export type ViewFileFault = 'not-json' | 'not-views' | 'newer' | 'too-large'

/** Thrown for a text that cannot be read as a file of views. */
export class ViewFileError extends Error {
  readonly fault: ViewFileFault

  constructor(fault: ViewFileFault) {
    super(`Failed to read the views: ${fault}. Choose a file that was saved by this version of Noticeboard.`)
    this.fault = fault
  }
}

/** The query part of a board's address as a view stores it: in fixed order, without the language and unknown parameters. */
export function formatViewText(text: string): string {
  const { query } = parseQuery(text, FIGURE_PARAMETERS)
  const figure = keepParameters(text, FIGURE_PARAMETERS)
  return [formatQuery({ ...query, lang: null }), figure].filter(Boolean).join('&')
}

/** Cleans a name for storing; "" if no visible character is left. */
export function cleanName(text: string): string {
  const visible = text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\s]+/gu, ' ')
  return visible.trim().slice(0, LONGEST_VIEW_NAME).toWellFormed().trim()
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseView(value: unknown): SavedView | null {
  if (!isRecord(value)) return null
  const { name, query, pinned, first } = value
  if (typeof name !== 'string' || typeof query !== 'string') return null
  const clean = cleanName(name)
  return clean === ''
    ? null
    : { name: clean, query: formatViewText(query), pinned: pinned === true, first: first === true }
}

/** Keeps the first view of each name, at most MOST_VIEWS of them, and `first` of the first view that has it. */
function settle(views: readonly SavedView[]): readonly SavedView[] {
  const byName = new Map<string, SavedView>()
  let hasFirst = false
  for (const view of views) {
    if (byName.has(view.name) || byName.size === MOST_VIEWS) continue
    byName.set(view.name, { ...view, first: view.first && !hasFirst })
    hasFirst ||= view.first
  }
  return [...byName.values()]
}

/**
 * Parses views from the text of a file. Entries that are not views, repeat a name or exceed MOST_VIEWS are left out and
 * counted. Throws a `ViewFileError` if the text is too long, not a file of views, or one of a later version.
 */
export function parseViews(text: string): {
  readonly views: readonly SavedView[]
  readonly unreadable: number
} {
  if (text.length > LONGEST_VIEW_FILE) throw new ViewFileError('too-large')
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new ViewFileError('not-json')
  }
  if (!isRecord(file) || file['format'] !== FORMAT) throw new ViewFileError('not-views')
  const { version, views: list } = file
  if (typeof version === 'number' && version > VERSION) throw new ViewFileError('newer')
  if (version !== VERSION || !Array.isArray(list)) throw new ViewFileError('not-views')
  const entries: readonly unknown[] = list
  const views = settle(entries.map(parseView).filter((view) => view !== null))
  return { views, unreadable: entries.length - views.length }
}

/** Formats views as the text of a file; `parseViews` gives the same views back. */
export function formatViews(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, views }, null, 1)}\n`
}

/** The views with `view` in place of the one of the same name, or at the end; if it is `first`, no other is. */
export function putView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const others = view.first ? views.map((one) => ({ ...one, first: false })) : views
  const at = others.findIndex(({ name }) => name === view.name)
  return at === -1 ? [...others, view] : others.with(at, view)
}

/**
 * The views with a removed one back at its place `at`, or at the end if there are fewer now. Unchanged if another view has
 * taken its name; another view that became `first` meanwhile stays `first`.
 */
export function restoreView(views: readonly SavedView[], view: SavedView, at: number): readonly SavedView[] {
  if (views.some(({ name }) => name === view.name)) return views
  const first = view.first && !views.some((other) => other.first)
  return views.toSpliced(at, 0, { ...view, first })
}

/**
 * Adds the views of a file to one's own. A view with the same name and query as an existing one is not added again; one with
 * only the same name gets a number after its name. `first` of one's own views has precedence.
 */
export function addViews(
  mine: readonly SavedView[],
  others: readonly SavedView[],
): { readonly views: readonly SavedView[]; readonly added: number; readonly same: number } {
  const views = [...mine]
  const names = new Set(mine.map(({ name }) => name))
  let same = 0
  for (const view of others) {
    if (views.some(({ name, query }) => name === view.name && query === view.query)) {
      same++
      continue
    }
    if (views.length >= MOST_VIEWS) continue
    let { name } = view
    for (let number = 2; names.has(name); number++)
      name = `${view.name.slice(0, LONGEST_VIEW_NAME - 6)} (${number})`
    names.add(name)
    views.push({ ...view, name, first: view.first && !views.some(({ first }) => first) })
  }
  return { views, added: views.length - mine.length, same }
}
