import type { enGlossary } from '../en/glossary.ts'

const RULE = 'Règle de cette collection'

/** The terms of the field in French. */
export const frGlossary: typeof enGlossary = {
  notice: {
    term: 'Notice d’INTERPOL',
    meaning:
      'Une demande ou une alerte qu’INTERPOL publie à l’intention de ses membres, à la demande d’un État ou d’un organe international. Elles se distinguent par leur couleur. Une notice n’est pas un mandat, et n’établit pas que quiconque ait fait quoi que ce soit.',
    source: 'INTERPOL, Règlement sur le traitement des données, articles 1 et 73 à 96',
  },
  'red-notice': {
    term: 'Notice rouge',
    meaning:
      'Une notice qui demande de localiser une personne et de l’arrêter, ou de restreindre ses déplacements, en vue d’une extradition ou d’un acte légal analogue. Chaque État décide de l’effet qu’elle a chez lui.',
    source: 'INTERPOL, Règlement sur le traitement des données, articles 82 à 87',
  },
  diffusion: {
    term: 'Diffusion entre États',
    meaning:
      'Une demande de coopération ou une alerte qu’un État transmet lui-même à certains ou à tous les autres par INTERPOL. INTERPOL ne la publie pas.',
    source: 'INTERPOL, Règlement sur le traitement des données, articles 97 à 101',
  },
  alert: {
    term: 'Alerte, type non précisé',
    meaning:
      'La source parle d’une alerte sans dire s’il s’agissait d’une notice ou d’une diffusion, ni de quelle couleur. Elle n’est jamais montrée ici comme une notice rouge.',
    source: RULE,
  },
  extradition: {
    term: 'L’extradition',
    meaning:
      'Remettre une personne à un autre État qui la demande pour la poursuivre ou lui faire exécuter une peine.',
    source: 'Convention européenne d’extradition (STE 24), article 1',
  },
  admissible: {
    term: 'Avis favorable',
    meaning:
      'Un tribunal estime que la loi permet l’extradition. Ce n’est pas encore l’extradition : dans bien des États le gouvernement décide ensuite, et l’avis peut faire l’objet d’un recours.',
    source: 'Usage du droit de l’extradition ; Convention européenne d’extradition (STE 24)',
  },
  surrender: {
    term: 'Remise',
    meaning:
      'L’acte de remettre la personne, ou la décision de le faire, une fois l’extradition accordée. Entre États membres de l’Union européenne, c’est aussi le nom de la procédure du mandat d’arrêt européen.',
    source: 'Convention européenne d’extradition (STE 24), article 18 ; décision-cadre 2002/584/JAI',
  },
  expulsion: {
    term: 'L’expulsion',
    meaning:
      'Un État ordonne à une personne de quitter son territoire en vertu de son propre droit des étrangers. Aucun autre État n’a besoin de le demander ; c’est ce qui la distingue de l’extradition.',
    source:
      'Usage du droit des étrangers ; Pacte international relatif aux droits civils et politiques, article 13',
  },
  'interim-measure': {
    term: 'Mesure provisoire',
    meaning:
      'Un tribunal ou un organe conventionnel demande à un État de suspendre un éloignement jusqu’à ce qu’il ait statué. Cela ne dit encore rien de l’issue.',
    source:
      'Règlement de la Cour européenne des droits de l’homme, article 39, et règles semblables des comités de l’ONU',
  },
  'refugee-status': {
    term: 'Statut de réfugié',
    meaning:
      'Un État reconnaît que la personne craint avec raison d’être persécutée, par exemple pour ses opinions politiques.',
    source: 'Convention de 1951 relative au statut des réfugiés, article 1 ; directive 2011/95/UE, article 2',
  },
  'subsidiary-protection': {
    term: 'Protection subsidiaire',
    meaning:
      'Protection, dans l’Union européenne, de qui n’est pas réfugié mais courrait un risque réel d’atteintes graves en cas de renvoi, comme la torture.',
    source: 'Directive 2011/95/UE, articles 2 et 15',
  },
  exclusion: {
    term: 'L’exclusion',
    meaning:
      'La protection est refusée ou prend fin parce qu’il y a des raisons sérieuses de penser que la personne a commis l’un de certains actes graves. C’est une décision du droit d’asile, et non une condamnation.',
    source: 'Convention de 1951, article 1 F ; directive 2011/95/UE, articles 12 et 17',
  },
  'in-absentia': {
    term: 'Par défaut',
    meaning:
      'Le jugement a été rendu sans que l’accusé soit présent au procès. S’il est reconnu ailleurs, et s’il ouvre droit à un nouveau procès, cela varie d’un État à l’autre.',
    source: 'Deuxième protocole additionnel à la Convention européenne d’extradition (STE 98), article 3',
  },
  accusation: {
    term: 'L’accusation',
    meaning:
      'Quelqu’un dit qu’une personne a fait quelque chose. Elle est donnée dans les mots de qui la porte et n’est pas un fait établi ; pas plus qu’une mise en accusation, un mandat ou une notice.',
    source: RULE,
  },
  'as-of': {
    term: 'À la date du',
    meaning:
      'Le tableau tel qu’il était un jour donné : un événement compte une fois venu le dernier jour où il a pu avoir lieu. Les événements postérieurs sont laissés de côté.',
    source: RULE,
  },
  possibly: {
    term: 'Peut-être à cette date',
    meaning:
      'Les sources ne fixent pas le jour, et le jour montré est parmi ceux où le fait a pu avoir lieu. Il est montré et ne change aucune situation.',
    source: RULE,
  },
  support: {
    term: 'Appui',
    meaning:
      'Sur quoi une ligne s’appuie : l’article seul ; un seul éditeur ou une seule agence ; plusieurs textes, tous du côté de la campagne ; deux éditeurs ou agences au moins, pas tous du côté de la campagne ; ou des sources qui divergent.',
    source: RULE,
  },
}
