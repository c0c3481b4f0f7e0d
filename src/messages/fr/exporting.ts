import { formatCount } from '../count.ts'
import type { enExporting } from '../en/exporting.ts'

/** Words of the export dialog in French. */
export const frExporting: typeof enExporting = {
  titleBoard: (cases, filters) =>
    `Exporter : ${cases}, ${filters === null ? 'sans filtre' : `filtres : ${filters}`}`,
  titleCase: (name) => `Exporter : ${name}`,
  fileBoard: 'Affaires',
  fileCase: (name) => `${name} : résumé de l’affaire`,
  refusal: {
    nothing:
      'Il n’y a rien à exporter : aucune affaire ne correspond aux filtres, ou rien n’est recensé à cette date.',
    tooMany: (most) =>
      `Un résumé ou un fichier contient au plus ${formatCount(most, 'fr')} affaires. Réduisez la liste par des filtres.`,
    lost: 'Certaines affaires n’ont pas pu être chargées et manqueraient au fichier. Chargez-les d’abord : le bouton est dans le message au-dessus de la liste.',
    notYet: 'Certaines affaires se chargent encore. L’export s’ouvrira dès qu’elles seront prêtes.',
  },
  format: 'Format',
  group: {
    documents: 'Résumé de l’affaire',
    data: 'Données',
    tools: 'Pour d’autres outils',
    sources: 'Sources citées',
  },
  more: (count) => `${count} de plus`,
  choice: {
    pdf: { label: 'PDF', help: 'Paginé, avec signets et liens ; à classer, envoyer, imprimer.' },
    docx: { label: 'Word (DOCX)', help: 'Avec notes de bas de page ; à modifier et classer.' },
    html: { label: 'Page web (HTML)', help: 'Un seul fichier, qui s’ouvre partout, sans réseau.' },
    markdown: { label: 'Markdown', help: 'Pour Obsidian, GitHub et autres éditeurs de texte brut.' },
    xlsx: {
      label: 'Tableau (XLSX)',
      help: 'Affaires, affirmations et sources en trois feuilles ; chaque cellule est du texte.',
    },
    exchange: {
      label: 'Échange (ZIP)',
      help: 'Les mêmes données en JSON et en tableaux exacts, à réimporter ; pas pour un tableur.',
    },
    timelinejs: {
      label: 'TimelineJS3 (JSON)',
      help: 'Pour une frise sur votre propre page ; une vue par événement.',
    },
    ftm: {
      label: 'FollowTheMoney (Aleph)',
      help: 'Personnes, événements et notes pour Aleph ; les notices sont exportées comme événements, jamais comme sanctions.',
    },
    cases: { label: 'Affaires (CSV)', help: 'Un tableau avec une ligne par affaire, pour un tableur.' },
    statements: {
      label: 'Affirmations (CSV)',
      help: 'Un tableau avec une ligne par événement, notice, propos et lien, chacun avec ses sources.',
    },
    json: {
      label: 'Données (JSON)',
      help: 'Pour les programmes : clés de vocabulaire et dates telles que saisies.',
    },
    ris: {
      label: 'Sources (RIS)',
      help: 'Pour Zotero, EndNote et d’autres gestionnaires de références.',
    },
    csl: {
      label: 'Sources (CSL-JSON)',
      help: 'De même pour Zotero et pandoc, avec des intervalles de dates.',
    },
  },
  options: 'Options',
  parts: 'Parties',
  only: 'Seulement',
  onlyPart: (part) => `Seulement « ${part} »`,
  allParts: 'Toutes les parties',
  part: {
    who: 'Qui est-ce',
    tracks: 'Où en est l’affaire',
    figure: 'Frise chronologique',
    notices: 'Notices',
    chronology: 'Chronologie',
    claims: 'Propos de chaque partie',
    disagreements: 'Là où les sources divergent',
    related: 'Affaires liées',
  },
  language: 'Langue des intitulés',
  paper: 'Format du papier',
  size: { A4: 'A4', LETTER: 'Letter (États-Unis)' },
  get: 'Ce que vous obtiendrez',
  counts: ({ cases, statements, sources }) =>
    [
      ...(cases === null ? [] : [`Affaires : ${cases}.`]),
      ...(statements === null ? [] : [`Événements, notices, propos et liens : ${statements}.`]),
      `Sources : ${sources}.`,
    ].join(' '),
  leftOut: (ids) => `Omis, car la fiche n’a pas pu être lue : ${ids}.`,
  lost: 'Ce que ce format modifie ou omet',
  whole: 'Tout ce que vous avez choisi est dans le fichier.',
  fields: {
    since: 'À partir de quand compte l’autre version',
    vouches: 'Si l’entrée dit où se trouve la personne',
  },
  loss: {
    fields: (count, ex) => `Champs absents de ce format : ${count} (${ex}).`,
    figure: () => 'La frise est donnée en mots, non dessinée.',
    cells: (count, ex) => `Textes trop longs pour une cellule, coupés : ${count} (${ex}).`,
    dates: (count, ex) =>
      `Dates incertaines, données en mots à côté du premier et du dernier jour : ${count} (${ex}).`,
    undated: (count, ex) => `Événements sans date, nommés seulement sur la page de titre : ${count} (${ex}).`,
    notices: (count) => `Notices, absentes de ce format : ${count}.`,
    claims: (count) => `Propos, absents de ce format : ${count}.`,
    relations: (count, ex) => `Liens que ce format ne peut contenir : ${count} (${ex}).`,
    tracks: (count) => `Situation de chaque affaire ce jour-là, donnée en mots avec la personne : ${count}.`,
    published: (count, ex) =>
      `Dates de publication autres qu’un simple jour, mois ou année, données en mots dans une note : ${count} (${ex}).`,
    guarded: (count, ex) =>
      `Cellules dont un tableur pourrait exécuter une partie comme formule, que le séparateur soit la virgule, le point-virgule ou la tabulation ; une apostrophe précède cette partie : ${count} (${ex}).`,
    rows: (count) =>
      `Événements, notices, propos et liens pris un à un ; ce tableau ne donne que ce qui en découle : ${count}.`,
    controls: (count, ex) =>
      `Textes avec des caractères de contrôle que ce format ne peut contenir, remplacés par \ufffd ou une espace : ${count} (${ex}).`,
    outside: (count, ex) =>
      `Liens avec des affaires absentes du fichier, donnés en mots avec la personne : ${count} (${ex}).`,
    voices: (count) =>
      `Qui parle, l’appui et les divergences des sources, donnés dans le texte et non dans des champs séparés : ${count}.`,
    noFigure: () =>
      'La frise n’est pas dans le fichier : il n’y a rien à dessiner, trop pour une page, ou le dessin a échoué.',
    characters: (count, examples) =>
      `Caractères absents de la police, remplacés par \ufffd : ${count} (${examples}).`,
  },
  preview: 'Début du fichier, en texte',
  prepare: 'Créer le fichier',
  many: 'Avec autant d’affaires, cela prend du temps ; la création ne commence qu’à votre demande.',
  gathering: (done, all) => `Lecture des fiches : ${done} sur ${all}`,
  working: 'Création du fichier',
  cancel: 'Annuler',
  cancelled: 'Annulé. Rien n’a été enregistré.',
  close: 'Fermer',
  save: (name, size) => `Télécharger ${name} (${size})`,
  again:
    'Le téléchargement n’a pas commencé ? Utilisez de nouveau le lien, ou enregistrez-le depuis son menu contextuel.',
  saveFigure: (name) => `Enregistrer ${name}`,
  saveBeside: (name) => `Télécharger cette liste (${name})`,
  failed: 'Le fichier n’a pas pu être créé',
  failedHelp: (reason) => `${reason} Rien n’est perdu ; réessayez.`,
  notLoaded:
    'Le code de ce format n’a pas pu être chargé. Rien n’est perdu ; d’autres formats fonctionnent peut-être.',
  redact: {
    title: 'Caviardage',
    label:
      'Retirer les noms, les jours, les lieux plus précis que le pays, et les éditeurs, titres et adresses des sources',
    keepTexts: 'Garder les textes, avec des initiales à la place des noms et des mois à la place des jours',
    changes: 'Ce qui est retiré',
    changed: {
      names: (count) => `Noms réduits à des initiales : ${count}.`,
      dates: (count) => `Jours réduits au mois : ${count}.`,
      texts: (count) => `Textes omis ou modifiés : ${count}.`,
      sources: (count) => `Titres et adresses de sources omis : ${count}.`,
      publishers: (count) => `Éditeurs de sources omis : ${count}.`,
      locators: (count) => `Renvois à un passage précis d’une source omis : ${count}.`,
      numbers: (count) => `Numéros d’affaires omis des textes : ${count}.`,
    },
    also: 'Omis aussi : la frise, le lien de retour, qui a agi, les termes de recherche. Les identifiants et le nom du fichier sont de simples numéros. Un filtre de dates est élargi aux mois. Le jour affiché et le jour des faits connus restent tels que vous les avez choisis.',
    nothing: '(omis)',
    tellingDays: (days) =>
      `Le jour choisi (${days}) est aussi un jour du dossier : le fichier le révèle. Choisissez un autre jour pour l’éviter.`,
    remains: (count) =>
      `Textes où il reste peut-être une partie d’un nom, un jour ou un numéro d’affaire : ${count}.`,
    proper: (count) =>
      `Mots des textes gardés qui nomment peut-être un lieu, une organisation ou une autre personne : ${count}.`,
    read: 'Lisez chaque texte avant de transmettre le fichier : l’application ne distingue pas les lieux et les autres personnes des mots ordinaires.',
  },
  print: {
    figureFailed: 'La frise n’a pas pu être dessinée et manque ici.',
    noFigure: 'Il n’y a pas de frise ici : il n’y a rien à dessiner, ou trop pour une page.',
    link: 'Imprimer depuis le navigateur',
    help: 'Une page à imprimer depuis le navigateur. Le PDF ainsi enregistré est balisé pour les lecteurs d’écran et garde les liens et les titres.',
    now: 'Imprimer',
    back: 'Retour à la page d’origine',
  },
  sheets: { cases: 'Affaires', statements: 'Affirmations', sources: 'Sources' },
}
