import { listVoices } from '../../domain/case/sides.ts'
import { EVENT_TYPES, type Support } from '../../domain/case/vocabulary.ts'
import { computeVoice, VOICES, type Voice } from '../../domain/case/voices.ts'
import {
  CHRONOLOGY_ORDERS,
  type ChronologyFilter,
  EMPTY_CHRONOLOGY_FILTER,
  isChronologyFiltered,
  matchesChronologyFilter,
} from '../../domain/query/chronology-filter.ts'
import type { SummaryEvent } from '../../domain/summary/summary.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'

function toggle<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value]
}

/** Filters events by support, by whose words they are and by type, orders them, and shows or hides context events. */
export function ChronologyFilters({
  lines,
  contextCount,
  filter,
  onChange,
}: {
  lines: readonly SummaryEvent[]
  contextCount: number
  filter: ChronologyFilter
  onChange: (next: ChronologyFilter) => void
}) {
  const m = useWords()
  const { context } = filter
  const supports: readonly { readonly key: Support; readonly label: string }[] = [
    { key: 'corroborated', label: m.case.corroboratedOnly },
    { key: 'conflicting', label: m.case.differOnly },
  ]
  const count = (one: Partial<ChronologyFilter>) =>
    lines.filter(({ event }) => matchesChronologyFilter(event, { ...EMPTY_CHRONOLOGY_FILTER, ...one })).length
  const voices: ReadonlySet<Voice> = new Set(
    lines.flatMap(({ event }) => listVoices(event).map(({ kind }) => computeVoice(kind))),
  )
  const types = new Set([...lines.map(({ event }) => event.type), ...filter.types])
  return (
    <fieldset className="mb-4 min-w-0 print:hidden">
      <legend className="sr-only">{m.case.filter}</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        <Button
          look="pill"
          aria-pressed={!isChronologyFiltered(filter)}
          onClick={() => onChange({ ...filter, support: [], voices: [], types: [] })}
        >
          {m.case.filterAll}
        </Button>
        {supports.map(({ key, label }) => (
          <Button
            key={key}
            look="pill"
            aria-pressed={filter.support.includes(key)}
            onClick={() => onChange({ ...filter, support: toggle(filter.support, key) })}
          >
            {label} {count({ support: [key] })}
          </Button>
        ))}
        {VOICES.filter((voice) => voices.has(voice) || filter.voices.includes(voice)).map((voice) => (
          <Button
            key={voice}
            look="pill"
            aria-pressed={filter.voices.includes(voice)}
            onClick={() => onChange({ ...filter, voices: toggle(filter.voices, voice) })}
          >
            {m.case.voice[voice]} {count({ voices: [voice] })}
          </Button>
        ))}
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-[0.8125rem]">
        <label className="flex max-w-full min-w-0 flex-wrap items-center gap-x-2 text-muted">
          {m.case.type}
          <select
            value={filter.types[0] ?? ''}
            onChange={({ target }) =>
              onChange({ ...filter, types: EVENT_TYPES.filter((type) => type === target.value) })
            }
            className="min-h-7 max-w-full min-w-0 sm:max-w-60 rounded-sm border border-field bg-ground px-1.5 text-ink"
          >
            <option value="">{m.case.anyType}</option>
            {EVENT_TYPES.filter((type) => types.has(type)).map((type) => (
              <option key={type} value={type}>
                {m.eventType[type]} ({count({ types: [type] })})
              </option>
            ))}
          </select>
        </label>
        <label className="flex items-center gap-x-2 text-muted">
          {m.case.order}
          <select
            value={filter.order}
            onChange={({ target }) =>
              onChange({ ...filter, order: target.value === 'newest' ? 'newest' : 'oldest' })
            }
            className="min-h-7 rounded-sm border border-field bg-ground px-1.5 text-ink"
          >
            {CHRONOLOGY_ORDERS.map((order) => (
              <option key={order} value={order}>
                {m.case.orders[order]}
              </option>
            ))}
          </select>
        </label>
        {contextCount > 0 && (
          <Checkbox checked={context} onChange={() => onChange({ ...filter, context: !context })}>
            {m.case.showContext(contextCount)}
          </Checkbox>
        )}
      </div>
    </fieldset>
  )
}
