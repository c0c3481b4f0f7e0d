import { type ReactNode, useId, useRef, useState } from 'react'
import { countEventsBy, findStep, listEventDays } from '../../domain/collection/event-day-list.ts'
import type { Day } from '../../domain/dates/day.ts'
import type { ChangeQuery } from '../../domain/query/query.ts'
import { useWords } from '../../messages/messages.ts'
import { readDayField } from '../../messages/read-day-field.ts'
import { Button } from '../../ui/button.tsx'
import { DraftField } from '../../ui/draft-field.tsx'
import { useClosePanel } from '../../ui/panel-button.tsx'
import type { DayChoice } from './day-choice.ts'
import type { usePlayback } from './use-playback.ts'

const STEP =
  'min-h-[1.875rem] border border-field px-2.5 text-[0.8125rem] hover:border-ink disabled:text-muted disabled:hover:border-field'

/** A radio button with its label, and what stands beside it. */
function Choice({
  name,
  checked,
  onChoose,
  label,
  count,
  children,
}: {
  name: string
  checked: boolean
  onChoose: () => void
  label: string
  /** Further facts about the choice, in grey. */
  count?: string | null | undefined
  children?: ReactNode
}) {
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-2.5 gap-y-1">
      <label className="flex min-h-6 cursor-pointer items-center gap-2.5 text-[0.8125rem]">
        <input
          type="radio"
          name={name}
          checked={checked}
          onChange={onChoose}
          className="size-4 shrink-0 accent-accent"
        />
        <span>
          {label}
          {count && <span className="ml-1 text-muted"> {count}</span>}
        </span>
      </label>
      {children}
    </div>
  )
}

/** Sets the day shown and the day by which sources had to be published, each in words with the number of events it gives. */
export default function DayPanel({
  collection,
  asOf,
  known,
  on,
  help,
  change,
  playback,
  onGo,
}: DayChoice & {
  change: ChangeQuery
  playback: ReturnType<typeof usePlayback>
  onGo: (day: Day | null, how?: 'push' | 'replace') => void
}) {
  const m = useWords()
  const close = useClosePanel()
  const name = useId()
  const fields = useRef<HTMLDivElement>(null)
  const { compiled, articleDay } = collection
  /** Chosen, but no other day entered yet. */
  const [opened, setOpened] = useState<'day' | 'known' | null>(null)
  const setKnown = (day: Day | null) => {
    setOpened(null)
    change((query) => ({ ...query, known: day }))
  }
  const go = (day: Day | null, how?: 'push' | 'replace') => {
    setOpened(null)
    onGo(day, how)
  }
  const open = (field: 'day' | 'known') => {
    setOpened(field)
    fields.current?.querySelector<HTMLInputElement>(`[data-field=${field}] input`)?.focus()
  }
  const days = listEventDays(collection)
  const [before, after] = [findStep(days, asOf, -1), findStep(days, asOf, 1)]
  const isLatest = asOf === compiled && opened !== 'day'
  const isArticle = asOf === articleDay && opened !== 'day'
  const isThen = known === asOf && opened !== 'known'
  const count = (by: Day) => {
    const events = collection.countKnown(by, asOf)
    return events === null ? null : m.clock.events(events)
  }
  return (
    <div ref={fields} className="px-4.5 py-3">
      <fieldset>
        <legend className="pb-1 text-[0.8125rem] font-semibold">{m.clock.which[on]}</legend>
        <Choice
          name={`${name}-day`}
          checked={isLatest}
          onChoose={() => go(null)}
          label={m.board.latestKnown}
          count={m.day(compiled)}
        />
        <Choice
          name={`${name}-day`}
          checked={!isLatest && !isArticle}
          onChoose={() => open('day')}
          label={m.clock.aDay}
        >
          <div data-field="day">
            <DraftField
              label={m.board.asOf}
              labelHidden
              hint={m.board.dateHint}
              value={m.day(asOf)}
              placeholder={m.board.latestKnown}
              className="w-32 has-aria-invalid:w-full"
              read={(text) => readDayField(m, text, 'last', go)}
            />
          </div>
          <span className="text-[0.8125rem] text-muted">{m.clock.hint}</span>
        </Choice>
        <div className="my-1 ml-6.5 flex flex-wrap gap-x-2 gap-y-1">
          <span className="flex">
            <button
              type="button"
              disabled={before === undefined}
              onClick={() => before !== undefined && go(before, 'push')}
              className={`rounded-l-md ${STEP}`}
            >
              <span aria-hidden="true">‹</span> {m.clock.before}
            </button>
            <button
              type="button"
              disabled={after === undefined}
              onClick={() => after !== undefined && go(after, 'push')}
              className={`-ml-px rounded-r-md ${STEP}`}
            >
              {m.clock.after} <span aria-hidden="true">›</span>
            </button>
          </span>
          <button type="button" onClick={playback.toggle} className={`rounded-md ${STEP}`}>
            <span aria-hidden="true">{playback.playing ? '❚❚' : '▷'}</span>{' '}
            {playback.playing ? m.board.pause : m.clock.play}
          </button>
        </div>
        {articleDay !== null && (
          <Choice
            name={`${name}-day`}
            checked={isArticle}
            onChoose={() => go(articleDay)}
            label={m.clock.article}
            count={m.day(articleDay)}
          />
        )}
      </fieldset>
      <fieldset className="mt-2 border-t border-hairline pt-3">
        <legend className="float-left w-full pb-1 text-[0.8125rem] font-semibold">{m.clock.told}</legend>
        <div className="clear-left" />
        <Choice
          name={`${name}-known`}
          checked={known === null && opened !== 'known'}
          onChoose={() => setKnown(null)}
          label={m.clock.all}
          count={m.clock.eventsBy(countEventsBy(collection.limit(null), asOf))}
        />
        <Choice
          name={`${name}-known`}
          checked={isThen}
          onChoose={() => setKnown(asOf)}
          label={m.clock.published(m.day(asOf))}
          count={count(asOf)}
        />
        <Choice
          name={`${name}-known`}
          checked={!isThen && (known !== null || opened === 'known')}
          onChoose={() => open('known')}
          label={m.clock.other}
          count={known === null || known === asOf ? null : count(known)}
        >
          <div data-field="known">
            <DraftField
              label={m.board.knownOn}
              labelHidden
              hint={m.clock.knownHint}
              value={known === null ? '' : m.day(known)}
              placeholder={m.board.knownAny}
              className="w-28 has-aria-invalid:w-full"
              read={(text) => readDayField(m, text, 'last', setKnown)}
            />
          </div>
        </Choice>
      </fieldset>
      <p className="mt-1 text-xs leading-[1.125rem] text-muted">
        {m.clock.difference}{' '}
        {help !== undefined && (
          <a href={help} className="underline underline-offset-2">
            {m.clock.more}
          </a>
        )}
      </p>
      {(asOf !== compiled || known !== null) && (
        <Button
          look="outlined"
          className="mt-2.5"
          onClick={() => {
            change((query) => ({ ...query, asOf: null, known: null }))
            close()
          }}
        >
          {m.clock.back}
        </Button>
      )}
    </div>
  )
}
