import { TRACKS, type Track } from '../case/vocabulary.ts'
import { collectRemarks, formatParameters, type QueryRemark, readParameters } from './address-params.ts'

/** How the timeline is drawn. */
export interface FigureOptions {
  /** The track that the tall band of each lane shows. */
  readonly question: Track
  /** Whether background events have a lane of their own. */
  readonly context: boolean
}

export const DEFAULT_FIGURE: FigureOptions = { question: 'custody', context: true }

function isTrack(text: string): text is Track {
  return (TRACKS as readonly string[]).includes(text)
}

/** Parses the options from the query part of an address; ignores unknown values, with a remark. */
export function parseFigureOptions(text: string): {
  readonly options: FigureOptions
  readonly remarks: readonly QueryRemark[]
} {
  const { remarks, note } = collectRemarks()
  let options = DEFAULT_FIGURE
  for (const [parameter, value] of readParameters(text, () => undefined)) {
    if (parameter === 'ask' && isTrack(value)) options = { ...options, question: value }
    else if (parameter === 'context' && (value === '0' || value === '1'))
      options = { ...options, context: value === '1' }
    else if (parameter === 'ask' || parameter === 'context') note({ kind: 'unknown-value', parameter, value })
  }
  return { options, remarks }
}

/** Formats the options as parameters to append to those of the query; "" for the defaults. */
export function formatFigureOptions({ question, context }: FigureOptions): string {
  return formatParameters([
    ['ask', question === DEFAULT_FIGURE.question ? '' : question],
    ['context', context ? '' : '0'],
  ])
}
