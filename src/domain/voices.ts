import type { ClaimKind, SourceKind } from './vocabulary.ts'

/** On whose side a line or a text stands, as a reader asks for it. */
export const VOICES = ['court', 'state', 'defence', 'press', 'organisation', 'campaign', 'party'] as const
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
}

const BY_SOURCE: Readonly<Record<SourceKind, Voice>> = {
  court: 'court',
  official: 'state',
  news: 'press',
  opinion: 'press',
  academic: 'press',
  reference: 'press',
  ngo: 'organisation',
  advocacy: 'campaign',
  party: 'party',
}

/** Whose side the words of a line are: a court's, a state's, the person's and their lawyers', and so on. */
export function computeVoice(kind: ClaimKind): Voice {
  return BY_CLAIM[kind]
}

/** How independent a source is: a court, a state, a publisher, an organisation, the campaign side, a party. */
export function computeSourceVoice(kind: SourceKind): Voice {
  return BY_SOURCE[kind]
}

export function isVoice(text: string): text is Voice {
  return (VOICES as readonly string[]).includes(text)
}
