import type { Source } from './case.ts'
import type { ClaimKind, SourceKind } from './vocabulary.ts'

/** Who says a line or a text, grouped as a reader can filter by. */
export const VOICES = [
  'court',
  'state',
  'defence',
  'press',
  'organisation',
  'campaign',
  'party',
  'other',
] as const
export type Voice = (typeof VOICES)[number]

const BY_CLAIM: Readonly<Record<ClaimKind, Voice>> = {
  court: 'court',
  'state-accusation': 'state',
  'state-claim': 'state',
  lawyer: 'defence',
  person: 'defence',
  reporter: 'press',
  opinion: 'press',
  ngo: 'organisation',
  un: 'organisation',
  advocacy: 'campaign',
  'opposing-party': 'party',
  'article-author': 'campaign',
  'article-opinion': 'campaign',
  'state-media': 'state',
  'international-body': 'organisation',
  parliamentarian: 'other',
  'professional-body': 'organisation',
  commentator: 'other',
}

/** Whose side a source is on. An official text may be a state's, a parliament's or an international body's. */
export type SourceSide =
  | 'campaign'
  | 'court'
  | 'official'
  | 'press'
  | 'opinion'
  | 'organisation'
  | 'party'
  | 'reference'
  | 'state-media'

const BY_SOURCE: Readonly<Record<SourceKind, SourceSide>> = {
  court: 'court',
  official: 'official',
  news: 'press',
  opinion: 'opinion',
  academic: 'reference',
  reference: 'reference',
  'state-media': 'state-media',
  ngo: 'organisation',
  advocacy: 'campaign',
  party: 'party',
}

/** Who says a line: a court, a state, the defence (the person and their lawyers), and so on. */
export function computeVoice(kind: ClaimKind): Voice {
  return BY_CLAIM[kind]
}

/**
 * The side of a source, which says how independent it is. The article that the collection started from counts as the
 * campaign side, because its author represents an organisation of that side, as the data disclose.
 */
export function computeSourceSide(source: Pick<Source, 'id' | 'kind'>, articleId: string | null): SourceSide {
  return source.id === articleId ? 'campaign' : BY_SOURCE[source.kind]
}
