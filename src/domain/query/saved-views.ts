import { FIGURE_PARAMETERS, keepParameters } from './address-params.ts'
import { formatQuery, parseQuery } from './query-codec.ts'

/** A named view of the board: the query part of its address. */
export interface SavedView {
  /** Unique among the views; trimmed, without what cannot be seen. */
  readonly name: string
  /** As `formatViewText` gives it. */
  readonly query: string
  /** Stands above the list. */
  readonly pinned: boolean
  /** The board begins with it; at most one view has this. */
  readonly first: boolean
}

/** Most views that are kept. */
export const MOST_VIEWS = 200
/** Longest name, in UTF-16 units. */
export const MAX_NAME_LENGTH = 80
/** Longest file of views that is read, in UTF-16 units: as many views as are kept, each with the longest address. */
export const MAX_FILE_LENGTH = 5_000_000

const FORMAT = 'noticeboard-views'
const VERSION = 1

export type ViewFileFault = 'not-json' | 'not-views' | 'newer' | 'too-large'

/** Why a text holds no views. */
export class ViewFileError extends Error {
  readonly fault: ViewFileFault

  constructor(fault: ViewFileFault) {
    super(`Failed to read the views: ${fault}. Choose a file that was saved by this version of Noticeboard.`)
    this.fault = fault
  }
}

/** The query part of a board's address as a view keeps it: in its one order, without the language and what means nothing. */
export function formatViewText(text: string): string {
  const { query } = parseQuery(text, FIGURE_PARAMETERS)
  const own = keepParameters(text, FIGURE_PARAMETERS)
  return [formatQuery({ ...query, lang: null }), own].filter(Boolean).join('&')
}

/** A name as it is kept; "" where nothing that can be seen is left. */
export function cleanName(text: string): string {
  const seen = text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\s]+/gu, ' ')
  return seen.trim().slice(0, MAX_NAME_LENGTH).toWellFormed().trim()
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

/** Views with each name once and at most one to begin with; later ones of a name, and those past the most, are left out. */
function settle(views: readonly SavedView[]): readonly SavedView[] {
  const byName = new Map<string, SavedView>()
  let begun = false
  for (const view of views) {
    if (byName.has(view.name) || byName.size === MOST_VIEWS) continue
    byName.set(view.name, { ...view, first: view.first && !begun })
    begun ||= view.first
  }
  return [...byName.values()]
}

/**
 * Reads views from the text of a file. Entries that are no views, that repeat a name or that are too many are left out and
 * counted. Throws a `ViewFileError` where the text is no file of views, or one of a later version.
 */
export function parseViews(text: string): {
  readonly views: readonly SavedView[]
  readonly unreadable: number
} {
  if (text.length > MAX_FILE_LENGTH) throw new ViewFileError('too-large')
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

/** The text of a file of views; `parseViews` gives the same views back. */
export function formatViews(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, views }, null, 1)}\n`
}

/** The views with one put in place of another of its name, or at the end. */
export function putView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const others = view.first ? views.map((one) => ({ ...one, first: false })) : views
  const at = others.findIndex(({ name }) => name === view.name)
  return at === -1 ? [...others, view] : others.with(at, view)
}

/**
 * The views with one back at the place it was removed from, or at the end where they have become fewer. A view that got its
 * name meanwhile stays, and so does one that the board has begun with since.
 */
export function restoreView(views: readonly SavedView[], view: SavedView, at: number): readonly SavedView[] {
  if (views.some(({ name }) => name === view.name)) return views
  const first = view.first && !views.some((other) => other.first)
  return views.toSpliced(at, 0, { ...view, first })
}

/**
 * One's own views with those of a file. A view that is there already is not added again; another of a name in use gets a
 * number behind its name, and the view to begin with stays one's own.
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
      name = `${view.name.slice(0, MAX_NAME_LENGTH - 6)} (${number})`
    names.add(name)
    views.push({ ...view, name, first: view.first && !views.some(({ first }) => first) })
  }
  return { views, added: views.length - mine.length, same }
}
