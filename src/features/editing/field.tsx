import { type ReactNode, useId } from 'react'
import { useWords } from '../../messages/messages.ts'
import { useField } from './form-context.ts'

const BOX =
  'block min-h-9 w-full min-w-0 rounded-sm border border-field bg-raised px-2 py-1.5 text-sm aria-invalid:border-2 aria-invalid:border-detained'

/** What a field gives its input. */
interface InputProps {
  readonly id: string
  readonly className: string
  readonly 'aria-invalid': true | undefined
  readonly 'aria-describedby': string | undefined
}

/** A field with its label, its hint and its fault, which the input refers to; `described` is one more text about it. */
export function Field({
  field,
  label,
  hint,
  described,
  className = '',
  children,
}: {
  field: string
  label: string
  hint?: string | undefined
  described?: string
  className?: string
  children: (props: InputProps) => ReactNode
}) {
  const m = useWords()
  const { id, fault } = useField(field)
  const about = [hint && `${id}-hint`, fault && `${id}-fault`, described].filter(Boolean).join(' ')
  return (
    <div className={`${fault ? 'border-l-4 border-detained pl-3' : ''} ${className}`}>
      <label htmlFor={id} className="block text-sm font-semibold wrap-anywhere">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mt-0.5 text-[0.8125rem] text-muted">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="mt-0.5 text-sm font-semibold text-detained">
          {m.editing.fault[fault.code](label)}
        </p>
      )}
      <div className="mt-1">
        {children({
          id,
          className: BOX,
          'aria-invalid': fault ? true : undefined,
          'aria-describedby': about === '' ? undefined : about,
        })}
      </div>
    </div>
  )
}

/** A field for a line of text, or with `rows` for several. */
export function TextField({
  field,
  label,
  hint,
  value,
  rows,
  list,
  onChange,
}: {
  field: string
  label: string
  hint?: string
  value: string
  rows?: number
  /** The id of a list of suggestions. */
  list?: string
  onChange: (next: string) => void
}) {
  return (
    <Field field={field} label={label} hint={hint}>
      {(props) =>
        rows === undefined ? (
          <input
            {...props}
            type="text"
            autoComplete="off"
            dir="auto"
            list={list}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            {...props}
            rows={rows}
            dir="auto"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  )
}

/** One of the values that a field offers. */
export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
}

/** The choices of a vocabulary in the order of their labels. */
export function listChoices<T extends string>(
  values: readonly T[],
  label: (value: T) => string,
  locale: string,
): readonly Choice<T>[] {
  return values
    .map((value) => ({ value, label: label(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
}

/** A field for one value of a list; "" is none. `meaning` explains the chosen one. */
export function SelectField<T extends string>({
  field,
  label,
  hint,
  value,
  choices,
  rare,
  empty,
  meaning,
  onChange,
}: {
  field: string
  label: string
  hint?: string
  value: T | ''
  choices: readonly Choice<T>[]
  /** More choices, in a group of their own. */
  rare?: { readonly label: string; readonly choices: readonly Choice<T>[] }
  /** The choice for none. */
  empty: string
  meaning?: string | undefined
  onChange: (next: T | '') => void
}) {
  const { id } = useField(field)
  const all = [...choices, ...(rare?.choices ?? [])]
  const draw = (list: readonly Choice<T>[]) =>
    list.map((one) => (
      <option key={one.value} value={one.value}>
        {one.label}
      </option>
    ))
  return (
    <Field field={field} label={label} hint={hint} {...(meaning && { described: `${id}-meaning` })}>
      {(props) => (
        <>
          <select
            {...props}
            value={value}
            onChange={(event) => onChange(all.find((one) => one.value === event.target.value)?.value ?? '')}
          >
            <option value="">{empty}</option>
            {draw(choices)}
            {rare && rare.choices.length > 0 && <optgroup label={rare.label}>{draw(rare.choices)}</optgroup>}
          </select>
          {meaning && (
            <p id={`${id}-meaning`} className="mt-1 text-[0.8125rem] text-muted">
              {meaning}
            </p>
          )}
        </>
      )}
    </Field>
  )
}

/** A field for a value of a vocabulary, or for free words: suggests the labels, and gives the value of the one typed. */
export function OpenField<T extends string>({
  field,
  label,
  hint,
  value,
  choices,
  onChange,
}: {
  field: string
  label: string
  hint?: string
  value: string
  choices: readonly Choice<T>[]
  onChange: (next: string) => void
}) {
  const list = useId()
  return (
    <>
      <TextField
        field={field}
        label={label}
        {...(hint !== undefined && { hint })}
        list={list}
        value={choices.find((one) => one.value === value)?.label ?? value}
        onChange={(typed) => onChange(choices.find((one) => one.label === typed.trim())?.value ?? typed)}
      />
      <datalist id={list}>
        {choices.map((one) => (
          <option key={one.value} value={one.label} />
        ))}
      </datalist>
    </>
  )
}
