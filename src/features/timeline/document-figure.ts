import type { CaseAsOf } from '../../domain/as-of/case-as-of.ts'
import { computeCaseLane } from '../../domain/as-of/case-lane.ts'
import type { Day } from '../../domain/dates/day.ts'
import { MOST_LANES_OF_DOCUMENT } from '../../limits.ts'
import type { Words } from '../../messages/types.ts'
import { makeCasesFigure, makeTrackFigure } from './figure/make-figures.ts'
import type { FigureModel } from './lanes/figure-model.ts'
import { makePng, makeSvg } from './picture/picture-file.tsx'

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

function makeModel({ rows, single, ...request }: FigureRequest): FigureModel | null {
  const lanes = rows.map((row) => computeCaseLane(row, request.asOf, () => 'certain'))
  const [first] = lanes
  if (!first || lanes.length > MOST_LANES_OF_DOCUMENT) return null
  const all = { ...request, view: null }
  return single ? makeTrackFigure(first, all) : makeCasesFigure(lanes, 'case', all)
}

/** Draws the timeline of cases for a document; null if there is nothing to draw, or too much. */
export async function drawDocumentFigure(
  request: FigureRequest,
  { withPng }: { readonly withPng: boolean },
): Promise<DocumentFigure | null> {
  const model = makeModel(request)
  if (!model) return null
  const file = await makeSvg(model, { messages: request.m, about: {}, bare: true })
  const [, width = '0'] = /<svg[^>]* width="([\d.]+)"/.exec(file) ?? []
  const [, height = '0'] = /<svg[^>]* height="([\d.]+)"/.exec(file) ?? []
  return {
    // Its events are links, which an element with role="img" may not contain.
    svg: file.slice(file.indexOf('<svg')).replace('role="img"', 'role="group"').trim(),
    png: withPng ? new Uint8Array(await (await makePng(file)).arrayBuffer()) : null,
    width: Number(width),
    height: Number(height),
    description: model.sentence,
  }
}
