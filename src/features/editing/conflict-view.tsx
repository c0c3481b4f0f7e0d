import { useWords } from '../../messages/messages.ts'
import type { Words } from '../../messages/types.ts'
import { Button } from '../../ui/button.tsx'

/** The text of a member of a draft: lists line by line, "" for nothing. */
function describeMember(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (Array.isArray(value)) return value.map(describeMember).filter(Boolean).join('\n')
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(describeMember).filter(Boolean).join('; ')
  return ''
}

/** The members of two drafts that differ. */
function listDifferences(mine: object, theirs: object | null) {
  const other = new Map(Object.entries(theirs ?? {}))
  return Object.entries(mine).flatMap(([name, value]) => {
    const [one, two] = [describeMember(value), describeMember(other.get(name))]
    return one === two ? [] : [{ name, mine: one, theirs: two }]
  })
}

const CELL = 'border-t border-hairline py-1.5 pr-3 text-left align-top wrap-anywhere whitespace-pre-line'

/** A change that was made elsewhere in the meantime: both versions, field by field, and what can be done. */
export function ConflictView({
  mine,
  theirs,
  isRemoved,
  isUntouched,
  labelOf,
  onMine,
  onTheirs,
}: {
  mine: object
  /** The same part as it is now, as a draft; null: it is no longer there. */
  theirs: object | null
  isRemoved: boolean
  /** Whether the part is still as it was when the form was opened. */
  isUntouched: boolean
  labelOf: (field: string) => string
  onMine: () => void
  onTheirs: () => void
}) {
  const m: Words = useWords()
  const { conflict: words, notSaved } = m.editing
  return (
    <div role="alert" className="border-4 border-detained p-4 text-sm">
      <p className="font-semibold">{notSaved}</p>
      <h3 className="mt-1 font-serif text-lg font-semibold">{words.title}</h3>
      {isRemoved && <p>{words.removed}</p>}
      {!isRemoved && isUntouched && <p>{words.untouched}</p>}
      <table className="mt-2 w-full">
        <caption className="sr-only">{words.both}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className={CELL}>
              {words.mine}
            </th>
            <th scope="col" className={CELL}>
              {words.theirs}
            </th>
          </tr>
        </thead>
        <tbody>
          {listDifferences(mine, theirs).map((row) => (
            <tr key={row.name}>
              <th scope="row" className={`${CELL} font-semibold`}>
                {labelOf(row.name)}
              </th>
              <td className={CELL}>{row.mine || '–'}</td>
              <td className={CELL}>{theirs ? row.theirs || '–' : words.gone}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 flex flex-wrap gap-2">
        <Button onClick={onMine}>{words.saveMine}</Button>
        <Button onClick={onTheirs}>{words.takeTheirs}</Button>
      </p>
    </div>
  )
}
