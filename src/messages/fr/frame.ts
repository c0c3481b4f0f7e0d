import type { enFrame } from '../en/frame.ts'
import { cutText } from '../quote.ts'

/** Words of the frame in French. */
export const frFrame: typeof enFrame = {
  name: 'Noticeboard',
  titleOf: (page) => `${page} · Noticeboard`,
  skip: 'Aller au contenu',
  navigation: 'Pages',
  cases: 'Affaires',
  pages: { sources: 'Sources', changes: 'Changements', about: 'Sur les données' },
  goTo: 'Aller à…',
  goToKey: 'Ctrl K',
  keysButton: 'Touches',
  language: 'Langue',
  languageFailed: 'Les mots de cette langue n’ont pas pu être chargés. Vérifiez la connexion et réessayez.',
  toasts: 'Messages',
  undo: 'Annuler',
  dismiss: 'Masquer',
  cleared: 'Tous les filtres sont levés.',
  linkCopied: 'Le lien est copié.',
  citationCopied: 'La référence est copiée.',
  copyFailed: 'Le navigateur ne laisse pas cette page copier. Sélectionnez le texte et copiez-le vous-même.',
  failedPage: 'Cette page n’a pas pu être chargée',
  failedPageHelp:
    'Son code n’est pas arrivé, ou s’est arrêté sur une erreur. Vérifiez la connexion et réessayez ; vos filtres sont dans l’adresse.',
  loadingPage: 'La page se charge',
  printedFrom: (address) => `Imprimé depuis ${address}`,
  printedAsOf: (day) => `À la date du ${day}`,
  printedFilters: (filters) => `Filtres : ${filters}`,
  textsIn: 'Les textes des affaires sont en anglais, tels qu’ils ont été écrits.',
  theme: 'Thème',
  themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  retry: 'Réessayer',
  loading: 'Les affaires se chargent',
  loadingCase: 'L’affaire se charge',
  failedCases: 'Les affaires n’ont pas pu être chargées',
  failedCase: 'L’affaire n’a pas pu être chargée',
  problem: {
    network: 'Le serveur est injoignable. Vérifiez la connexion, puis réessayez.',
    timeout:
      'Le serveur n’a pas répondu en 10 secondes. Réessayez ; si cela dure, le serveur est peut-être arrêté.',
    http: (status, detail) =>
      `Le serveur a répondu par une erreur (${status}${detail ? ` : ${detail}` : ''}). Réessayez dans un moment.`,
    invalidBody: (detail) =>
      `Le serveur a répondu, mais pas avec des données que cette page sait lire (${detail}). Rien n’a changé ; réessayez, ou prévenez qui gère le serveur.`,
    unexpected: (detail) => `Quelque chose s’est mal passé dans cette page (${detail}).`,
  },
  noCase: (id) => `Il n’y a pas d’affaire « ${cutText(id)} »`,
  noCaseHelp: 'Elle a pu être renommée ou retirée, ou le lien est incomplet.',
  toBoard: 'Retour à toutes les affaires',
  badAddress: (path) => `Il n’y a pas de page « ${path} » ici. Voici toutes les affaires à la place.`,
  noPart:
    'Ce vers quoi mène ce lien n’est pas sur cette page ; cela a pu être retiré, ou être postérieur au jour montré.',
  crashed: 'Cette page a rencontré une erreur et s’est arrêtée',
  crashedHelp: 'Vos filtres ne sont pas perdus : ils sont dans l’adresse. Rechargez la page pour continuer.',
  reload: 'Recharger',
  dataOf: (compiled, version) => `Données établies le ${compiled}, version ${version}.`,
  private:
    'Rien de ce que vous cherchez ne quitte ce navigateur : ni traceur, ni requête vers un autre hôte.',
  article: (disclosure) =>
    `La collection est partie d’un article d’opinion paru dans EUobserver en 2013 (« l’article »). ${disclosure}`,
  licence: 'Code : MIT. Données : CC BY 4.0 ; les sources gardent leurs propres droits.',
  fairness:
    'Une accusation n’est pas un fait établi : chaque ligne dit qui parle, et chaque date n’est pas plus sûre que ses sources.',
}
