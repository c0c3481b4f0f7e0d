import type { enExporting } from '../en/exporting.ts'

/** Words of the export dialog in French. */
export const frExporting: typeof enExporting = {
  title: 'Exporter',
  form: 'Forme',
  group: {
    documents: 'Résumé de l’affaire',
    data: 'Données tabulaires',
    tools: 'Pour d’autres outils',
    sources: 'Sources citées',
  },
  choice: {
    pdf: { label: 'PDF', help: 'Paginé, avec signets et liens ; à classer, envoyer, imprimer.' },
    docx: { label: 'Word (DOCX)', help: 'Avec notes de bas de page ; à modifier et classer.' },
    html: { label: 'Page web (HTML)', help: 'Un seul fichier, qui s’ouvre partout sans réseau.' },
    markdown: { label: 'Markdown', help: 'Pour Obsidian, GitHub et autres éditeurs de texte brut.' },
    xlsx: {
      label: 'Classeur (XLSX)',
      help: 'Affaires, affirmations et sources en trois feuilles ; chaque cellule est du texte.',
    },
    exchange: {
      label: 'Échange (ZIP)',
      help: 'Les mêmes données en JSON et en tableaux exacts, à relire plus tard ; pas pour un tableur.',
    },
    timelinejs: {
      label: 'TimelineJS3 en JSON',
      help: 'Pour une frise sur votre propre page ; une vue par événement.',
    },
    ftm: {
      label: 'FollowTheMoney pour Aleph',
      help: 'Personnes, événements et remarques pour Aleph ; les notices sortent comme événements, jamais comme sanctions.',
    },
    cases: { label: 'Affaires (CSV)', help: 'Un tableau avec une ligne par affaire, pour un tableur.' },
    statements: {
      label: 'Affirmations (CSV)',
      help: 'Un tableau avec une ligne par événement, notice, propos et relation, chacune avec ses sources.',
    },
    json: {
      label: 'Données (JSON)',
      help: 'Pour les machines : clés de vocabulaire et dates telles quelles.',
    },
    ris: {
      label: 'Sources citées (RIS)',
      help: 'Pour Zotero, EndNote et d’autres gestionnaires de références.',
    },
    csl: {
      label: 'Sources citées (CSL-JSON)',
      help: 'De même pour Zotero et pandoc, avec des intervalles de dates.',
    },
  },
  options: 'Choix',
  parts: 'Parties',
  part: {
    who: 'Qui est-ce',
    tracks: 'Où en est l’affaire',
    figure: 'Chronologie en image',
    notices: 'Les notices',
    chronology: 'La chronologie',
    claims: 'Ce que dit chaque partie',
    disagreements: 'Où les sources divergent',
    related: 'Affaires liées',
  },
  language: 'Langue des intitulés',
  paper: 'Papier',
  size: { A4: 'Format A4', LETTER: 'Letter (États-Unis)' },
  get: 'Ce que vous obtiendrez',
  counts: (cases, statements, sources) =>
    `Affaires : ${cases}. Événements, notices, propos et relations : ${statements}. Sources : ${sources}.`,
  lost: 'Ce que cette forme ne peut contenir tel quel',
  whole: 'Tout ce qui a été choisi est dans le fichier.',
  loss: {
    figure: () => 'La chronologie est dite en mots, non dessinée.',
    cells: (count, ex) => `Textes plus longs qu’une cellule, coupés : ${count} (${ex}).`,
    dates: (count, ex) =>
      `Dates incertaines, dites en mots à côté du premier et du dernier jour : ${count} (${ex}).`,
    undated: (count, ex) =>
      `Événements sans aucune date, nommés sur la seule page de titre : ${count} (${ex}).`,
    notices: (count) => `Les notices ne sont pas dans cette forme : ${count}.`,
    claims: (count) => `Les propos ne sont pas dans cette forme : ${count}.`,
    relations: (count, ex) => `Relations que cette forme ne peut contenir : ${count} (${ex}).`,
    tracks: (count) =>
      `Où en était chaque affaire ce jour-là est dit en mots auprès de la personne : ${count}.`,
    published: (count, ex) =>
      `Dates de publication qui ne sont pas un simple jour, mois ou an, dites en mots dans une note : ${count} (${ex}).`,
    guarded: (count, ex) =>
      `Cellules dont un tableur pourrait exécuter une partie comme formule, que le séparateur soit la virgule, le point-virgule ou la tabulation ; une apostrophe précède cette partie : ${count} (${ex}).`,
    rows: (count) =>
      `Événements, notices, propos et relations ne sont pas un à un dans ce tableau, seulement ce qui en découle : ${count}.`,
    controls: (count, ex) =>
      `Textes avec des caractères de contrôle que cette forme ne peut contenir, montrés par \ufffd ou une espace : ${count} (${ex}).`,
    outside: (count, ex) =>
      `Relations avec des affaires absentes du fichier, dites en mots auprès de la personne : ${count} (${ex}).`,
    voices: (count) =>
      `De qui sont les mots, leur appui et où les sources divergent : dit dans le texte de chaque entrée, non dans des champs propres : ${count}.`,
    noFigure: () => 'La chronologie n’est pas dans le fichier : rien à dessiner, ou trop pour une page.',
    characters: (count, examples) =>
      `Caractères que la police ne dessine pas, montrés par \ufffd : ${count} (${examples}).`,
  },
  preview: 'Début du fichier, en texte',
  prepare: 'Faire le fichier',
  many: 'Avec autant d’affaires, cela prend du temps ; à vous de lancer.',
  gathering: (done, all) => `Lecture des fiches : ${done} sur ${all}`,
  working: 'Le fichier se prépare',
  cancel: 'Annuler',
  cancelled: 'Annulé. Rien n’a été enregistré.',
  close: 'Fermer',
  save: (name, size) => `Télécharger ${name} (${size})`,
  again:
    'Le téléchargement n’a pas commencé ? Le lien ci-dessus reste : ouvrez-le encore, ou enregistrez-le par son menu.',
  saveBeside: (name) => `Télécharger cette liste (${name})`,
  failed: 'Le fichier n’a pas pu être fait',
  failedHelp: (reason) => `${reason} Rien n’est perdu ; réessayez.`,
  notLoaded:
    'Ce qui fait cette forme de fichier n’a pas pu être chargé ; le réseau manque peut-être. Rien n’est perdu : réessayez, ou choisissez une autre forme.',
  redact: {
    title: 'Caviardage',
    label: 'Ôter les noms, les jours, les lieux sous le pays, les titres et adresses des sources',
    keepTexts: 'Garder les textes, des initiales à la place des noms',
    changes: 'Ce qui est ôté',
    changed: {
      names: (count) => `Noms devenus initiales : ${count}.`,
      dates: (count) => `Jours devenus mois : ${count}.`,
      texts: (count) => `Textes omis ou changés : ${count}.`,
      sources: (count) => `Titres et adresses de sources omis : ${count}.`,
    },
    also: 'Omis aussi : la chronologie en image, le lien de retour, qui a agi, les mots cherchés. Identifiants et nom de fichier ne font que compter.',
    nothing: '(omis)',
    remains: (count) => `Une partie d’un nom reste peut-être dans des textes : ${count}.`,
    read: 'Lisez chaque texte avant de transmettre le fichier : l’application ne trouve pas les lieux, dates et autres personnes dans les textes.',
  },
  print: {
    link: 'Imprimer depuis le navigateur',
    help: 'Une page pour l’impression du navigateur ; le PDF qu’il en fait est balisé pour les lecteurs d’écran et garde liens et titres.',
    now: 'Imprimer',
    back: 'Retour à l’origine de ce document',
  },
  sheets: { cases: 'Affaires', statements: 'Affirmations', sources: 'Références' },
}
