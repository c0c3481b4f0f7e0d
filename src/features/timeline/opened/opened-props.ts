import type { ReactNode } from 'react'
import type { CaseLane } from '../../../domain/as-of/case-lane.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import type { Links } from '../../../domain/query/links.ts'
import type { CaseQuery } from '../../../domain/query/query.ts'

/** What an opened case needs, whether it is a row of the table, the pane beside it or the sheet of a phone. */
export interface OpenedProps {
  readonly lane: CaseLane
  /** The event (or notice) at which it is open; null: at the last event that counts. */
  readonly part: string | null
  readonly collection: Pick<Collection, 'compiled' | 'dataVersion' | 'article'>
  /** The query of the days shown. */
  readonly query: CaseQuery
  readonly links: Links
  /** Makes an address that begins with `#` absolute, to send it to somebody. */
  readonly absolute: (address: string) => string
  readonly onCopy: (text: string, what: 'link' | 'citation') => void
  /** Goes to another event of the case; replaces the entry of the history. */
  readonly onPart: (eventId: string) => void
  /** Closes it and gives the focus back to the row. */
  readonly onClose: () => void
  /** Draws the button that exports this case. */
  readonly exportCase?: (look: 'link' | 'button') => ReactNode
}
