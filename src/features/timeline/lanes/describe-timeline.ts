import type { CaseLane } from '../../../domain/as-of/case-lane.ts'
import { findReach, isExact } from '../../../domain/as-of/date-reach.ts'
import { appendSides } from '../../../messages/name-sides.ts'
import type { Words } from '../../../messages/types.ts'

/** The longest detention, by the days on which all sources agree; null if another one may have been longer. */
function findLongestDetention(rows: readonly CaseLane[]) {
  const all = rows.flatMap(({ row, spans }) =>
    spans.flatMap(({ track, value, since, possible, agreed }) =>
      track === 'custody' && value === 'detained'
        ? [
            {
              name: row.entry.name,
              sides: since.sides,
              days: agreed ? agreed.to - agreed.from : 0,
              most: possible.from === null || possible.to === null ? Infinity : possible.to - possible.from,
            },
          ]
        : [],
    ),
  )
  const longest = all.reduce<(typeof all)[number] | null>(
    (most, one) => (most && most.days >= one.days ? most : one),
    null,
  )
  if (!longest || longest.days === 0) return null
  return all.every((one) => one === longest || one.most <= longest.days) ? longest : null
}

/** Describes the chart in one to three sentences, from the same rows. */
export function describeTimeline(rows: readonly CaseLane[], m: Words): string {
  const marks = rows.flatMap((row) => row.marks)
  const events = marks.map(({ event }) => event)
  // Events that only possibly happened by the day must not extend the period on record.
  const counted = marks.filter(({ standing }) => standing === 'counted').map(({ event }) => event)
  const possible = events.length - counted.length
  const reach = findReach(counted) ?? findReach(events)
  if (!reach) return m.timeline.none
  const vague = events.filter(({ bounds }) => !isExact(bounds))
  const open = vague.filter(({ bounds }) => bounds.earliest === null || bounds.latest === null)
  const longest = findLongestDetention(rows)
  return [
    m.figure.summary(
      counted.length,
      rows.length,
      m.date(reach.first.date),
      m.date(reach.last.date),
      possible > 0 ? m.figure.possibleMore(possible) : null,
    ),
    m.figure.uncertain(vague.length, open.length),
    ...(longest ? [m.figure.longest(appendSides(longest.name, longest.sides, m), longest.days)] : []),
  ].join(' ')
}
