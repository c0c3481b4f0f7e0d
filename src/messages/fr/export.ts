import type { enExport } from '../en/export.ts'

/** Words of the export menu in French. */
export const frExport: typeof enExport = {
  board: 'Exporter',
  menu: 'Exporter sous forme de',
  choice: {
    markdown: {
      label: 'Résumé (Markdown)',
      help: 'À lire, imprimer ou classer : chaque affaire avec sa chronologie et ses sources numérotées.',
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
  working: 'Le fichier se prépare',
  ready: (name) => `${name} est prêt.`,
  save: (name) => `Enregistrer ${name}`,
  failed: 'Le fichier n’a pas pu être fait',
  failedHelp: (reason) => `${reason} Rien n’est perdu ; réessayez.`,
  nothing: 'Il n’y a aucune affaire à exporter : les filtres n’en laissent pas.',
  leftOut: (ids) => `Laissé de côté, faute de pouvoir lire la fiche : ${ids}.`,
  titleBoard: 'Affaires',
  titleCase: (name) => `${name} : résumé de l’affaire`,
  exportSummary: 'Exporter le résumé',
}
