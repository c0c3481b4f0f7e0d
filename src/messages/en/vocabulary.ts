import type {
  CaseStatus,
  ClaimKind,
  Custody,
  EventType,
  KnownConflictField,
  NoticeStatus,
  NoticeType,
  Protection,
  Track,
} from '../../domain/case/vocabulary.ts'
import { type Facet, NONE } from '../../domain/query/query.ts'

const caseStatus: Readonly<Record<CaseStatus, string>> = {
  unknown: 'Unknown',
  sought: 'Sought (accusation, warrant or notice)',
  detained: 'Detained',
  'extradition-requested': 'Extradition requested',
  'extradition-admissible': 'Extradition found admissible by a court (not itself a grant)',
  'appeal-pending': 'Appeal pending (not decided)',
  'extradition-refused': 'Extradition refused',
  'surrender-ordered': 'Surrender order issued',
  'removal-suspended': 'Removal suspended',
  surrendered: 'Surrendered to the requesting state',
  'expulsion-ordered': 'Expulsion order issued',
  removed: 'Removed from the country',
  returned: 'Returned to the host state',
  protected: 'Protected',
  'removal-not-pending': 'No removal pending',
  closed: 'Case closed',
}

const custody: Readonly<Record<Custody, string>> = {
  unknown: 'Unknown',
  'at-liberty': 'At liberty',
  detained: 'Detained',
  'conditional-release': 'Conditionally released',
  restricted: 'Movement restricted',
}

const protection: Readonly<Record<Protection, string>> = {
  unknown: 'Unknown',
  none: 'None',
  applied: 'Applied for',
  refused: 'Refused',
  'under-review': 'Under review',
  refugee: 'Refugee',
  subsidiary: 'Subsidiary protection',
  revoked: 'Withdrawn',
  excluded: 'Excluded from refugee status',
}

const eventType: Readonly<Record<EventType, string>> = {
  accusation: 'Accusation',
  'appeal-decided-quashed': 'Appeal allowed (ruling quashed)',
  'appeal-decided-upheld': 'Appeal dismissed (ruling stands)',
  'appeal-filed': 'Appeal filed',
  'arrest-warrant-issued': 'Arrest warrant issued',
  'charges-filed': 'Charges filed',
  'conditional-release': 'Conditional release',
  'contempt-judgment': 'Judgment for contempt of court',
  context: 'Background event',
  conviction: 'Conviction',
  'conviction-in-absentia': 'Conviction in absentia',
  'criminal-case-opened': 'Criminal case opened',
  'custody-ordered': 'Detention ordered',
  'death-in-custody': 'Death in custody',
  detention: 'Detention',
  'diffusion-circulated': 'INTERPOL diffusion circulated',
  disappearance: 'Disappearance',
  'expulsion-executed': 'Expulsion carried out',
  'expulsion-ordered': 'Expulsion order issued',
  'expulsion-revoked': 'Expulsion order revoked by the government',
  'expulsion-ruled-unlawful': 'Expulsion ruled unlawful',
  'extradition-executed': 'Extradition carried out',
  'extradition-found-admissible': 'Extradition found admissible by a court (not itself a grant)',
  'extradition-refused': 'Extradition refused',
  'extradition-requested': 'Extradition requested',
  hearing: 'Hearing',
  'hunger-strike': 'Hunger strike',
  'interim-measure': 'Removal halted provisionally by a court',
  'notice-deleted': 'Notice deleted',
  'notice-published': 'Notice published',
  'notice-refused': 'Notice refused',
  'notice-requested': 'Notice requested',
  'notice-suspended': 'Notice suspended',
  'officials-acquitted': 'Officials acquitted',
  'officials-convicted': 'Officials convicted',
  other: 'Other event',
  pardon: 'Pardon',
  'proceedings-dropped': 'Criminal proceedings ended without a verdict',
  'placed-under-formal-investigation': 'Placed under formal investigation',
  'protection-applied': 'Protection applied for',
  'protection-decision-annulled': 'Court annuls a decision on protection (grant or refusal)',
  'protection-exclusion': 'Excluded from refugee status',
  'protection-refused': 'Protection refused',
  'protection-revocation-announced': 'Withdrawal of protection reported',
  'refugee-status-granted': 'Refugee status granted',
  release: 'Release',
  'release-ordered': 'Release order issued',
  return: 'Return to the host state',
  'ruling-quashed': 'Court ruling quashed',
  'sentence-served': 'Sentence served',
  statement: 'Statement',
  'status-report': 'Status report',
  'subsidiary-protection-granted': 'Subsidiary protection granted',
  'surrender-order-annulled': 'Surrender order annulled',
  'surrender-ordered': 'Surrender order issued',
  transfer: 'Transfer to another place of detention',
  'travel-restriction': 'Travel restriction',
}

