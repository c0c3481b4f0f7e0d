import type { Source } from './case.ts'

/** Whether the note on a source itself says why its address is hidden or withheld, so that other words would repeat it. */
export function explainsAddress({ note }: Pick<Source, 'note'>): boolean {
  return /\baddress\b/i.test(note ?? '')
}
