import type { enChanges } from '../en/changes.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('fr')

/** Words of the comparison of two days in French. */
export const frChanges: typeof enChanges = {
  title: 'Ce qui a changé entre deux dates',
  lead: (from, to) =>
    `Éléments recensés au ${to} mais pas au ${from}. Des éléments s’ajoutent, aucun n’est retiré.`,
  noAdditions:
    'Les compléments ultérieurs d’un élément ne sont pas énumérés : ils sont sur la page de l’affaire.',
  additions: 'Compléments aux éléments antérieurs',
  description: 'Présentation',
  since: 'Comparer avec',
  to: 'La date affichée se règle plus haut.',
  same: 'Les deux dates sont identiques : rien n’a changé.',
  none: (from, to) => `Rien n’a changé entre le ${from} et le ${to}.`,
  swapped: 'La date de comparaison était la plus tardive ; les deux dates ont été inversées.',
  count: (cases) => plural(cases, { one: 'affaire a changé', other: 'affaires ont changé' }),
  isNew: 'nouvellement recensée',
  track: (track, from, to) => `${track} : ${from} → ${to}`,
  held: (countries) => `Pays d’arrestation, en plus : ${countries}`,
  sought: (countries) => `États requérants, en plus : ${countries}`,
  events: (count) => plural(count, { one: 'événement', other: 'événements' }),
  possible: 'peut-être survenu à cette date',
  notice: (label) => `Nouvelle notice : ${label}`,
  noticeStatus: (label, status) => `${label} : ${status}`,
  list: 'Changements',
  inCase: 'Ce qui a changé',
}
