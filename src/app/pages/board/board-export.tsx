import type { LoadProgress } from '../../../api/loaded-snapshot.ts'
import type { Collection } from '../../../domain/collection/collection.ts'
import { listCaseIds } from '../../../domain/collection/list-cases.ts'
import { listReadyRows, type Selection } from '../../../domain/collection/select.ts'
import type { Links } from '../../../domain/query/links.ts'
import { MOST_EXPORTED, MOST_ROWS_OF_DOCUMENT_FIGURE } from '../../../limits.ts'

import { useWords } from '../../../messages/messages.ts'
import type { Words } from '../../../messages/types.ts'
import { ExportLauncher } from '../../state/export-launcher.tsx'
import { makeScope } from '../../state/make-scope.ts'

/** Why the list cannot be exported as it stands; null where it can. */
function explainRefusal(
  { rows, searchWaits }: Selection,
  rest: LoadProgress | null,
  { exporting: { refusal: words } }: Words,
): string | null {
  if (searchWaits) return rest?.error ? words.lost : words.notYet
  if (rows.length === 0) return words.nothing
  if (rows.length > MOST_EXPORTED) return words.tooMany(MOST_EXPORTED)
  if (rest?.error && rest.done < rest.of) return words.lost
  return rest && rest.done < rest.of ? words.notYet : null
}

/** Exports what the filters of the board leave. */
export default function BoardExport({
  collection,
  selection,
  rest,
  links,
}: {
  collection: Collection
  selection: Selection
  rest: LoadProgress | null
  links: Links
}) {
  const m = useWords()
  const { asOf, query, onRecord } = selection
  const refusal = explainRefusal(selection, rest, m)
  return (
    <ExportLauncher
      label={refusal === null ? m.export.boardOf(m.board.countOf(selection.rows.length)) : m.export.board}
      refusal={refusal}
      waits={refusal === m.exporting.refusal.notYet}
      figure={() => ({
        rows: listReadyRows(selection, 0, MOST_ROWS_OF_DOCUMENT_FIGURE),
        asOf,
        latest: asOf === collection.compiled,
        single: false,
        links,
      })}
      scope={() =>
        makeScope(collection, {
          ids: listCaseIds(selection, collection),
          query,
          asOf,
          onRecord,
          single: null,
        })
      }
    />
  )
}
