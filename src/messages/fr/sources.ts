import type { enSources } from '../en/sources.ts'
import { makePlural } from '../plural.ts'
import { cutText } from '../quote.ts'

const plural = makePlural('fr')
const SOURCES = { one: 'source', other: 'sources' }

/** Words of the page of sources in French. */
export const frSources: typeof enSources = {
  title: 'Sources',
  lead: (count) =>
    `Les ${plural(count, { one: 'texte public', other: 'textes publics' })} sur lesquels reposent les affirmations : ce qu’est chacun, pour qui il parle et ce qui le cite.`,
  search: 'Chercher une source',
  kind: 'Type',
  language: 'Langue',
  publisher: 'Éditeur',
  anyPublisher: 'Tous les éditeurs',
  published: 'Publication',
  after: 'Publié à partir de',
  before: 'Publié jusqu’à',
  undatedLeftOut: 'Les sources sans date sont exclues.',
  result: (shown, all) => (shown === all ? plural(all, SOURCES) : `${shown} sur ${plural(all, SOURCES)}`),
  empty: 'Aucune source ne correspond à ces filtres.',
  clear: 'Effacer tous les filtres',
  filters: 'Filtres des sources',
  list: 'Liste des sources',
  side: {
    campaign: 'la partie militante',
    court: 'un tribunal',
    official: 'un organe officiel : État, parlement, organisme international ou professionnel',
    press: 'la presse',
    opinion: 'l’opinion d’un auteur',
    organisation: 'une organisation non gouvernementale',
    party: 'une partie au procès contre la personne',
    reference: 'la recherche ou un ouvrage de référence',
    'state-media': 'une agence ou un média d’État',
  },
  standsFor: (side) => `Côté : ${side}`,
  statements: (count) => `Citée par ${plural(count, { one: 'affirmation', other: 'affirmations' })}`,
  noStatement: 'Citée par aucune affirmation ; gardée pour le contexte.',
  ofCase: (name) => `Affaire ${name}`,
  ofTheTime: 'Éléments de contexte',
  role: { cited: '', differs: 'dit autre chose', named: 'nommée dans le texte' },
  kinds: {
    event: 'Événement',
    notice: 'Notice',
    claim: 'Propos',
    relation: 'Lien',
    person: 'Qui est-ce',
    context: 'Élément de contexte',
  },
  unreadable: (id, reason) =>
    `La source « ${cutText(id)} » n’a pas pu être lue et n’est pas affichée : ${reason}`,
  person: 'Description et nationalité',
  relationTo: (name) => `Lien avec ${name}`,
  tooMany:
    'Dans une collection de cette taille, les affirmations qui citent une source ne figurent que sur les pages des affaires.',
  noSource: (id) =>
    `Il n’y a pas de source « ${id} » ici ; elle a pu être retirée. Voici toutes les sources.`,
  knownBy: (day) =>
    `Sources publiées au ${day}, et sources sans date, qui ne comptent pas tant que « Connu au » est défini.`,
  notKnown: (count: number) =>
    plural(count, {
      one: 'source a été publiée plus tard et n’est pas indiquée.',
      other: 'sources ont été publiées plus tard et ne sont pas indiquées.',
    }),
  neverKnown: 'Sans date, donc exclue quand « Connu au » est renseigné.',
  failed: 'Les sources n’ont pas pu être chargées',
  failedStatements: 'Les affirmations qui citent les sources n’ont pas pu être chargées',
  loading: 'Chargement des sources',
}
