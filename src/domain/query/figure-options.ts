import { TRACKS, type Track } from '../case/vocabulary.ts'
import type { QueryRemark } from './address-params.ts'
import {
  choiceParameter,
  flagParameter,
  formatTable,
  listInitial,
  type ParameterTable,
  parseTable,
} from './parameter.ts'

/** How the timeline is drawn. */
export interface FigureOptions {
  /** The track that the tall band of each lane shows. */
  readonly question: Track
  /** Whether background events have a lane of their own. */
  readonly context: boolean
}

const FIGURE: ParameterTable<FigureOptions> = {
  question: { ...choiceParameter(TRACKS, 'custody'), name: 'ask' },
  context: flagParameter(true),
}

export const DEFAULT_FIGURE = listInitial(FIGURE)

/** Parses the options from the query part of an address; ignores unknown values, with a remark. */
export function parseFigureOptions(text: string): {
  readonly options: FigureOptions
  readonly remarks: readonly QueryRemark[]
} {
  const { values, remarks } = parseTable(FIGURE, text)
  return { options: values, remarks }
}

/** Formats the options as parameters to append to those of the query; "" for the defaults. */
export function formatFigureOptions(options: FigureOptions): string {
  return formatTable(FIGURE, options)
}
