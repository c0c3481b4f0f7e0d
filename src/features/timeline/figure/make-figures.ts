import { type CaseLane, computeLaneExtent } from '../../../domain/as-of/case-lane.ts'
import type { Track } from '../../../domain/case/vocabulary.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { TimeView } from '../../../domain/query/figure-options.ts'
import type { Words } from '../../../messages/types.ts'
import { computeAxis, computeAxisExtent, computeShown, type Extent } from '../axis/axis.ts'
import { describeTrackHistory, labelHeld, labelState } from '../lanes/describe.ts'
import { describeLane } from '../lanes/describe-lane.ts'
import { describeTimeline } from '../lanes/describe-timeline.ts'
import type { FigureLane, FigureModel } from '../lanes/figure-model.ts'
import { type LaneContent, makeCaseLanes, makeTrackLanes, TRACK_LANES } from '../lanes/lane-content.ts'

/** How a figure of lanes shows them. */
export interface FigureRequest {
  readonly asOf: Day
  readonly latest: boolean
  /** The days in its window; null: all. */
  readonly view: TimeView | null
  readonly m: Words
  /** The address of an event or a notice of a case. */
  readonly address: (caseId: string, part: string) => string
}

const EVERYTHING = { from: null, to: null }

/** What all figures of cases on days of the calendar have in common. */
function makeFrame(all: Extent, { asOf, latest, view, m, address }: FigureRequest, first: string) {
  return {
    all,
    shown: computeShown(all, view),
    makeAxis: computeAxis,
    tick: m.figure.tick,
    day: { asOf, latest, label: latest ? null : m.figure.asOf(m.day(asOf)) },
    // Every case page lists the background events: link to that of the first case.
    address: ({ caseId }: LaneContent, part: string) => address(caseId ?? first, part),
    title: m.timeline.heading,
    source: [],
  }
}

/** A figure with a lane for each track of one case, for its notices and for other events; null if there is nothing to draw. */
export function makeTrackFigure(lane: CaseLane, request: FigureRequest): FigureModel | null {
  const { m, asOf } = request
  const all = computeLaneExtent([lane], asOf)
  if (!all) return null
  const { row } = lane
  return {
    ...makeFrame(computeAxisExtent(all, EVERYTHING), request, row.entry.id),
    sentence: describeTrackHistory(lane, m),
    track: 'all',
    lanes: makeTrackLanes(lane).map((content): FigureLane => {
      const key = TRACK_LANES.find((one) => one === content.key) ?? 'other'
      const isTrack = key !== 'notices' && key !== 'other'
      const state = isTrack ? labelState(row, key, m) : ''
      return {
        content,
        size: isTrack ? 'comfortable' : key === 'notices' ? 'notices' : 'events',
        name: isTrack ? m.track[key] : m.figure.trackLanes[key],
        note: content.undated.length > 0 ? m.figure.undated(content.undated.length) : state,
        href: null,
        says: isTrack ? describeLane({ ...lane, marks: content.marks, notices: [] }, key, m) : '',
      }
    }),
  }
}

/** A figure with a lane for each case, and one for background events if there are any; null if there is nothing to draw. */
export function makeCasesFigure(
  lanes: readonly CaseLane[],
  track: Track,
  {
    context = null,
    caseAddress = null,
    extent,
    ...request
  }: FigureRequest & {
    readonly context?: LaneContent | null
    /** The address of the page of a case; null: names are no links. */
    readonly caseAddress?: ((id: string) => string) | null
    /** The days of its axis, if they do not depend on the day shown. */
    readonly extent?: Extent
  },
): FigureModel | null {
  const { m, asOf } = request
  const all = extent ?? computeLaneExtent(lanes, asOf)
  const [first] = lanes
  if (!all || !first) return null
  const contents = makeCaseLanes(lanes, track)
  return {
    ...makeFrame(extent ?? computeAxisExtent(all, EVERYTHING), request, first.row.entry.id),
    sentence: describeTimeline(lanes, m),
    track,
    lanes: [
      ...lanes.flatMap((lane, i): readonly FigureLane[] => {
        const content = contents[i]
        if (!content) return []
        const { row } = lane
        const { id, name } = row.entry
        return [
          {
            content,
            size: 'roomy',
            name,
            note: labelHeld(row, m),
            says: describeLane(lane, track, m),
            href: caseAddress?.(id) ?? null,
          },
        ]
      }),
      ...(context
        ? [
            {
              content: context,
              size: 'context' as const,
              name: m.figure.contextLane,
              note: '',
              says: '',
              href: null,
            },
          ]
        : []),
    ],
  }
}
