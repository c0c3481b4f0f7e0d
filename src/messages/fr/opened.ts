import type { enOpened } from '../en/opened.ts'
import { type Forms, makePlural } from '../plural.ts'

const plural = makePlural('fr')
const SOURCES: Forms = { one: 'source', other: 'sources' }

/** Words of an opened row in French. */
export const frOpened: typeof enOpened = {
  region: (person) => `Événements : ${person}`,
  at: (n, of) => `Événement ${n} sur ${of}`,
  ofPerson: (person, n, of) => `${person}, événement ${n} sur ${of}`,
  none: 'Aucun événement n’est recensé à cette date.',
  previous: 'Événement précédent',
  next: 'Événement suivant',
  goThrough: 'passer de l’un à l’autre',
  openCase: 'Ouvrir l’affaire',
  exportCase: 'Exporter l’affaire',
  close: 'Fermer',
  loading: 'Chargement des sources et des textes…',
  failed: 'Les sources et les textes de cette affaire n’ont pas pu être chargés.',
  sources: (count) => plural(count, SOURCES),
  around: 'Avant et après',
  otherDates: (count, dates) => `${count === 1 ? 'Une autre source' : 'D’autres sources'} : ${dates}`,
  addressHidden: 'adresse non affichée',
  toHomePage: 'lien vers la page d’accueil de l’éditeur',
  noNotices: 'aucune signalée',
}
