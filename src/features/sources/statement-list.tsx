import { groupBy } from '../../domain/arrays/group-by.ts'
import { splitCitedText } from '../../domain/case/cited-text.ts'
import { TEXT_LANGUAGE } from '../../domain/case/language.ts'
import type { Links } from '../../domain/query/links.ts'
import type { Statement } from '../../domain/summary/statements.ts'
import { useWords } from '../../messages/messages.ts'
import type { Words } from '../../messages/types.ts'

function plainText(text: string): string {
  return splitCitedText(text)
    .map((part) => (part.kind === 'words' ? part.words : '…'))
    .join('')
}

/** The label of a type, whatever kind of record it belongs to. */
function labelType(type: NonNullable<Statement['type']>, m: Words): string {
  const labels: Readonly<Record<string, string>> = { ...m.eventType, ...m.noticeType, ...m.claimKind }
  return labels[type] ?? type
}

function StatementLine({
  statement: { kind, caseId, part, text, type, role },
  names,
  links,
}: {
  statement: Statement
  names: ReadonlyMap<string, string>
  links: Links
}) {
  const m = useWords()
  const own = kind === 'person' || kind === 'relation' || text === null
  const words = () => {
    if (kind === 'person') return m.sources.person
    if (text === null) return type === null ? m.sources.kinds[kind] : labelType(type, m)
    return kind === 'relation' ? m.sources.relationTo(names.get(text) ?? text) : plainText(text)
  }
  const address = caseId === null ? null : part === null ? links.case(caseId) : links.event(caseId, part)
  return (
    <li>
      {words() !== m.sources.kinds[kind] && (
        <span className="text-muted">{m.colon(m.sources.kinds[kind])} </span>
      )}
      {address === null ? (
        <span lang={own ? m.locale : TEXT_LANGUAGE}>{words()}</span>
      ) : (
        <a
          href={address}
          lang={own ? m.locale : TEXT_LANGUAGE}
          className="underline decoration-hairline underline-offset-4 hover:decoration-current"
        >
          {words()}
        </a>
      )}
      {role !== 'cited' && <span className="text-pressing"> ({m.sources.role[role]})</span>}
    </li>
  )
}

/** The statements that rest on a source, case by case. */
export function StatementList({
  statements,
  names,
  links,
}: {
  statements: readonly Statement[]
  names: ReadonlyMap<string, string>
  links: Links
}) {
  const m = useWords()
  if (statements.length === 0) return <p className="text-xs text-muted">{m.sources.noStatement}</p>
  const byCase = groupBy(statements, ({ caseId }) => caseId)
  return (
    <details className="mt-1 text-xs">
      <summary className="min-h-6 cursor-pointer py-1 underline decoration-dotted underline-offset-4">
        {m.sources.statements(statements.length)}
      </summary>
      {[...byCase].map(([caseId, list]) => (
        <div key={caseId ?? ''} className="mt-1 mb-2">
          <p className="font-semibold">
            {caseId === null ? m.sources.ofTheTime : m.sources.ofCase(names.get(caseId) ?? caseId)}
          </p>
          <ul className="space-y-0.5 border-l border-hairline pl-3">
            {list.map((statement) => (
              <StatementLine
                key={`${statement.kind} ${statement.part ?? statement.text}`}
                statement={statement}
                names={names}
                links={links}
              />
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
