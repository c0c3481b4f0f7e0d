import { type Day, formatDay, parseDaySpan } from '../dates/day.ts'
import { collectRemarks, formatParameters, type QueryRemark, readParameters } from './address-params.ts'

/** Takes what a parameter has that cannot be used. */
interface Problems {
  readonly ignore: (value: string) => void
  /** For a text that was cut to `length` UTF-16 units. */
  readonly cut: (length: number) => void
}

/** One parameter of an address. */
export interface Parameter<T> {
  /** In the address; the name of its field in the table if it has none. */
  readonly name?: string
  /** The value of an address without the parameter. */
  readonly initial: T
  /** Never throws. */
  readonly parse: (text: string, problems: Problems) => T
  /** "" for the initial value. */
  readonly format: (value: T) => string
}

/** The parameters of a page, by the fields of what they are parsed into, in their order in the address. */
export type ParameterTable<T> = { readonly [Field in keyof T]: Parameter<T[Field]> }

function listFields<T extends object>(table: ParameterTable<T>) {
  return Object.keys(table) as (keyof T & string)[]
}

/** The values of an address without parameters. */
export function listInitial<T extends object>(table: ParameterTable<T>): T {
  return Object.fromEntries(listFields(table).map((field) => [field, table[field].initial])) as T
}

/**
 * Parses the query part of an address. Parameters that are neither in the table nor in `others`, repeated ones and an address
 * that is cut cause remarks as well; without `others`, for the parameters of one page, `parseQuery` adds those.
 */
export function parseTable<T extends object>(
  table: ParameterTable<T>,
  text: string,
  others?: readonly string[],
): { readonly values: T; readonly remarks: readonly QueryRemark[] } {
  const { remarks, note } = collectRemarks()
  const noteOthers = others ? note : () => undefined
  const values: Record<string, unknown> = {}
  for (const [parameter, value] of readParameters(text, noteOthers)) {
    const field = listFields(table).find((one) => (table[one].name ?? one) === parameter)
    if (field)
      values[field] = table[field].parse(value, {
        ignore: (part) => note({ kind: 'unknown-value', parameter, value: part }),
        cut: (length) => note({ kind: 'search-cut', length }),
      })
    else if (!others?.includes(parameter)) noteOthers({ kind: 'unknown-parameter', parameter })
  }
  return { values: { ...listInitial(table), ...values }, remarks }
}

/** Formats values as parameters of an address; "" for the initial values. */
export function formatTable<T extends object>(table: ParameterTable<T>, values: T): string {
  return formatParameters(
    listFields(table).map((field) => [table[field].name ?? field, table[field].format(values[field])]),
  )
}

/** A day. A year or a month is read as its first or its last day. */
export function dayParameter(end: 'first' | 'last'): Parameter<Day | null> {
  return {
    initial: null,
    parse: (value, problems) => {
      const day = parseDaySpan(value)?.[end]
      if (day === undefined) problems.ignore(value)
      return day ?? null
    },
    format: (day) => (day === null ? '' : formatDay(day)),
  }
}

/** One of a closed set of values. */
export function choiceParameter<T extends string, Initial extends T | null>(
  choices: readonly T[],
  initial: Initial,
): Parameter<T | Initial> {
  return {
    initial,
    parse: (value, problems) => {
      const choice = choices.find((one) => one === value)
      if (!choice) problems.ignore(value)
      return choice ?? initial
    },
    format: (choice) => (choice === initial ? '' : (choice ?? '')),
  }
}

/** Yes or no: "1", and "0" where yes is the initial value. */
export function flagParameter(initial = false): Parameter<boolean> {
  return {
    initial,
    parse: (value, { ignore }) => {
      if (value === '1' || (initial && value === '0')) return value === '1'
      ignore(value)
      return initial
    },
    format: (flag) => (flag === initial ? '' : String(Number(flag))),
  }
}

/** A text of limited length, in UTF-16 units. */
export function textParameter(longest: number): Parameter<string> {
  return {
    initial: '',
    parse: (value, problems) => {
      if (value.length <= longest) return value
      problems.cut(longest)
      return value.slice(0, longest).toWellFormed()
    },
    format: (value) => value,
  }
}

/** Distinct values, separated by commas. */
export function listParameter<T extends string = string>({
  isKnown = (_part): _part is T => true,
  arrange = (values) => values,
  separator = ',',
}: {
  readonly isKnown?: (part: string) => part is T
  /** Sorts the values. */
  readonly arrange?: (values: readonly T[]) => readonly T[]
  readonly separator?: string
} = {}): Parameter<readonly T[]> {
  return {
    initial: [],
    parse: (text, problems) =>
      arrange(
        [...new Set(text.split(separator).filter(Boolean))].filter((value): value is T => {
          const known = isKnown(value)
          if (!known) problems.ignore(value)
          return known
        }),
      ),
    format: (values) => values.join(separator),
  }
}
