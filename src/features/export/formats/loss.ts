import { LONGEST_LOSS_EXAMPLE, MOST_LOSS_EXAMPLES } from '../../../limits.ts'
import type { Words } from '../../../messages/types.ts'

/** Everything that a format may lose or change. */
const LOSS_KINDS = [
  'figure',
  'characters',
  'controls',
  'cells',
  'guarded',
  'rows',
  'dates',
  'published',
  'undated',
  'voices',
  'notices',
  'claims',
  'relations',
  'outside',
  'tracks',
  'fields',
] as const
export type LossKind = (typeof LOSS_KINDS)[number]

/** Something that a format cannot hold, with each occurrence in plain text. */
export interface Loss {
  readonly what: LossKind
  /** `in-words`: a text of the file gives it; `left-out`: nothing in the file does. */
  readonly fate: 'in-words' | 'left-out'
  readonly all: readonly string[]
}

/** A loss, or none without an occurrence. */
export function makeLoss(what: LossKind, fate: Loss['fate'], all: readonly string[]): readonly Loss[] {
  return all.length === 0 ? [] : [{ what, fate, all }]
}

function cut(text: string): string {
  return text.length > LONGEST_LOSS_EXAMPLE ? `${text.slice(0, LONGEST_LOSS_EXAMPLE).toWellFormed()}…` : text
}

/** A loss in a sentence: the number of occurrences and the first few. */
export function describeLoss({ what, fate, all }: Loss, { exporting: { loss } }: Words): string {
  if (what === 'figure' && fate === 'left-out') return loss.noFigure()
  const examples = all.slice(0, MOST_LOSS_EXAMPLES).map(cut)
  return loss[what](all.length, examples.join(what === 'characters' ? ' ' : '; '))
}

/** A text file to save beside a file: everything that the file lacks, one by one. */
export function listLosses(
  { name, stem }: { readonly name: string; readonly stem: string },
  losses: readonly Loss[],
  m: Words,
): { readonly name: string; readonly text: string } | null {
  if (losses.length === 0) return null
  const lines = losses.flatMap((loss) => ['', describeLoss(loss, m), ...loss.all.map((one) => `- ${one}`)])
  return {
    name: `${stem}-not-held.txt`,
    text: `${[name, m.exporting.lost, ...lines].join('\n').toWellFormed()}\n`,
  }
}
