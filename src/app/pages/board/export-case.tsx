import type { CaseAsOf } from '../../../domain/as-of/case-as-of.ts'
import { EMPTY_QUERY } from '../../../domain/query/query.ts'
import { useWords } from '../../../messages/messages.ts'
import { toAbsolute } from '../../state/address-store.ts'
import { ExportLauncher } from '../../state/export-launcher.tsx'
import { makeScope } from '../../state/make-scope.ts'
import type { BoardAnswer } from './use-board.ts'

/** The button in an opened row that exports this case, on the days of the board. */
export default function ExportCase({
  row,
  answer: { collection, selection, latest, links },
  look,
}: {
  row: CaseAsOf
  answer: BoardAnswer
  look: 'link' | 'button'
}) {
  const m = useWords()
  const { asOf, query } = selection
  const { id } = row.entry
  return (
    // The keys of the dialog belong to the dialog, though the row around it has keys of its own.
    // biome-ignore lint/a11y/noStaticElementInteractions: it has no role, it only keeps the keys inside
    <span className="contents" onKeyDown={(event) => event.stopPropagation()}>
      <ExportLauncher
        label={m.opened.exportCase}
        refusal={null}
        look={look}
        figure={() => ({ rows: [row], asOf, latest, single: true, links })}
        scope={() => ({
          ...makeScope(collection, {
            ids: [id],
            query: { ...EMPTY_QUERY, asOf: query.asOf, known: query.known },
            asOf,
            onRecord: 1,
            single: id,
          }),
          address: toAbsolute(links.case(id)),
        })}
      />
    </span>
  )
}
