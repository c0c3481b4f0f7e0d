import type { CaseAsOf } from '../../../domain/as-of/case-as-of.ts'
import { computeSelectedLane } from '../../../domain/collection/selected-lanes.ts'
import { useMediaQuery } from '../../../ui/use-media-query.ts'
import OpenedCase from '../opened/opened-case.tsx'
import { OpenedPanel } from '../opened/opened-panel.tsx'
import { focusRow } from '../opened/use-row-keys.ts'
import { useTimeColumnState } from './column-context.ts'
import { useColumnAxis } from './use-column-axis.ts'

const CARD_WIDTH = '(width < 45rem)'

function useOpenedProps(row: CaseAsOf) {
  const { collection, selection, options, links, absolute, onCopy, onOpen, exportCase } = useTimeColumnState()
  const caseId = row.entry.id
  return {
    lane: computeSelectedLane(selection, row),
    part: options.open?.part ?? null,
    collection,
    query: selection.query,
    links,
    absolute,
    onCopy,
    exportCase: (look: 'link' | 'button') => exportCase(row, look),
    onPart: (part: string) => onOpen({ caseId, part }, 'replace'),
    onClose: () => {
      onOpen(null, 'push')
      focusRow(caseId)
    },
  }
}

/** The opened case: in the pane beside the table if there is one, else below its row, on a phone in the sheet. */
export default function ColumnOpened({ row, inPane = false }: { row: CaseAsOf; inPane?: boolean }) {
  const props = useOpenedProps(row)
  const { width, hasPane } = useTimeColumnState()
  const isCard = useMediaQuery(CARD_WIDTH)
  const axis = useColumnAxis(width)
  if (inPane !== hasPane) return null
  if (inPane) return <OpenedPanel {...props} form="pane" />
  if (isCard) return <OpenedPanel {...props} form="sheet" />
  return <OpenedCase {...props} axis={axis} timeWidth={width} />
}
