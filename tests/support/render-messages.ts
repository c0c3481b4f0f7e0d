import { formatLead, type LeadPart } from '../../src/messages/lead-parts.ts'

/** A text argument for messages: a letter that none of the languages uses. */
export const GIVEN = 'Ω'

const LEAD = {
  cases: 0,
  onRecord: 0,
  detained: 0,
  conditional: 0,
  restricted: 0,
  refugee: 0,
  subsidiary: 0,
  surrenderOrdered: 0,
  surrendered: 0,
  expulsionOrdered: 0,
  removed: 0,
}

/** Arguments for messages that take more than plain texts or numbers, by path. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[][]>> = {
  'board.lead': [
    [{ ...LEAD, cases: 5, onRecord: 5, conditional: 1, restricted: 2 }, { isLatest: true }],
    [
      { ...LEAD, cases: 1, onRecord: 2, detained: 1, refugee: 1, subsidiary: 2, expulsionOrdered: 1 },
      { isLatest: false, sides: { detained: ['state-claim'], refugee: ['person', 'lawyer', 'advocacy'] } },
    ],
    [
      { ...LEAD, cases: 9, onRecord: 9, detained: 2, surrenderOrdered: 1, surrendered: 2, removed: 3 },
      { isLatest: false, sides: { removed: ['opposing-party', 'state-media'] } },
    ],
    [LEAD, { isLatest: true }],
    [{ ...LEAD, onRecord: 5 }, { isLatest: true }],
  ],
  'board.notices': [
    [
      [
        { key: 'alert-unspecified', label: GIVEN, count: 2 },
        { key: 'notice-unspecified', label: GIVEN, count: 1 },
        { key: 'red-notice', label: GIVEN, count: 1 },
      ],
    ],
  ],
  'board.badDate': [[GIVEN]],
  'board.unreadable': [[GIVEN, GIVEN]],
  'board.chip.q': [[GIVEN]],
  'frame.noCase': [[GIVEN]],
  'board.wordsOf': [[GIVEN]],
  'board.noticeStatusOn': [[GIVEN, GIVEN]],
  'figure.trackSentence': [
    [GIVEN, GIVEN, null, 0],
    [GIVEN, GIVEN, GIVEN, 3],
  ],
  'board.clearFacet': [['held'], ['sought']],
  'board.chip.facet': [['notice', GIVEN]],
  'board.remark': [
    [{ kind: 'unknown-value', parameter: 'asOf', value: GIVEN }],
    [{ kind: 'unknown-parameter', parameter: GIVEN }],
    [{ kind: 'repeated-parameter', parameter: 'held' }],
    [{ kind: 'search-cut', length: 5 }],
    [{ kind: 'address-cut', length: 5 }],
    ...[
      'sort',
      'columns',
      'density',
      'certain',
      'lang',
      'support',
      'words',
      'type',
      'context',
      'since',
      'kind',
      'ask',
      'known',
    ].map((parameter) => [{ kind: 'unknown-value', parameter, value: GIVEN }]),
  ],
  'figure.tick': [
    [15_000, 'year'],
    [15_000, 'month'],
    [15_000, 'day'],
  ],
  'time.tick': [
    [15_000, 'year', false],
    [15_000, 'month', true],
    [15_000, 'month', false],
    [15_000, 'day', true],
    [15_000, 'day', false],
  ],
  'time.view': [
    [{ from: 15_340, to: 16_616 }],
    [{ from: 15_400, to: 16_700 }],
    [{ from: 15_400, to: 15_430 }],
  ],
  'figure.binName': [
    [15_000, 'year'],
    [15_000, 'quarter'],
    [15_000, 'month'],
  ],
  'figure.lane.length': [
    [3, 4],
    [0, 5],
    [5, 0],
  ],
  'figure.lane.span': [
    [GIVEN, GIVEN, GIVEN],
    [GIVEN, GIVEN, null],
  ],
  'figure.lane.vagueSpan': [
    [GIVEN, GIVEN, GIVEN],
    [GIVEN, GIVEN, null],
  ],
  'compare.tick': [[0]],
  'compare.days': [
    [0, 0],
    [0, 5],
    [null, 5],
    [5, null],
    [null, null],
  ],
  'figure.noticeLife': [
    [{ type: GIVEN, from: GIVEN, ended: GIVEN }],
    [{ type: GIVEN, from: null, ended: GIVEN }],
  ],
  'figure.stop': [[{ type: GIVEN, date: GIVEN, country: GIVEN, person: GIVEN, at: 1, of: 2 }]],
  'case.citationOf': [
    [
      {
        what: GIVEN,
        date: GIVEN,
        person: GIVEN,
        words: GIVEN,
        sources: GIVEN,
        version: GIVEN,
        asOf: GIVEN,
        address: GIVEN,
      },
    ],
  ],
  'exporting.counts': [
    [{ cases: 5, statements: 145, sources: 130 }],
    [{ cases: null, statements: null, sources: 130 }],
  ],
  country: [['KZ'], ['PL'], ['CZ']],
  facetValue: [
    ['held', 'none-reported'],
    ['sought', 'none-reported'],
    ['notice', 'diffusion'],
  ],
  // Dates have tests of their own.
  date: [],
  day: [[15_000]],
}

/** Numbers of every plural category of the four languages, and their neighbours. */
export const COUNTS = [0, 1, 2, 3, 5, 11, 21, 104] as const

/** A rendered message, and the number that it was called with; null if none. */
export interface RenderedMessage {
  readonly text: string
  readonly count: number | null
}

/** Calls a message; null if it throws, because it does not accept such arguments. */
function call(message: object, args: readonly unknown[], count: number | null): RenderedMessage | null {
  try {
    const text: unknown = typeof message === 'function' ? Reflect.apply(message, undefined, args) : null
    const parts = Array.isArray(text) ? (text as readonly LeadPart[]) : null
    return { text: parts ? formatLead(parts, GIVEN) : String(text), count }
  } catch {
    return null
  }
}

function render(path: string, message: unknown, size: number): readonly RenderedMessage[] {
  if (typeof message === 'string') return [{ text: message, count: null }]
  if (typeof message !== 'function') throw new Error(`${path} is neither a text nor a function.`)
  const listed = ARGUMENTS[path]
  const results = listed
    ? listed.map((args) => call(message, args, null))
    : [...COUNTS.map((count) => [count, count] as const), [GIVEN, null] as const].map(([value, count]) =>
        call(
          message,
          Array.from({ length: Math.max(1, size) }, () => value),
          count,
        ),
      )
  const rendered = results.filter((one) => one !== null)
  if (rendered.length === 0 && listed?.length !== 0)
    throw new Error(`${path} accepts neither numbers nor texts; add its arguments to ARGUMENTS.`)
  return rendered
}

/**
 * Renders every message of a language, by path: with numbers, texts, or the arguments that `ARGUMENTS` lists. The number of
 * arguments is that of the message in `english`.
 */
export function renderMessages(
  words: object,
  english: object,
  path = '',
): ReadonlyMap<string, readonly RenderedMessage[]> {
  const found = new Map<string, readonly RenderedMessage[]>()
  const like = new Map(Object.entries(english))
  for (const [key, value] of Object.entries(words)) {
    const here = path === '' ? key : `${path}.${key}`
    const other: unknown = like.get(key)
    if (typeof value === 'object' && value !== null) {
      const twin = typeof other === 'object' && other !== null ? other : {}
      for (const [inner, texts] of renderMessages(value, twin, here)) found.set(inner, texts)
    } else found.set(here, render(here, value, typeof other === 'function' ? other.length : 1))
  }
  return found
}
