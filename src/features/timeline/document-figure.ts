import type { CaseAsOf } from '../../domain/as-of/case-as-of.ts'
import { computeCaseLane, computeExtent } from '../../domain/as-of/case-lane.ts'
import { matchWindow } from '../../domain/as-of/window.ts'
import type { Day } from '../../domain/dates/day.ts'
import { MOST_LANES_OF_DOCUMENT } from '../../limits.ts'
import type { Words } from '../../messages/types.ts'
import { computeAxis, computeAxisExtent } from './axis/axis.ts'
import { describeTimeline, describeTracks, labelHeld, labelState } from './lanes/describe.ts'
import { makeCaseLanes, makeTrackLanes, TRACK_LANES } from './lanes/lane-content.ts'
import { makePng, makeSvg } from './picture/picture-file.tsx'
import type { PictureInput } from './picture/picture-parts.tsx'

const EVERYTHING = { from: null, to: null }

/** A figure for a document: the picture in light colours, its size in CSS pixels, and what it shows in sentences. */
export interface DocumentFigure {
  readonly svg: string
  readonly png: Uint8Array<ArrayBuffer> | null
  readonly width: number
  readonly height: number
  readonly description: string
}

interface FigureRequest {
  readonly rows: readonly CaseAsOf[]
  readonly asOf: Day
  readonly latest: boolean
  /** Whether it shows one case: then each track is a lane. */
  readonly single: boolean
  readonly m: Words
  /** The absolute address of an event. */
  readonly address: (caseId: string, event: string) => string
}

function describePicture({ rows, asOf, latest, single, m, address }: FigureRequest): PictureInput | null {
  const lines = rows.map((row) =>
    computeCaseLane(row, asOf, (event) => matchWindow(event, row.entry, EVERYTHING)),
  )
  const extent = computeExtent(lines, asOf)
  const [first] = lines
  if (!extent || !first || lines.length > MOST_LANES_OF_DOCUMENT) return null
  const byId = new Map(rows.map((row) => [row.entry.id, row]))
  const nameTrack = (key: string) => {
    const lane = TRACK_LANES.find((one) => one === key) ?? 'other'
    if (lane === 'notices' || lane === 'other') return { name: m.figure.trackLanes[lane], note: '' }
    return { name: m.track[lane], note: labelState(first.row, lane, m) }
  }
  const nameCase = (key: string) => {
    const row = byId.get(key)
    return { name: row?.entry.name ?? '', note: row ? labelHeld(row, m) : '' }
  }
  return {
    contents: single ? makeTrackLanes(first) : makeCaseLanes(lines, 'case'),
    shown: computeAxisExtent(extent, EVERYTHING),
    makeAxis: computeAxis,
    tick: m.figure.tick,
    line: latest ? null : { day: asOf, label: m.figure.asOf(m.day(asOf)) },
    question: 'case',
    nameLane: ({ key }) => (single ? nameTrack(key) : nameCase(key)),
    address: ({ caseId }, event) => address(caseId ?? first.row.entry.id, event),
    title: m.timeline.heading,
    description: single ? describeTracks(first, m) : describeTimeline(lines, m),
    source: [],
  }
}

/** Draws the timeline of cases for a document; null if there is nothing to draw, or too much. */
export async function drawDocumentFigure(
  request: FigureRequest,
  { withPng }: { readonly withPng: boolean },
): Promise<DocumentFigure | null> {
  const picture = describePicture(request)
  if (!picture) return null
  const file = await makeSvg(picture, { messages: request.m, about: {}, bare: true })
  const [, width = '0'] = /<svg[^>]* width="([\d.]+)"/.exec(file) ?? []
  const [, height = '0'] = /<svg[^>]* height="([\d.]+)"/.exec(file) ?? []
  return {
    // Its marks are links, which an element with role="img" may not contain.
    svg: file.slice(file.indexOf('<svg')).replace('role="img"', 'role="group"').trim(),
    png: withPng ? new Uint8Array(await (await makePng(file)).arrayBuffer()) : null,
    width: Number(width),
    height: Number(height),
    description: picture.description,
  }
}
