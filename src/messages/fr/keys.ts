import type { enKeys } from '../en/keys.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('fr')

/** Words of the command palette and of the list of keys in French. */
export const frKeys: typeof enKeys = {
  palette: 'Aller à une affaire, une page ou une action',
  placeholder: 'Un nom, une page, ou quoi faire',
  results: 'Résultats',
  nothing: 'Rien ne porte ce nom.',
  groups: { case: 'Affaires', page: 'Les pages', action: 'Les actions' },
  pages: {
    cases: 'Affaires : vue d’ensemble',
    sources: 'Toutes les sources',
    changes: 'Ce qui a changé entre deux jours',
    compare: 'Comparer des affaires',
    about: 'Sur les données',
  },
  actions: {
    latest: 'Montrer le dernier état connu',
    article: 'Revenir au jour de l’article de 2013',
    clear: 'Effacer tous les filtres',
    copy: 'Copier un lien vers cette vue',
    print: 'Imprimer cette page',
    light: 'Couleurs claires',
    dark: 'Couleurs sombres',
    system: 'Couleurs du système',
    keys: 'Liste des touches',
    language: (name) => `Langue : ${name}`,
  },
  found: (count) => plural(count, { one: 'résultat', other: 'résultats' }),
  title: 'Touches',
  close: 'Fermer',
  single: 'Touches d’une seule lettre',
  singleHelp: 'Désactivez-les si elles gênent un lecteur d’écran ou la dictée. Ctrl+K reste en place.',
  list: [
    { keys: ['Ctrl', 'K'], what: 'Aller à une affaire, une page ou une action' },
    { keys: ['/'], what: 'Chercher' },
    { keys: ['?'], what: 'Cette liste' },
    { keys: ['j'], what: 'Ligne suivante' },
    { keys: ['k'], what: 'Ligne précédente' },
    { keys: ['Entrée'], what: 'Ouvrir ce qui a le focus' },
    { keys: ['Échap'], what: 'Fermer et revenir où l’on était' },
    { keys: ['['], what: 'Affaire précédente de la sélection' },
    { keys: [']'], what: 'Affaire suivante de la sélection' },
    { keys: ['g', 'c'], what: 'Aller aux affaires' },
    { keys: ['g', 't'], what: 'Aller à la frise' },
    { keys: ['g', 's'], what: 'Aller aux sources' },
    { keys: ['g', 'w'], what: 'Aller aux changements' },
    { keys: ['g', 'a'], what: 'Aller à la page sur les données' },
  ],
  followedBy: 'puis',
}
