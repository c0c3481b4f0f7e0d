import { useEffect, useId, useRef } from 'react'
import { COLUMNS, type Column } from '../../domain/as-of/case-as-of.ts'
import { type FigureOptions, LAYOUTS } from '../../domain/query/figure-options.ts'
import { type CaseQuery, DENSITIES } from '../../domain/query/query.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { SavedViewsList } from './saved-views-list.tsx'
import { SortOrder } from './sort-order.tsx'

const LEGEND = 'text-[0.8125rem] font-semibold'

/** Shows or hides a column; null means all columns. */
function toggleColumn(columns: CaseQuery['columns'], column: Column): CaseQuery['columns'] {
  const shown = columns ?? COLUMNS
  const next = COLUMNS.filter((one) => (one === column) !== shown.includes(one))
  return next.length === COLUMNS.length ? null : next
}

function Radio({
  children,
  ...rest
}: {
  name: string
  checked: boolean
  onChange: () => void
  children: string
}) {
  return (
    <label className="flex min-h-6 cursor-pointer items-center gap-2 text-[0.8125rem] leading-5">
      <input type="radio" {...rest} className="size-3.5 accent-ink" />
      {children}
    </label>
  )
}

/** The look of the list (columns, density, order) and the saved views, in a popover. */
export default function ViewPanel({
  query,
  address,
  figure,
  onChange,
  onFigure,
  onShow,
  onClose,
}: {
  query: CaseQuery
  figure: FigureOptions
  /** The query string of the current address. */
  address: string
  onChange: (next: CaseQuery) => void
  onFigure: (next: FigureOptions) => void
  onShow: (text: string) => void
  onClose: () => void
}) {
  const m = useWords()
  const radio = useId()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const shown = query.columns ?? COLUMNS
  return (
    <div ref={panel} role="dialog" aria-label={m.board.view} tabIndex={-1} className="p-4 outline-none">
      <div className="mb-4 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <fieldset>
          <legend className={LEGEND}>{m.list.columns}</legend>
          {COLUMNS.filter((column) => column !== 'person').map((column) => (
            <Checkbox
              key={column}
              checked={shown.includes(column)}
              onChange={() => onChange({ ...query, columns: toggleColumn(query.columns, column) })}
            >
              {m.board.column[column]}
            </Checkbox>
          ))}
          {query.columns !== null && (
            <Button
              look="quiet"
              className="-ml-1.5"
              onClick={() => {
                onChange({ ...query, columns: null })
                panel.current?.focus()
              }}
            >
              {m.list.allColumns}
            </Button>
          )}
        </fieldset>
        <div className="space-y-4">
          <fieldset>
            <legend className={LEGEND}>{m.list.layoutName}</legend>
            {LAYOUTS.map((layout) => (
              <Radio
                key={layout}
                name={`${radio}layout`}
                checked={figure.layout === layout}
                onChange={() => onFigure({ ...figure, layout })}
              >
                {m.list.layout[layout]}
              </Radio>
            ))}
            <Checkbox
              checked={figure.context}
              onChange={() => onFigure({ ...figure, context: !figure.context })}
            >
              {m.figure.contextLane}
            </Checkbox>
          </fieldset>
          <fieldset>
            <legend className={LEGEND}>{m.list.densityName}</legend>
            {[null, ...DENSITIES].map((density) => (
              <Radio
                key={density ?? 'auto'}
                name={`${radio}density`}
                checked={query.density === density}
                onChange={() => onChange({ ...query, density })}
              >
                {m.list.density[density ?? 'auto']}
              </Radio>
            ))}
          </fieldset>
          <SortOrder sort={query.sort} onChange={(sort) => onChange({ ...query, sort })} />
        </div>
      </div>
      <SavedViewsList address={address} onShow={onShow} />
      <Button look="quiet" className="mt-2 -ml-1.5" onClick={onClose}>
        {m.list.close}
      </Button>
    </div>
  )
}
