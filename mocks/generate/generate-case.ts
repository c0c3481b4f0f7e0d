import { foldTracks, splitEvents } from '../../src/domain/as-of/as-of.ts'
import { compareEvents, readDatedEvent } from '../../src/domain/as-of/dated-case.ts'
import type { Case, CaseEvent, Claim, Notice } from '../../src/domain/case/case.ts'
import {
  CLAIM_KINDS,
  NOTICE_STATUSES,
  NOTICE_TYPES,
  type NoticeType,
} from '../../src/domain/case/vocabulary.ts'
import { type Day, parseDay } from '../../src/domain/dates/day.ts'
import { pickRequesting } from './countries.ts'
import { COMPILED, FIRST_DAY, generateDate } from './generate-date.ts'
import { generateConflicts, generateEvent, pickRequestingState } from './generate-event.ts'
import { generateName } from './generate-name.ts'
import { generateCitation, generateCitations } from './generate-sources.ts'
import { makeRandomAt, makeWeightedPick, type Random } from './random.ts'

/** The default seed. */
export const SEED = 20_261_123

const COMPILED_DAY = parseDay(COMPILED) ?? 0
/** Number of days on which a case may begin; ends early enough that every case has events by the day of compilation. */
const BEGINNINGS = COMPILED_DAY - FIRST_DAY - 400
const DESCRIPTION = 'Nobody: this case was generated to try the board, and every word of it is made up.'

const pickNoticeCount = makeWeightedPick([
  [0, 45],
  [1, 40],
  [2, 15],
] as const)
const pickNoticeType = makeWeightedPick<NoticeType>([
  ['red-notice', 50],
  ['diffusion', 25],
  ['alert-unspecified', 15],
  ['notice-unspecified', 10],
  ...NOTICE_TYPES.map((type) => [type, 1] as const),
])

function generateNotice(
  random: Random,
  { id, day, requesting, first }: { id: string; day: Day; requesting: string; first: string | null },
): Notice {
  const dated = (probability: number) => (random.chance(probability) ? generateDate(random, day) : null)
  const conflicts = generateConflicts(random, day)
  const state = requesting === '' ? pickRequesting(random) : requesting
  return {
    id,
    calledInArticle: 'a fictional notice',
    type: pickNoticeType(random),
    requestedBy: random.chance(0.85) ? [state] : [],
    issued: dated(0.6),
    firstEffect: dated(0.3),
    status: random.pick(NOTICE_STATUSES),
    statusDate: dated(0.6),
    grounds: random.chance(0.3) ? 'Fictional grounds.' : null,
    citations: generateCitations(random),
    ...(conflicts.length > 0 && { conflicts }),
    ...(first !== null && random.chance(0.15) && { possiblySameAs: [first] }),
  }
}

function generateClaims(random: Random, id: string, events: readonly CaseEvent[]): readonly Claim[] {
  if (!random.chance(0.05)) return []
  const about = random.chance(0.5) ? events[0]?.id : undefined
  return [
    {
      id: `${id}-c1`,
      by: 'A fictional speaker',
      kind: random.pick(CLAIM_KINDS),
      text: 'A fictional claim, made by nobody.',
      ...(about !== undefined && { about }),
      citations: generateCitations(random),
    },
  ]
}

/** The tracks after all events on record, as the data file must state them. */
function computeLastKnown(events: readonly CaseEvent[]): Required<Case>['lastKnown'] {
  const entries = events.map((event) => readDatedEvent(event, COMPILED_DAY)).toSorted(compareEvents)
  const tracks = foldTracks(splitEvents(entries, COMPILED_DAY).counted)
  return { case: tracks.case.value, custody: tracks.custody.value, protection: tracks.protection.value }
}

/** The plainly fictional case at an index of the series (0, 1, 2 …); depends only on index and seed. */
export function generateCase(index: number, seed = SEED): Case {
  const random = makeRandomAt(seed, index)
  const number = String(index).padStart(6, '0')
  const id = `case-${number}`
  const requesting = pickRequestingState(random)
  const count = 1 + random.below(8)
  let day = FIRST_DAY + random.below(BEGINNINGS)
  const start = day
  const events = Array.from({ length: count }, (_, n): CaseEvent => {
    const made = generateEvent(random, {
      id: `${id}-e${n + 1}`,
      day,
      progress: count === 1 ? random.below(3) / 3 : n / count,
      requesting,
    })
    day = Math.min(COMPILED_DAY - 200, day + random.below(240))
    return made
  })
  const notices: Notice[] = []
  for (let n = 0, all = pickNoticeCount(random); n < all; n++) {
    const first = notices[0]?.id ?? null
    notices.push(
      generateNotice(random, { id: `${id}-n${n + 1}`, day: start + random.below(200), requesting, first }),
    )
  }
  return {
    id,
    person: {
      ...generateName(random, number),
      description: DESCRIPTION,
      nationalityAsReported: requesting === '' ? [] : [requesting],
      nationalityCitation: generateCitation(random),
    },
    notices,
    events,
    claims: generateClaims(random, id, events),
    relatedCases: [],
    lastKnown: computeLastKnown(events),
  }
}

/** Yields the first `count` cases of the series lazily. */
export function* generateCases(count: number, seed = SEED): Generator<Case, void, undefined> {
  for (let index = 0; index < count; index++) yield generateCase(index, seed)
}
