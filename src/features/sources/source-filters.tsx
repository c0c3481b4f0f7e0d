import { SOURCE_KINDS } from '../../domain/case/vocabulary.ts'
import { type Day, formatDay } from '../../domain/dates/day.ts'
import type { SourceCounts, SourceQuery } from '../../domain/query/source-query.ts'
import { useWords } from '../../messages/messages.ts'
import { nameLanguage } from '../../messages/name-language.ts'
import { readDayField } from '../../messages/read-day-field.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DraftField } from '../../ui/draft-field.tsx'

export type OnSourceQuery = (next: SourceQuery, how?: 'push' | 'replace') => void

function toggle<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value]
}

function Choices({
  title,
  options,
  counts,
  chosen,
  onToggle,
}: {
  title: string
  options: readonly { readonly value: string; readonly label: string }[]
  counts: SourceCounts
  chosen: readonly string[]
  onToggle: (value: string) => void
}) {
  const m = useWords()
  return (
    <fieldset className="min-w-0">
      <legend className="text-[0.8125rem] font-semibold">{title}</legend>
      {options.map(({ value, label }) => {
        const count = counts.get(value) ?? 0
        return (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            quiet={count === 0}
            onChange={() => onToggle(value)}
          >
            <span className="min-w-0 flex-1 break-words">{label}</span>
            <span aria-hidden="true" className="text-muted">
              {count}
            </span>
            <span className="sr-only">, {m.sources.result(count, count)}</span>
          </Checkbox>
        )
      })}
    </fieldset>
  )
}

/** Filters by kind, language, publisher and time of publication; counts depend on the other filters. */
export function SourceFilters({
  query,
  counts,
  onChange,
}: {
  query: SourceQuery
  counts: Readonly<Record<'kinds' | 'languages' | 'publishers', SourceCounts>>
  onChange: OnSourceQuery
}) {
  const m = useWords()
  const collator = new Intl.Collator(m.locale)
  const languages = [...counts.languages.keys()]
    .map((value) => ({ value, label: nameLanguage(m.locale, value) }))
    .toSorted((a, b) => collator.compare(a.label, b.label))
  const publishers = [...counts.publishers].toSorted((a, b) => collator.compare(a[0], b[0]))
  const read = (end: 'after' | 'before') => (text: string) =>
    readDayField(m, text, end === 'after' ? 'first' : 'last', (day) => onChange({ ...query, [end]: day }))
  const show = (day: Day | null) => (day === null ? '' : formatDay(day))
  return (
    <div className="space-y-5">
      <fieldset className="min-w-0">
        <legend className="mb-1 text-[0.8125rem] font-semibold">{m.sources.published}</legend>
        <div className="grid grid-cols-2 gap-2">
          <DraftField
            label={m.sources.after}
            hint={m.board.dateHint}
            value={show(query.after)}
            read={read('after')}
          />
          <DraftField
            label={m.sources.before}
            hint={m.board.dateHint}
            value={show(query.before)}
            read={read('before')}
          />
        </div>
        {(query.after !== null || query.before !== null) && (
          <p className="mt-1 text-xs text-muted">{m.sources.undatedLeftOut}</p>
        )}
      </fieldset>
      <Choices
        title={m.sources.kind}
        options={SOURCE_KINDS.filter((kind) => counts.kinds.has(kind)).map((kind) => ({
          value: kind,
          label: m.sourceKind[kind],
        }))}
        counts={counts.kinds}
        chosen={query.kinds}
        onToggle={(value) =>
          onChange({
            ...query,
            kinds: SOURCE_KINDS.filter((kind) => toggle<string>(query.kinds, value).includes(kind)),
          })
        }
      />
      <Choices
        title={m.sources.language}
        options={languages}
        counts={counts.languages}
        chosen={query.languages}
        onToggle={(value) => onChange({ ...query, languages: toggle(query.languages, value).toSorted() })}
      />
      <label className="block text-[0.8125rem]">
        <span className="font-semibold">{m.sources.publisher}</span>
        <select
          value={query.publishers[0] ?? ''}
          onChange={({ target }) =>
            onChange({ ...query, publishers: target.value === '' ? [] : [target.value] })
          }
          className="mt-1 min-h-7 w-full rounded-sm border border-field bg-ground px-1.5 text-ink"
        >
          <option value="">{m.sources.anyPublisher}</option>
          {publishers.map(([publisher, count]) => (
            <option key={publisher} value={publisher}>
              {publisher} ({count})
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
