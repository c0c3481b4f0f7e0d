import type { Case, CaseEvent, Dataset, Notice } from '../../src/domain/case/case.ts'
import { type Day, parseDay } from '../../src/domain/dates/day.ts'
import { parseEdtf } from '../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../src/domain/dates/edtf-bounds.ts'
import { type CaseQuery, FACETS, type Facet } from '../../src/domain/query/query.ts'

/**
 * A literal and slow implementation of the rules of DESIGN.md section 3, case by case. Shares only the bounds of dates with
 * the engine.
 */
export interface BruteRow {
  readonly id: string
  readonly values: Readonly<Record<Facet, readonly string[]>>
  readonly since: Readonly<Record<'case' | 'custody' | 'protection', string | null>>
  readonly first: string | null
  readonly window: 'none' | 'possible' | 'certain'
}

const read = new Map<string, ReturnType<typeof computeBounds>>()
const bounds = (text: string) => {
  const known = read.get(text) ?? computeBounds(parseEdtf(text))
  read.set(text, known)
  return known
}

function counts(date: string | null, asOf: Day, compiled: Day): boolean {
  if (date === null) return asOf >= compiled
  const { isInterval, start, latest } = bounds(date)
  return ((isInterval ? start.latest : latest) ?? compiled) <= asOf
}

function order(event: CaseEvent): number {
  const { earliest, latest } = bounds(event.date)
  return earliest ?? latest ?? Infinity
}

function firstDayCounting(date: string | null, compiled: Day): Day {
  if (date === null) return compiled
  const { isInterval, start, latest } = bounds(date)
  return (isInterval ? start.latest : latest) ?? compiled
}

function windowOf(one: Case, events: readonly CaseEvent[], counted: ReadonlySet<string>, query: CaseQuery) {
  const known = one.events.flatMap((event) => {
    const { start, end } = bounds(event.date)
    return [start.earliest, start.latest, end.earliest, end.latest].filter((day) => day !== null)
  })
  const lowest = Math.min(...known)
  const highest = Math.max(...known)
  const from = query.from ?? -Infinity
  const to = query.to ?? Infinity
  let best: BruteRow['window'] = 'none'
  for (const event of events) {
    const { start, end, approximate, uncertain } = bounds(event.date)
    const earliest = start.earliest ?? lowest
    const latest = end.latest ?? highest
    if (from > to || earliest > to || latest < from) continue
    if (best === 'none') best = 'possible'
    const sure = (start.latest ?? highest) <= to && (end.earliest ?? lowest) >= from
    if (sure && !approximate && !uncertain && counted.has(event.id)) best = 'certain'
  }
  return best
}

function noticeExists(notice: Notice, asOf: Day, compiled: Day): boolean {
  return counts(notice.issued ?? notice.firstEffect ?? notice.statusDate, asOf, compiled)
}

function describe(one: Case, query: CaseQuery, asOf: Day, compiled: Day): BruteRow | null {
  const inOrder = one.events
    .map((event, place) => ({ event, place }))
    .sort((a, b) => {
      const first = order(a.event)
      const second = order(b.event)
      return first === second ? a.place - b.place : first < second ? -1 : 1
    })
    .map(({ event }) => event)
  const counted = inOrder.filter((event) => counts(event.date, asOf, compiled))
  if (counted.length === 0) return null
  const possible = inOrder.filter((event) => {
    const { earliest } = bounds(event.date)
    return !counted.includes(event) && (earliest === null || earliest <= asOf)
  })
  const state: Record<'case' | 'custody' | 'protection', string> = {
    case: 'unknown',
    custody: 'unknown',
    protection: 'unknown',
  }
  const since: Record<'case' | 'custody' | 'protection', string | null> = {
    case: null,
    custody: null,
    protection: null,
  }
  for (const event of counted) {
    for (const track of ['case', 'custody', 'protection'] as const) {
      const value = event.sets[track]
      if (value === undefined || (value === state[track] && since[track] !== null)) continue
      state[track] = value
      since[track] = event.id
    }
  }
  const detentions = counted.filter((event) => event.type === 'detention')
  const notices = one.notices.filter((notice) => noticeExists(notice, asOf, compiled))
  const asking = [
    ...notices.flatMap((notice) => {
      const day = firstDayCounting(notice.issued ?? notice.firstEffect ?? notice.statusDate, compiled)
      return notice.requestedBy.map((country) => ({ country, day }))
    }),
    ...counted.flatMap((event) =>
      ['arrest-warrant-issued', 'notice-published', 'diffusion-circulated', 'extradition-requested'].includes(
        event.type,
      )
        ? (event.requestingCountries ?? []).map((country) => ({
            country,
            day: firstDayCounting(event.date, compiled),
          }))
        : [],
    ),
  ].sort((a, b) => a.day - b.day)
  const unique = (values: readonly (string | null)[]) => [
    ...new Set(values.filter((value) => value !== null)),
  ]
  const orNone = (values: readonly string[]) => (values.length > 0 ? values : ['none-reported'])
  const types = notices.filter((notice) => !notice.possiblySameAs?.length).map((notice) => notice.type)
  return {
    id: one.id,
    since,
    first: detentions[0]?.id ?? null,
    window: windowOf(one, [...counted, ...possible], new Set(counted.map(({ id }) => id)), query),
    values: {
      held: orNone(unique(detentions.map((event) => event.country))),
      sought: orNone(unique(asking.map(({ country }) => country))),
      notice: orNone(unique(types)),
      status: [state.case],
      custody: [state.custody],
      protection: [state.protection],
    },
  }
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')

/** Whether a name matches a search in quotation marks, as written; `brute-names.ts` does other spellings. */
function isCalled(one: Case, q: string): boolean {
  const words = fold(q)
  if (words.trim() === '') return true
  const end = /".*"$/.test(q) ? ' ' : ''
  const names = [one.person.name, ...one.person.aliases].map((name) => ` ${fold(name).trim()} `)
  return names.some((name) => name.includes(` ${words.trim()}${end}`))
}

function passes(row: BruteRow, one: Case, query: CaseQuery, without?: Facet): boolean {
  if (!isCalled(one, query.q)) return false
  const windowed = query.from !== null || query.to !== null
  if (windowed && row.window === 'none') return false
  if (windowed && query.certain && row.window !== 'certain') return false
  return FACETS.every(
    (facet) =>
      facet === without ||
      query.facets[facet].length === 0 ||
      row.values[facet].some((value) => query.facets[facet].includes(value)),
  )
}

export function bruteSelect(dataset: Dataset, query: CaseQuery) {
  const compiled = parseDay(dataset.compiled) ?? Number.NaN
  const asOf = Math.min(query.asOf ?? compiled, compiled)
  const all = dataset.cases.map((one) => ({ one, row: describe(one, query, asOf, compiled) }))
  const onRecord = all.flatMap(({ one, row }) => (row ? [{ one, row }] : []))
  const count = (facet: Facet) => {
    const tally = new Map<string, number>()
    for (const { one, row } of onRecord) {
      if (!passes(row, one, query, facet)) continue
      for (const value of row.values[facet]) tally.set(value, (tally.get(value) ?? 0) + 1)
    }
    return tally
  }
  return {
    rows: onRecord.filter(({ one, row }) => passes(row, one, query)).map(({ row }) => row),
    onRecord: onRecord.length,
    facets: Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])),
  }
}