const noticeType: Readonly<Record<NoticeType, string>> = {
  'red-notice': 'Red notice',
  'blue-notice': 'Blue notice',
  'green-notice': 'Green notice',
  'yellow-notice': 'Yellow notice',
  'black-notice': 'Black notice',
  'orange-notice': 'Orange notice',
  'purple-notice': 'Purple notice',
  'un-special-notice': 'INTERPOL–UN special notice',
  'silver-notice-pilot': 'Silver notice (pilot)',
  diffusion: 'INTERPOL diffusion',
  'notice-unspecified': 'Notice, type not stated',
  'alert-unspecified': 'Alert, type not stated',
}

const noticeStatus: Readonly<Record<NoticeStatus, string>> = {
  unknown: 'Unknown',
  requested: 'Requested',
  published: 'Published',
  circulated: 'Circulated',
  'reported-in-effect': 'Reported to be in effect',
  suspended: 'Suspended',
  deleted: 'Deleted',
  'deleted-by-source': 'Deleted by the requesting state',
  refused: 'Refused',
  'removed-from-public-site': 'Removed from the public site',
}

/** Whose words a line is. */
const claimKind: Readonly<Record<ClaimKind, string>> = {
  reporter: 'Press',
  opinion: 'Opinion of a writer',
  'state-accusation': 'Accusation by a state',
  'state-claim': 'Statement by a state',
  court: 'Court',
  lawyer: 'The person’s lawyer',
  person: 'The person or their family',
  ngo: 'Human-rights organisation',
  advocacy: 'Campaign side',
  un: 'UN body or expert',
  'opposing-party': 'Opposing party in legal proceedings',
  'article-author': 'The article’s author (campaign side)',
  'article-opinion': 'Opinion of the article’s author (campaign side)',
  'state-media': 'State media',
  'international-body': 'International body',
  parliamentarian: 'Member of a parliament',
  'professional-body': 'Professional body',
  commentator: 'Commentator',
}

const conflictField: Readonly<Record<KnownConflictField, string>> = {
  actor: 'who acted',
  amount: 'the amount',
  'character of the act': 'the character of the act',
  date: 'the date',
  deaths: 'the number of deaths',
  'effect of protection': 'the effect of the protection',
  ground: 'the ground',
  'legal basis': 'the legal basis',
  measure: 'the measure',
  'prison terms': 'the prison terms',
  requestedBy: 'the requesting state',
  'requestedBy / date': 'the requesting state and the date',
  'state behind the warrant': 'the state behind the warrant',
  status: 'the status',
  type: 'the type',
}

const track: Readonly<Record<Track, string>> = {
  case: 'Status',
  custody: 'Custody',
  protection: 'Protection',
}

const facet: Readonly<Record<Facet, string>> = {
  held: 'Detained in',
  sought: 'Sought by',
  notice: 'Notice',
  status: 'Status',
  custody: 'Custody',
  protection: 'Protection',
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** The English name of a country, by its ISO 3166-1 alpha-2 code. */
function country(code: string): string {
  return regions.of(code) ?? code
}

const facetLabels: Readonly<Record<Facet, (value: string) => string>> = {
  held: (value) => (value === NONE ? 'None on record' : country(value)),
  sought: (value) => (value === NONE ? 'None reported' : country(value)),
  notice: (value) => (value === NONE ? 'None reported' : look(noticeType, value)),
  // Not as in a row with its date: whether the person is still held is said under custody.
  status: (value) => (value === 'detained' ? 'Detention, no later decision' : look(caseStatus, value)),
  custody: (value) => look(custody, value),
  protection: (value) => look(protection, value),
}

/** Looks up a label by a key given as text; an unknown key, from a newer vocabulary, is shown as it is. */
function look(labels: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key
}

/** Labels of the vocabularies, and names of countries. */
export const enVocabulary = {
  caseStatus,
  custody,
  protection,
  eventType,
  noticeType,
  noticeStatus,
  claimKind,
  conflictField,
  track,
  facet,
  country,
  /** The label of a value of a facet. */
  facetValue: (key: Facet, value: string): string => facetLabels[key](value),
}
