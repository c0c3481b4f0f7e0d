import type { enAbout } from '../en/about.ts'

/** Words of the page about the data in French. */
export const frAbout: typeof enAbout = {
  title: 'À propos des données',
  lead: 'Comment les fiches ont été établies, ce que signifient les termes, et jusqu’où l’on peut s’y fier.',
  noTerm: 'Ce terme n’est pas dans le glossaire ; il a pu être renommé. Voici tous les termes.',
  kinds: {
    reporter: 'L’énoncé d’un fait par un journaliste, une agence de presse ou un ouvrage de référence.',
    opinion: 'Un jugement ou une déduction d’un auteur autre que celui de l’article.',
    'state-accusation': 'Une accusation portée par un État contre la personne. Pas un fait établi.',
    'state-claim': 'Toute autre déclaration d’un État.',
    court: 'Ce qu’un tribunal a jugé, d’après sa décision ou un compte rendu.',
    lawyer: 'Le conseil de la personne.',
    person: 'La personne, ou sa famille.',
    ngo: 'Une organisation de défense des droits de l’homme.',
    advocacy: 'Open Dialog Foundation et mukhtarablyazov.org.',
    un: 'Un organe ou un expert des Nations unies.',
    'opposing-party': 'Une partie à un procès contre la personne, comme BTA Bank.',
    'article-author':
      'L’énoncé d’un fait par l’auteur de l’article, qui représente Open Dialog Foundation : partie militante, non presse.',
    'article-opinion': 'Un jugement ou une déduction de cet auteur : partie militante, non presse.',
    'state-media': 'Une agence de presse ou un média d’un État.',
    'international-body':
      'Une organisation internationale ou une assemblée parlementaire autre que les Nations unies, comme l’Assemblée parlementaire de l’OSCE.',
    parliamentarian:
      'Un membre d’un parlement, dans une question ou une déclaration : ses propres mots, non une constatation du parlement.',
    'professional-body': 'Un ordre professionnel, comme un conseil de l’ordre des avocats.',
    commentator: 'L’auteur d’un commentaire qui n’est ni la presse ni le conseil de la personne.',
  },
  sections: {
    method: {
      title: 'Méthode',
      paragraphs: [
        'La collection est partie de cinq affaires citées dans un article d’opinion de 2013. Chacune a ensuite été suivie dans des sources publiques : décisions de justice, déclarations officielles, presse, organisations de défense des droits de l’homme et partie militante. Chaque source est répertoriée et désignée pour ce qu’elle est.',
        'Une fiche décrit un événement : sa date, son lieu, qui a agi, qui parle, ce qui l’appuie et ses sources. Pour la plupart des événements, les auteurs ont aussi noté ce qui change : la situation de l’affaire, la détention ou la protection. Ce que le tableau montre pour une date se déduit de ces événements et peut donc être affiché à n’importe quelle date.',
        'Une date n’est pas plus précise que les sources. « Mai 2012 » n’est jamais le 1er mai ; « entre le 21 et le 25 juillet » reste un intervalle dans la liste, sur la frise et dans chaque fichier.',
        'Là où les sources divergent, les deux versions sont données. Là où elles s’arrêtent, la fiche dit « inconnu » ou « rien de plus récent » ; rien n’est prolongé jusqu’à aujourd’hui.',
      ],
    },
    fairness: {
      title: 'Règles d’équité',
      paragraphs: [
        'Une accusation, une inculpation, un jugement de première instance, un jugement définitif et un jugement par défaut sont des choses différentes ; elles sont nommées et présentées différemment. Une accusation n’est jamais énoncée comme un fait établi, et personne n’est qualifié de « recherché » ou de « criminel ».',
        'Chaque ligne dit qui parle, autant que les sources affichées le permettent. Une situation, une détention, une protection, un pays ou une notice qui ne tient qu’aux mots d’une seule partie (la partie militante, la personne ou son conseil, une partie adverse, un État qui accuse ou qui affirme, un média d’État) dit laquelle dans la liste, sur la page de l’affaire et dans les fichiers ; sur la frise, un astérisque le signale et le tableau de la frise dit de qui sont ces mots.',
        'Une alerte n’est pas une notice rouge. Quand une source ne dit pas de quel type de notice il s’agissait, ce site ne le dit pas non plus. Quand rien n’est signalé, c’est écrit.',
        'Les faits et propos défavorables à une personne sont donnés aussi, avec leur auteur. Sur la page de l’affaire et dans les fichiers, chaque événement indique ce qui l’appuie.',
        'Rien n’est dit d’un enfant au-delà de ce que les sources ont rendu public. Les agents publics jugés ne sont désignés ni par leur nom, ni par une fonction qu’une seule personne occupe. Il n’y a pas de photographie.',
      ],
    },
    asOf: {
      title: 'À une date donnée',
      paragraphs: [
        'La liste, la frise, les pages d’affaire, les changements, les comparaisons et les fichiers peuvent être ramenés à un jour ; la liste des sources et cette page, non. Un événement compte à partir du dernier jour où il a pu avoir lieu ; avant, dès le premier de ces jours, il est « peut-être survenu à cette date » : indiqué, sans rien changer. Les événements postérieurs sont exclus, dans la liste, sur la frise, sur les pages et dans les fichiers.',
        'Une situation porte toujours la date de l’événement qui l’a établie. « Dernier état connu » signifie : à la date où les données ont été établies.',
        '« Connu au » ajoute une seconde date : seul est affiché ce que disent les sources publiées à cette date. Un événement compte dès qu’une de ses sources a été publiée. Tant qu’elles ne l’ont pas toutes été, seuls son type, son pays, sa date et ses sources connues sont indiqués, avec la situation qu’il établit. Là où seul l’article était connu, la date n’est pas plus précise que dans l’article. Les sources sans date sont exclues.',
      ],
      figure: 'Comment compte un événement situé entre deux jours à mesure que la date affichée avance',
      before: 'pas encore recensé',
      within: 'peut-être survenu à cette date',
      after: 'compte',
      first: 'premier jour possible',
      last: 'dernier jour possible',
    },
    support: {
      title: 'Appui et indépendance',
      paragraphs: [
        'L’appui se compte par éditeur ou agence, non par texte : cinq textes d’une même organisation comptent pour un. Les textes de la partie militante (l’auteur de l’article, Open Dialog Foundation, mukhtarablyazov.org) ne se corroborent pas entre eux.',
      ],
    },
    glossary: {
      title: 'Glossaire',
      paragraphs: ['La même note s’ouvre partout où un terme figure dans une affaire.'],
    },
    compiled: {
      title: 'Qui a établi la collection, et quand',
      paragraphs: ['Établie par les auteurs de Noticeboard à partir de sources publiques.'],
      version: (version, day) => `Version des données ${version}, établie le ${day}.`,
      article: 'L’article de départ',
    },
    licence: {
      title: 'Licence',
      paragraphs: [
        'Le code est disponible sous licence MIT. Les données peuvent être utilisées sous licence CC BY 4.0 : citez Noticeboard et la version des données. Les droits sur les sources restent à leurs titulaires ; leurs textes ne sont pas reproduits ici.',
      ],
    },
    correction: {
      title: 'Corrections et retrait',
      paragraphs: [
        'Si une fiche est erronée, ou vous nomme à tort, signalez-le : ouvrez un ticket dans le dépôt dont vient cette copie, ou écrivez à la personne qui vous en a donné l’adresse. Indiquez le lien permanent de la fiche (« Citer » sur chaque ligne) et, pour une correction, une source.',
        'Vous pouvez demander de la même façon le retrait d’une fiche.',
      ],
    },
    protection: {
      title: 'Ce que ce site peut protéger, et ce qu’il ne peut pas protéger',
      paragraphs: [
        'Il peut : aucune requête ne part vers un autre hôte, et il n’y a ni traceur ni réseau de diffusion de contenu. Ce que vous cherchez et filtrez figure après le « # » de l’adresse, que les navigateurs n’envoient pas. Le texte des données n’est jamais exécuté comme du code. Une fois chargée, la page fonctionne sans réseau.',
        'Il ne peut pas : vous protéger de celui qui vous fournit cette page et pourrait en changer le code ; cacher à votre réseau que vous l’avez consultée ; empêcher une extension du navigateur ou un logiciel malveillant de la lire en même temps que vous ; effacer ce que vous avez enregistré sur un disque, ou l’historique de votre navigateur.',
      ],
    },
  },
}
