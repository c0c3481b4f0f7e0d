import type { enGlossary } from '../en/glossary.ts'

const RULE = 'Règle de cette collection'

/** The terms of the field in French. */
export const frGlossary: typeof enGlossary = {
  notice: {
    term: 'Notice',
    meaning:
      'Une demande ou une alerte qu’INTERPOL publie à l’intention de ses membres, à la demande d’un État ou d’un organe international. Les notices se distinguent par leur couleur. Une notice n’est ni un mandat ni un fait établi.',
    source: 'INTERPOL, Règlement sur le traitement des données, articles 1 et 73 à 96',
  },
  'red-notice': {
    term: 'Notice rouge',
    meaning:
      'Une notice qui demande aux États de localiser une personne et de l’arrêter, ou de restreindre ses déplacements, dans l’attente de son extradition, de sa remise ou d’une procédure similaire conforme au droit. Chaque État décide de l’effet juridique qu’elle a sur son territoire.',
    source: 'INTERPOL, Règlement sur le traitement des données, articles 82 à 87',
  },
  diffusion: {
    term: 'Diffusion',
    meaning:
      'Une demande de coopération ou une alerte qu’un État transmet lui-même, par les canaux d’INTERPOL, à certains autres États ou à tous. INTERPOL ne la publie pas.',
    source: 'INTERPOL, Règlement sur le traitement des données, articles 97 à 101',
  },
  alert: {
    term: 'Alerte, type non précisé',
    meaning:
      'La source parle d’une alerte sans dire s’il s’agissait d’une notice ou d’une diffusion, ni de quelle couleur. Elle n’est jamais présentée ici comme une notice rouge.',
    source: RULE,
  },
  extradition: {
    term: 'Extradition',
    meaning:
      'Remise d’une personne à un autre État, à la demande de celui-ci, pour la poursuivre ou lui faire exécuter une peine.',
    source: 'Convention européenne d’extradition (STE 24), article 1',
  },
  admissible: {
    term: 'Extradition admissible',
    meaning:
      'Un tribunal estime que la loi permet l’extradition ; en France, il rend un « avis favorable ». Cela ne vaut pas octroi de l’extradition : dans de nombreux États, le gouvernement décide ensuite, et la décision du tribunal est susceptible de recours.',
    source: 'Usage du droit de l’extradition ; Convention européenne d’extradition (STE 24)',
  },
  surrender: {
    term: 'Remise',
    meaning:
      'Le fait de remettre la personne, ou la décision de le faire, une fois l’extradition accordée. Entre États membres de l’Union européenne, c’est aussi le terme employé pour le mandat d’arrêt européen.',
    source: 'Convention européenne d’extradition (STE 24), article 18 ; décision-cadre 2002/584/JAI',
  },
  expulsion: {
    term: 'Expulsion',
    meaning:
      'Un État ordonne à un étranger de quitter son territoire en vertu de son propre droit des étrangers. À la différence de l’extradition, aucune demande d’un autre État n’est nécessaire.',
    source:
      'Usage du droit des étrangers ; Pacte international relatif aux droits civils et politiques, article 13',
  },
  'interim-measure': {
    term: 'Mesure provisoire',
    meaning:
      'Un tribunal ou un organe conventionnel ordonne ou demande à un État de suspendre un éloignement jusqu’à ce qu’il ait statué. Cela ne préjuge pas de l’issue.',
    source:
      'Règlement de la Cour européenne des droits de l’homme, article 39, et règles semblables des comités de l’ONU',
  },
  'refugee-status': {
    term: 'Statut de réfugié',
    meaning:
      'Un État reconnaît que la personne craint avec raison d’être persécutée, par exemple du fait de ses opinions politiques.',
    source: 'Convention de 1951 relative au statut des réfugiés, article 1 ; directive 2011/95/UE, article 2',
  },
  'subsidiary-protection': {
    term: 'Protection subsidiaire',
    meaning:
      'Protection, dans l’Union européenne, d’une personne qui ne peut être considérée comme un réfugié mais qui, en cas de renvoi, courrait un risque réel d’atteintes graves, comme la torture.',
    source: 'Directive 2011/95/UE, articles 2 et 15',
  },
  exclusion: {
    term: 'Exclusion',
    meaning:
      'La protection est refusée ou prend fin parce qu’il y a des raisons sérieuses de penser que la personne a commis certains actes graves. C’est une décision relevant du droit d’asile, non une condamnation.',
    source: 'Convention de 1951, article 1 F ; directive 2011/95/UE, articles 12 et 17',
  },
  'in-absentia': {
    term: 'Par défaut',
    meaning:
      'Le jugement a été rendu en l’absence de l’accusé. Sa reconnaissance à l’étranger et le droit à un nouveau procès varient d’un État à l’autre.',
    source: 'Deuxième protocole additionnel à la Convention européenne d’extradition (STE 98), article 3',
  },
  accusation: {
    term: 'Accusation',
    meaning:
      'L’affirmation qu’une personne a fait quelque chose, donnée comme les propos de son auteur. Ce n’est pas un fait établi, pas plus qu’une inculpation, un mandat ou une notice.',
    source: RULE,
  },
  'formal-investigation': {
    term: 'Mise en examen',
    meaning:
      'Un juge place la personne sous enquête formelle. Ce n’est ni une accusation portée devant un tribunal ni un fait établi.',
    source: 'Code de procédure pénale (France), article 80-1',
  },
  'person-concerned': {
    term: 'La personne concernée',
    meaning: 'La personne dont c’est l’affaire. Ces mots n’impliquent pas qu’un État ait demandé sa remise.',
    source: RULE,
  },
  'article-author': {
    term: 'L’auteur de l’article',
    meaning:
      'L’auteur de l’article par lequel la collection a commencé représente Open Dialog Foundation auprès de l’Union européenne. Ce qui ne repose que sur ses propos compte comme partie militante, non comme presse.',
    source: RULE,
  },
  'state-media': {
    term: 'Média d’État',
    meaning:
      'Une agence de presse ou un média d’un État. Ce qui ne repose que sur lui est signalé comme tel.',
    source: RULE,
  },
  'as-of': {
    term: 'À la date du',
    meaning:
      'Le tableau tel qu’il était à une date donnée. Un événement compte à partir du dernier jour où il a pu avoir lieu ; les événements postérieurs sont exclus.',
    source: RULE,
  },
  possibly: {
    term: 'Peut-être survenu à cette date',
    meaning:
      'Les sources ne donnent pas le jour exact : l’événement peut être antérieur ou postérieur à la date affichée. Il est indiqué mais ne change aucune situation.',
    source: RULE,
  },
  support: {
    term: 'Appui',
    meaning:
      'Ce sur quoi une ligne s’appuie : l’article seul ; un seul éditeur ou une seule agence ; plusieurs textes, tous de la partie militante ; au moins deux éditeurs ou agences, pas tous de la partie militante ; ou des sources qui divergent.',
    source: RULE,
  },
}
