import type { LeadSides } from '../domain/collection/lead-counts.ts'

/** A part of the lead of the board: text, text to notice first, or the place of the day shown. */
export type LeadPart = { readonly kind: 'text' | 'strong'; readonly text: string } | { readonly kind: 'day' }

/** What the lead says besides its counts. */
export interface LeadContext {
  /** Whether the day shown is the latest; of an earlier one the lead speaks in the past tense. */
  readonly isLatest: boolean
  readonly sides?: LeadSides
}

/** The parts of an opening in which `**` surrounds strong text and `@` stands for the day. */
function parseOpening(opening: string): readonly LeadPart[] {
  return opening.split(/(\*\*.*?\*\*|@)/).flatMap((text): readonly LeadPart[] => {
    if (text === '') return []
    if (text === '@') return [{ kind: 'day' }]
    return [text.startsWith('**') ? { kind: 'strong', text: text.slice(2, -2) } : { kind: 'text', text }]
  })
}

/** Joins an opening and lists of statements, the first of each strong; `stop` separates the lists. */
export function composeLead(
  opening: string,
  lists: readonly (readonly string[])[],
  stop = '; ',
): readonly LeadPart[] {
  const said = lists.filter((list) => list.length > 0)
  return [
    ...parseOpening(opening),
    ...said.flatMap(([first = '', ...rest], i): readonly LeadPart[] => {
      const end = i + 1 < said.length ? stop : '.'
      return [
        { kind: 'strong', text: first },
        { kind: 'text', text: [...rest.map((one) => `, ${one}`), end].join('') },
      ]
    }),
  ]
}

/** The lead as plain text, with the day in words. */
export function formatLead(parts: readonly LeadPart[], day: string): string {
  return parts.map((part) => (part.kind === 'day' ? day : part.text)).join('')
}
