import type { enSources } from '../en/sources.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('fr')
const SOURCES = { one: 'source', other: 'sources' }

/** Words of the page of sources in French. */
export const frSources: typeof enSources = {
  title: 'Sources',
  lead: (count) =>
    `${count} textes publics sur lesquels repose chaque affirmation : ce qu’est chacun, de quel côté il se tient, et ce qui repose sur lui.`,
  search: 'Chercher une source',
  kind: 'Nature',
  language: 'Langue',
  publisher: 'Éditeur',
  anyPublisher: 'Tous les éditeurs',
  published: 'Publication',
  after: 'À partir de',
  before: 'Jusqu’à',
  undatedLeftOut: 'Une source sans date n’entre dans aucune fenêtre de ce genre.',
  result: (shown, all) => (shown === all ? plural(all, SOURCES) : `${shown} sur ${plural(all, SOURCES)}`),
  empty: 'Aucune source ne répond à ces filtres.',
  clear: 'Effacer tous les filtres',
  filters: 'Filtres des sources',
  list: 'Liste des sources',
  side: {
    campaign: 'le côté de la campagne',
    court: 'un tribunal',
    official: 'un organe officiel : État, parlement, organisme international ou professionnel',
    press: 'la presse',
    opinion: 'l’opinion d’un auteur',
    organisation: 'une organisation',
    party: 'une partie au procès contre la personne',
    reference: 'la recherche ou un ouvrage de référence',
    'state-media': 'une agence ou un média d’État',
  },
  standsFor: (side) => `Côté : ${side}`,
  statements: (count) => `À l’appui de ${plural(count, { one: 'affirmation', other: 'affirmations' })}`,
  noStatement: 'Aucune affirmation ne la cite ; elle est gardée pour le contexte.',
  ofCase: (name) => `Affaire ${name}`,
  ofTheTime: 'Événements de l’époque',
  role: { cited: '', differs: 'dit autre chose', named: 'nommée dans le texte' },
  kinds: {
    event: 'Événement',
    notice: 'Notice',
    claim: 'Propos',
    relation: 'Lien',
    person: 'Qui est-ce',
    context: 'Événement de l’époque',
  },
  person: 'Description et nationalité',
  relationTo: (name) => `Lien avec ${name}`,
  tooMany:
    'Dans une collection de cette taille, ce qui repose sur une source est dit sur les pages des affaires.',
  noSource: (id) => `Il n’y a pas de source « ${id} » ici ; elle a pu être retirée. Les voici toutes.`,
  notKnown: (count: number) =>
    count === 1
      ? 'Une source a été publiée plus tard et n’est pas indiquée.'
      : `${count} sources ont été publiées plus tard et ne sont pas indiquées.`,
  neverKnown: 'Sans date de publication : connue à aucun jour, et rien ici ne repose sur elle.',
  failed: 'Les sources n’ont pas pu être chargées',
  failedStatements: 'Ce qui repose sur les sources n’a pas pu être chargé',
  loading: 'Les sources se chargent',
}
