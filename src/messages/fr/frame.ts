import type { enFrame } from '../en/frame.ts'
import { cutText } from '../quote.ts'

/** Words of the frame in French. */
export const frFrame: typeof enFrame = {
  name: 'Noticeboard',
  titleOf: (page) => `${page} · Noticeboard`,
  skip: 'Aller au contenu',
  navigation: 'Pages',
  cases: 'Affaires',
  compare: 'Comparer',
  own: 'Votre collection',
  new: 'Commencer une collection',
  menu: 'Menu principal',
  openSearch: 'Rechercher',
  pages: { sources: 'Sources', changes: 'Changements', about: 'À propos des données' },
  goTo: 'Aller à…',
  keysButton: 'Raccourcis',
  language: 'Langue',
  languageFailed: 'Cette langue n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  toasts: 'Messages',
  undo: 'Annuler',
  dismiss: 'Masquer',
  cleared: 'Tous les filtres sont effacés.',
  linkCopied: 'Lien copié.',
  citationCopied: 'Référence copiée.',
  copyFailed:
    'Le navigateur n’autorise pas cette page à copier. Sélectionnez le texte et copiez-le vous-même.',
  failedPage: 'Cette page n’a pas pu être chargée',
  failedPageHelp: 'Le code de cette page n’a pas été chargé.',
  failedPart: 'Cette partie de la page n’a pas pu être affichée',
  failedNamed: (name) => `Impossible d’afficher : ${name}`,
  failedPartHelp: (detail) =>
    `Une erreur s’est produite (${detail}). Le reste de la page n’est pas concerné. Réessayez ; si cela se reproduit, rechargez la page.`,
  loadingPage: 'Chargement de la page',
  printedFrom: (address) => `Imprimé depuis ${address}`,
  printedAsOf: (day) => `À la date du ${day}`,
  printedFilters: (filters) => `Filtres : ${filters}`,
  textsIn: 'Les textes des affaires sont en anglais, dans leur version d’origine.',
  theme: 'Thème',
  themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  retry: 'Réessayer',
  loading: 'Chargement des affaires',
  loadingCase: 'Chargement de l’affaire',
  failedCases: 'Les affaires n’ont pas pu être chargées',
  failedCase: 'L’affaire n’a pas pu être chargée',
  problem: {
    network: 'Le serveur est injoignable. Vérifiez la connexion, puis réessayez.',
    newVersion:
      'Une nouvelle version du site est en ligne, et des fichiers de la version ouverte ici ne sont plus sur le serveur. Rechargez la page : les filtres, les dates et la recherche sont conservés dans l’adresse.',
    incomplete:
      'Un fichier de cette page manque ou est arrivé endommagé, alors que le serveur répond. Réessayez ; si cela se reproduit, rechargez la page : les filtres et les dates sont conservés dans l’adresse.',
    timeout:
      'Le serveur n’a pas répondu en 10 secondes. Réessayez ; si cela se reproduit, le serveur est peut-être arrêté.',
    http: (status, detail) =>
      `Le serveur a répondu par une erreur (${status}${detail ? ` : ${detail}` : ''}). Réessayez dans un moment.`,
    invalidBody: (detail) =>
      `Le serveur a répondu, mais cette page ne peut pas lire les données (${detail}). Rien n’a changé. Réessayez, ou prévenez le gestionnaire du serveur.`,
    unexpected: (detail) => `Une erreur s’est produite dans cette page (${detail}).`,
  },
  otherVersion: (found) =>
    `Les données du serveur sont désormais en version ${found} ; cette page en montre une plus ancienne. Rechargez la page pour tout voir dans la nouvelle version : les filtres et les dates sont conservés dans l’adresse.`,
  noCase: (id) => `Il n’y a pas d’affaire « ${cutText(id)} »`,
  noCaseHelp: 'Elle a pu être renommée ou retirée, ou le lien est incomplet.',
  toBoard: 'Retour à toutes les affaires',
  badAddress: (path) => `Il n’y a pas de page « ${path} ». Voici la liste de toutes les affaires.`,
  noPart:
    'L’élément visé par ce lien n’est pas sur cette page. Il a pu être retiré, ou être postérieur à la date affichée.',
  crashed: 'Cette page s’est arrêtée à cause d’une erreur',
  crashedHelp: 'Vos filtres ne sont pas perdus : ils sont dans l’adresse. Rechargez la page pour continuer.',
  reload: 'Recharger',
  dataOf: (compiled, version) => `Données établies le ${compiled}, version ${version}.`,
  private:
    'Ce que vous cherchez reste dans ce navigateur : aucun traceur, aucune requête vers un autre hôte.',
  article: (disclosure) =>
    `La collection est partie d’un article d’opinion paru dans EUobserver en 2013 (« l’article »). ${disclosure}`,
  licence: 'Code : MIT. Données : CC BY 4.0 ; les droits sur les sources restent à leurs titulaires.',
  fairness:
    'Une accusation n’est pas un fait établi : chaque ligne dit qui parle, et les dates ne sont pas plus précises que les sources.',
}
