import { MOST_REDACTION_EXAMPLES } from '../../../limits.ts'
/** One kind of change: how often it was made, and the first few examples, before and after. */
export interface RedactChange {
  readonly what: 'names' | 'dates' | 'texts' | 'sources' | 'publishers' | 'locators' | 'numbers'
  readonly count: number
  readonly examples: readonly { readonly before: string; readonly after: string }[]
}

export type RedactLog = ReturnType<typeof makeRedactLog>

/** Counts changes, unless it is switched off; each text is at most once among the examples. */
export function makeRedactLog() {
  let on = true
  const kinds = new Map<RedactChange['what'], Map<string, { count: number; after: string }>>()
  return {
    note: (what: RedactChange['what'], before: string, after: string) => {
      if (!on || before === after || before === '') return
      const seen = kinds.get(what) ?? new Map<string, { count: number; after: string }>()
      kinds.set(what, seen)
      const known = seen.get(before)
      if (known) known.count++
      else seen.set(before, { count: 1, after })
    },
    /** Does work without counting: the same text at a second place is not a second change. */
    quietly: <T>(work: () => T): T => {
      on = false
      try {
        return work()
      } finally {
        on = true
      }
    },
    isOn: () => on,
    list: (): readonly RedactChange[] =>
      [...kinds].map(([what, seen]) => ({
        what,
        count: [...seen.values()].reduce((sum, { count }) => sum + count, 0),
        examples: [...seen]
          .slice(0, MOST_REDACTION_EXAMPLES)
          .map(([before, { after }]) => ({ before, after })),
      })),
  }
}
