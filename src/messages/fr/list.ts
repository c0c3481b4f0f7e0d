import { formatCount } from '../count.ts'
import type { enList } from '../en/list.ts'

const count = (number: number) => formatCount(number, 'fr')

/** Words of the long list, of how the list looks, and of saved views, in French. */
export const frList: typeof enList = {
  region: 'Liste des affaires, défile séparément',
  position: (row, of) => `ligne ${count(row)} sur ${count(of)}`,
  first: (shown, of) =>
    `Sont montrées les ${count(shown)} premières affaires sur ${count(of)}, dans l’ordre de la liste.`,
  printed: (shown, of) =>
    `Sont imprimées les ${count(shown)} premières affaires sur ${count(of)}, dans l’ordre de la liste.`,
  close: 'Fermer',
  columns: 'Colonnes',
  allColumns: 'Toutes les colonnes',
  densityName: 'Densité',
  density: { comfortable: 'Aérée', compact: 'Serrée' },
  order: 'Ordre',
  orderHelp: 'La première clé trie ; les suivantes départagent les affaires égales selon elle.',
  noOrder: 'Comme enregistré : aucune clé.',
  addKey: 'Ajouter une clé',
  choose: 'Choisir une colonne',
  ascending: 'croissant',
  descending: 'décroissant',
  turn: (column, order) => `${column} : ${order} ; inverser`,
  earlier: (column) => `${column} : une place plus tôt`,
  later: (column) => `${column} : une place plus tard`,
  dropKey: (column) => `${column} : ne plus trier`,
  views: 'Vues enregistrées',
  viewsHelp:
    'Une vue est tout ce qui est dans l’adresse : filtres, jours, ordre, colonnes. Les vues restent dans ce navigateur.',
  noViews: 'Aucune pour l’instant.',
  name: 'Nom de cette vue',
  save: 'Enregistrer cette vue',
  saved: (name) => `« ${name} » est enregistrée.`,
  replaced: (name) => `« ${name} » désigne maintenant ce qui est affiché.`,
  noName: 'Donnez d’abord un nom à la vue.',
  tooMany: (most) => `Pas plus de ${most} vues sont gardées. Supprimez-en une d’abord.`,
  open: (name) => `Afficher la vue « ${name} »`,
  pin: (name) => `Épingler « ${name} » au-dessus de la liste`,
  pinned: 'épinglée',
  makeDefault: (name) => `Commencer par « ${name} » quand le tableau est ouvert sans filtre`,
  isDefault: 'par défaut',
  remove: (name) => `Supprimer « ${name} »`,
  removed: (name) => `« ${name} » est supprimée.`,
  pinnedViews: 'Vues épinglées',
  toFile: 'Enregistrer les vues dans un fichier',
  fromFile: 'Lire des vues d’un fichier',
  imported: (added, same, bad) =>
    [
      `Ajoutées : ${count(added)}`,
      ...(same > 0 ? [`déjà là : ${count(same)}`] : []),
      ...(bad > 0 ? [`illisibles et laissées de côté : ${count(bad)}`] : []),
    ].join(', '),
  fault: {
    'not-json':
      'Ce fichier ne contient pas de vues : ce n’est pas du JSON. Choisissez un fichier enregistré ici.',
    'not-views':
      'Ce fichier est du JSON, mais il ne contient pas de vues de Noticeboard. Choisissez un fichier enregistré ici.',
    newer:
      'Ces vues ont été enregistrées par un Noticeboard plus récent. Rechargez cette page, puis réessayez.',
    'too-large': 'Ce fichier est plus grand que tout fichier de vues. Choisissez un fichier enregistré ici.',
  },
  notKept:
    'Ce navigateur ne laisse pas la page garder quoi que ce soit. Les vues durent jusqu’à la fermeture de la page ; enregistrez-les dans un fichier pour les garder.',
}
