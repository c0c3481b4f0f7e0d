import { createContext, type ReactNode, useContext } from 'react'
import type { CaseAsOf } from '../../../domain/as-of/case-as-of.ts'
import type { ContextEvent } from '../../../domain/case/case.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import type { Selection } from '../../../domain/collection/select.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { FigureOptions, OpenRow, TimeView } from '../../../domain/query/figure-options.ts'
import type { Links } from '../../../domain/query/links.ts'
import type { Extent } from '../axis/axis.ts'

type HistoryChange = 'push' | 'replace'

/** What the column of time shows, and what its parts can do. */
export interface TimeColumnState {
  readonly collection: Collection
  readonly selection: Selection
  readonly latest: boolean
  readonly options: FigureOptions
  /** All days of the record. */
  readonly all: Extent
  /** Background events, as recorded. */
  readonly context: readonly ContextEvent[]
  readonly links: Links
  readonly absolute: (address: string) => string
  readonly onCopy: (text: string, what: 'link' | 'citation') => void
  readonly onView: (view: TimeView | null, how: HistoryChange) => void
  readonly onDay: (day: Day | null, how: HistoryChange) => void
  readonly onOpen: (open: OpenRow | null, how: HistoryChange) => void
  /** Draws the button that exports a case. */
  readonly exportCase: (row: CaseAsOf, look: 'link' | 'button') => ReactNode
  /** Goes to the page of a case. */
  readonly goToCase: (caseId: string) => void
  /** The row that is open; undefined without one, or while its record is not loaded. */
  readonly findOpenRow: () => CaseAsOf | undefined
  /** Width of the column, in pixels; 0 until it is measured. */
  readonly width: number
  readonly onWidth: (width: number) => void
  /** Prefixes of the ids of the patterns, which the head defines. */
  readonly ids: { readonly hatch: string; readonly fade: string }
  /** The first case of the list, whose row says what the hatching means. */
  readonly first: string | null
  /** Whether the opened case is in a pane beside the table instead of below its row. */
  readonly hasPane: boolean
}

export const TimeColumnContext = createContext<TimeColumnState | null>(null)

/** What the column shows; its parts are drawn inside the provider only. */
export function useTimeColumnState(): TimeColumnState {
  const state = useContext(TimeColumnContext)
  if (!state) throw new Error('The column of time is drawn outside its provider.')
  return state
}
