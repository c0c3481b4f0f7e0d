import { formatCount } from '../count.ts'
import type { enList } from '../en/list.ts'
import { cutText } from '../quote.ts'

const count = (number: number) => formatCount(number, 'fr')
const quote = (text: string) => `« ${cutText(text)} »`

/** Words of the long list, of the panel for its look, and of saved views, in French. */
export const frList: typeof enList = {
  position: (row, of) => `ligne ${count(row)} sur ${count(of)}`,
  first: (shown, of) =>
    `Affichage des ${count(shown)} premières affaires sur ${count(of)}, dans l’ordre de la liste.`,
  printed: (shown, of) =>
    `Impression des ${count(shown)} premières affaires sur ${count(of)}, dans l’ordre de la liste.`,
  close: 'Fermer',
  columns: 'Colonnes',
  allColumns: 'Toutes les colonnes',
  layoutName: 'Afficher',
  layout: { both: 'Faits et temps', table: 'Tous les faits à part', time: 'Noms et temps' },
  densityName: 'Hauteur des lignes',
  density: { auto: 'Selon le nombre de dossiers', roomy: 'Aérée', comfortable: 'Moyenne', compact: 'Serrée' },
  order: 'Ordre de tri',
  orderHelp: 'Les affaires sont triées selon la première clé ; les suivantes départagent les ex æquo.',
  noOrder: 'Ordre d’origine : aucune clé de tri.',
  addKey: 'Ajouter une clé de tri',
  choose: 'Choisir une colonne',
  ascending: 'croissant',
  descending: 'décroissant',
  turn: (column, order) => `${column} : ${order} ; inverser`,
  earlier: (column) => `${column} : monter`,
  later: (column) => `${column} : descendre`,
  dropKey: (column) => `${column} : ne plus trier selon cette colonne`,
  views: 'Vues enregistrées',
  viewsHelp:
    'Une vue comprend tout ce qui est dans l’adresse : filtres, dates, ordre, colonnes. Les vues restent dans ce navigateur.',
  noViews: 'Aucune pour l’instant.',
  name: 'Nom de cette vue',
  save: 'Enregistrer cette vue',
  saved: (name) => `Vue « ${name} » enregistrée.`,
  replaced: (name) => `Vue « ${name} » remplacée par ce qui est affiché.`,
  noName: 'Donnez d’abord un nom à la vue.',
  tooMany: (most) => `Vous pouvez garder jusqu’à ${most} vues. Supprimez-en une d’abord.`,
  open: (name) => `Afficher la vue « ${name} »`,
  pin: (name) => `Épingler « ${name} » au-dessus de la liste`,
  pinned: 'épinglée',
  makeDefault: (name) => `Commencer par « ${name} » quand le tableau est ouvert sans filtre`,
  isDefault: 'par défaut',
  remove: (name) => `Supprimer « ${name} »`,
  removed: (name) => `Vue « ${name} » supprimée.`,
  pinnedViews: 'Vues épinglées',
  toFile: 'Enregistrer les vues dans un fichier',
  fromFile: 'Charger des vues depuis un fichier',
  imported: (added, same, bad) =>
    [
      `Ajoutées : ${count(added)}`,
      ...(same > 0 ? [`déjà présentes : ${count(same)}`] : []),
      ...(bad > 0 ? [`illisibles et ignorées : ${count(bad)}`] : []),
    ].join(', '),
  fault: {
    'not-json':
      'Ce fichier ne contient pas de vues : ce n’est pas du JSON. Choisissez un fichier enregistré ici.',
    'not-views':
      'Ce fichier est du JSON, mais il ne contient pas de vues de Noticeboard. Choisissez un fichier enregistré ici.',
    newer:
      'Ces vues ont été enregistrées par une version plus récente de Noticeboard. Rechargez cette page, puis réessayez.',
    'too-large':
      'Ce fichier est trop grand pour être un fichier de vues. Choisissez un fichier enregistré ici.',
  },
  notKept:
    'Ce navigateur n’autorise pas la page à stocker de données. Vos vues durent jusqu’à la fermeture de la page ; enregistrez-les dans un fichier pour les garder.',
  ambiguousDate: (text, dayFirst, monthFirst) =>
    `${quote(text)} : ${dayFirst} ou ${monthFirst} ? Écrivez le mois en toutes lettres, ou la date sous la forme 2013-09-05.`,
  openDate: {
    first: (text) => `${quote(text)} n’a pas de premier jour. Indiquez un jour, un mois ou une année.`,
    last: (text) => `${quote(text)} n’a pas de dernier jour. Indiquez un jour, un mois ou une année.`,
  },
  didYouMean: 'Vouliez-vous dire',
  outside: (from, to) =>
    `Il n’y a rien dans cette période : les dates recensées se situent ${from === to ? `en ${from}` : `entre ${from} et ${to}`}.`,
  allTime: 'Afficher toutes les années',
  emptyKnown: (day, asOf) =>
    `Rien n’est recensé${asOf === null ? '' : ` au ${asOf}`} d’après ce qui était connu au ${day}.`,
  emptyCollection: 'La collection ne contient encore aucune affaire.',
}
