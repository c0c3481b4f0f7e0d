import type { enChanges } from '../en/changes.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('fr')

/** Words of the comparison of two days in French. */
export const frChanges: typeof enChanges = {
  title: 'Ce qui a changé entre deux jours',
  lead: (from, to) =>
    `Ce qui est enregistré au ${to} et ne l’était pas au ${from}. Le dossier grandit avec les jours ; rien n’en sort.`,
  since: 'Comparer avec',
  to: 'Le jour montré se règle plus haut.',
  same: 'C’est deux fois le même jour : rien n’a pu changer.',
  none: (from, to) => `Rien d’enregistré n’a changé entre le ${from} et le ${to}.`,
  swapped: 'Le jour de comparaison est le plus tardif ; les deux ont été lus dans l’ordre du temps.',
  count: (cases) =>
    cases === 1 ? '1 affaire a changé' : `${plural(cases, { one: 'affaire', other: 'affaires' })} ont changé`,
  isNew: 'nouvelle au dossier',
  track: (track, from, to) => `${track} : ${from} → ${to}`,
  held: (countries) => `Lieu d’arrestation, en plus : ${countries}`,
  sought: (countries) => `Recherche, en plus : ${countries}`,
  events: (count) => plural(count, { one: 'événement', other: 'événements' }),
  possible: 'peut-être à cette date',
  notice: (label) => `Nouvelle notice : ${label}`,
  noticeStatus: (label, status) => `${label} : ${status}`,
  list: 'Changements',
  inCase: 'Ce qui a changé',
}
