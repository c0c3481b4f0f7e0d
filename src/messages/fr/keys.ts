import type { enKeys } from '../en/keys.ts'
import { makePlural } from '../plural.ts'

const plural = makePlural('fr')

/** Words of the command palette and of the list of keys in French. */
export const frKeys: typeof enKeys = {
  palette: 'Aller à une affaire, une page ou une action',
  placeholder: 'Un nom, une page ou une action',
  results: 'Résultats',
  nothing: 'Aucun résultat.',
  groups: { case: 'Affaires', page: 'Pages', action: 'Actions' },
  pages: {
    cases: 'Affaires : vue d’ensemble',
    sources: 'Sources',
    changes: 'Ce qui a changé entre deux dates',
    compare: 'Comparer des affaires',
    about: 'À propos des données',
  },
  section: (name) => `Sur cette page : ${name}`,
  actions: {
    latest: 'Afficher le dernier état connu',
    article: 'Afficher le tableau à la date de l’article de 2013',
    clear: 'Effacer tous les filtres',
    copy: 'Copier un lien vers cette vue',
    print: 'Imprimer cette page',
    light: 'Couleurs claires',
    dark: 'Couleurs sombres',
    system: 'Couleurs du système',
    keys: 'Raccourcis clavier',
    language: (name) => `Langue : ${name}`,
  },
  found: (count) => plural(count, { one: 'résultat', other: 'résultats' }),
  title: 'Raccourcis clavier',
  close: 'Fermer',
  single: 'Raccourcis d’une seule lettre',
  singleHelp: 'Désactivez-les s’ils gênent un lecteur d’écran ou la dictée. Ctrl+K reste en place.',
  list: [
    { keys: ['Ctrl', 'K'], what: 'Aller à une affaire, une page ou une action' },
    { keys: ['/'], what: 'Chercher' },
    { keys: ['?'], what: 'Cette liste' },
    { keys: ['j'], what: 'Ligne suivante' },
    { keys: ['k'], what: 'Ligne précédente' },
    { keys: ['Entrée'], what: 'Ouvrir l’élément sélectionné' },
    { keys: ['Échap'], what: 'Fermer et revenir où vous étiez' },
    { keys: ['→'], what: 'Ouvrir la ligne ; dans une ligne ouverte, l’événement suivant' },
    { keys: ['←'], what: 'Dans une ligne ouverte, l’événement précédent' },
    { keys: ['Maj', 'Entrée'], what: 'Aller à la page de l’affaire' },
    { keys: ['['], what: 'Affaire sélectionnée précédente' },
    { keys: [']'], what: 'Affaire sélectionnée suivante' },
    { keys: ['g', 'c'], what: 'Aller aux affaires' },
    { keys: ['g', 't'], what: 'Aller à la frise' },
    { keys: ['g', 's'], what: 'Aller aux sources' },
    { keys: ['g', 'w'], what: 'Aller aux changements' },
    { keys: ['g', 'a'], what: 'Aller à « À propos des données »' },
  ],
  followedBy: 'puis',
}
