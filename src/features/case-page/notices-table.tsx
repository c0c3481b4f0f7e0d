import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import { NOTICE_TERMS } from '../../domain/case/terms.ts'
import type { SummaryNotice } from '../../domain/summary/summary.ts'
import { useWords } from '../../messages/messages.ts'
import { describePossiblySame } from '../../messages/name-notice.ts'
import { nameSides } from '../../messages/name-sides.ts'
import { LinkTarget } from '../../ui/link-target.tsx'
import { CiteMenu } from './cite-menu.tsx'
import { ConflictList } from './conflict-list.tsx'
import { LaterList } from './later-list.tsx'
import { ReferencedText } from './referenced-text.tsx'
import { SourceNumbers } from './source-numbers.tsx'
import { TermNote } from './term-note.tsx'

function Dates({ state: { notice } }: { state: SummaryNotice['state'] }) {
  const m = useWords()
  const dates = [
    ...(notice.issued ? [m.case.issued(m.date(notice.issued))] : []),
    ...(notice.firstEffect ? [m.case.firstEffect(m.date(notice.firstEffect))] : []),
  ]
  return <span>{dates.length > 0 ? dates.join('; ') : m.case.noDate}</span>
}

function Status({
  state: { notice },
  told,
  asOf,
}: {
  state: SummaryNotice['state']
  told: boolean
  asOf: number
}) {
  const m = useWords()
  if (!told) return <span>{m.case.notStated}</span>
  const status = notice.statusFrom <= asOf ? notice.status : 'unknown'
  const label = m.noticeStatus[status]
  return (
    <span>
      {notice.statusDate && notice.statusFrom <= asOf
        ? m.case.statusDate(label, m.date(notice.statusDate))
        : label}
    </span>
  )
}

const CELL = 'max-sm:block sm:py-3 sm:pr-4 print:table-cell'

/** The head of a column, before its cell where the rows are cards; screen readers have the head itself. */
function Label({ words }: { words: string }) {
  const m = useWords()
  return (
    <span aria-hidden="true" className="mr-1 text-muted sm:hidden print:hidden">
      {m.colon(words)}
    </span>
  )
}

/** The notices of a case and the history of each: a table, or cards where there is no room for one. */
export function NoticesTable({
  notices,
  none,
  asOf,
  activePart,
}: {
  notices: readonly SummaryNotice[]
  none: string | undefined
  asOf: number
  activePart: string | null
}) {
  const m = useWords()
  return (
    <div className="mt-10">
      <h2 className="mb-2 font-serif text-xl font-semibold">{m.case.notices}</h2>
      {notices.length === 0 && (
        <p className="text-sm">
          {m.case.noNotices} {none && <ReferencedText text={none} />}
        </p>
      )}
      {notices.length > 0 && (
        <table
          role="table"
          aria-label={m.case.notices}
          className="w-full text-left text-[0.8125rem] max-sm:block print:table"
        >
          <thead role="rowgroup" className="max-sm:sr-only print:not-sr-only">
            <tr role="row" className="border-b border-ink text-muted">
              {[
                m.case.notice.type,
                m.case.notice.requestedBy,
                m.case.notice.dates,
                m.case.notice.status,
                m.case.notice.details,
              ].map((head) => (
                <th key={head} role="columnheader" scope="col" className="py-1.5 pr-4 font-semibold">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className="max-sm:block print:table-row-group">
            {notices.map(({ notice, state }) => (
              <LinkTarget
                as="tr"
                role="row"
                key={notice.id}
                active={notice.id === activePart}
                className="border-b border-hairline align-top break-inside-avoid max-sm:block max-sm:py-3 print:table-row"
              >
                <th
                  role="rowheader"
                  scope="row"
                  className="font-medium wrap-anywhere max-sm:block sm:min-w-28 sm:py-3 sm:pr-4 print:table-cell"
                >
                  <TermNote term={NOTICE_TERMS[notice.type]} label={m.noticeType[notice.type]} />
                  {notice.calledInArticle !== null && (
                    <span className="block font-normal text-muted">
                      {m.case.calledInArticle} <q lang={TEXT_LANGUAGE}>{notice.calledInArticle}</q>
                    </span>
                  )}
                </th>
                <td role="cell" className={CELL}>
                  <Label words={m.case.notice.requestedBy} />
                  {notice.requestedBy.length > 0
                    ? notice.requestedBy.map(m.country).join(', ')
                    : m.case.notStated}
                </td>
                <td role="cell" className={CELL}>
                  <Label words={m.case.notice.dates} />
                  <Dates state={state} />
                </td>
                <td role="cell" className={CELL}>
                  <Label words={m.case.notice.status} />
                  <Status state={state} told={!notice.isHalfKnown} asOf={asOf} />
                </td>
                <td
                  role="cell"
                  className="wrap-anywhere max-sm:mt-1 max-sm:block sm:min-w-56 sm:py-3 print:table-cell"
                >
                  {notice.isHalfKnown && <p className="text-muted">{m.case.notYetKnown}</p>}
                  {notice.grounds && (
                    <p>
                      <span className="text-muted">{m.colon(m.case.grounds)}</span>{' '}
                      <ReferencedText text={notice.grounds} />
                    </p>
                  )}
                  <LaterList later={notice.later} />
                  {notice.note && (
                    <p className="text-muted">
                      <ReferencedText text={notice.note} />
                    </p>
                  )}
                  {state.notice.possiblySame && (
                    <p className="text-muted">
                      {describePossiblySame(
                        notice,
                        notices.map((one) => one.notice),
                        m,
                      )}
                    </p>
                  )}
                  {state.notice.sides.length > 0 && (
                    <p className="text-muted">{m.board.wordsOf(nameSides(state.notice.sides, m))}</p>
                  )}
                  <ConflictList record={state.notice} />
                  <SourceNumbers citations={notice.citations} />{' '}
                  <CiteMenu
                    part={notice.id}
                    what={notice.calledInArticle ?? m.noticeType[notice.type]}
                    sides={state.notice.sides}
                    sources={notice.citations.map(({ source }) => source)}
                  />
                </td>
              </LinkTarget>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
