import type { enAbout } from '../en/about.ts'

/** Words of the page about the data in French. */
export const frAbout: typeof enAbout = {
  title: 'Sur les données',
  lead: 'Comment les fiches ont été faites, ce que veulent dire les mots, et jusqu’où l’on peut s’y fier.',
  noTerm: 'Ce terme n’est pas au glossaire ; il a pu être renommé. Les voici tous.',
  kinds: {
    reporter: 'L’énoncé d’un fait par un journaliste, une agence de presse ou un ouvrage de référence.',
    opinion: 'Un jugement ou une déduction d’un auteur autre que celui de l’article.',
    'state-accusation': 'Une accusation portée par un État contre la personne. Pas un fait établi.',
    'state-claim': 'Une autre déclaration d’un État.',
    court: 'Ce qu’un tribunal a jugé, d’après son texte ou un compte rendu.',
    lawyer: 'Le conseil de la personne.',
    person: 'La personne, ou sa famille.',
    ngo: 'Une organisation de défense des droits de l’homme.',
    advocacy: 'Open Dialog Foundation et mukhtarablyazov.org.',
    un: 'Un organe ou un expert des Nations unies.',
    'opposing-party': 'Une partie à un procès contre la personne, comme la banque BTA.',
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
        'La collection est partie de cinq affaires nommées dans un article d’opinion de 2013. Chacune a ensuite été suivie dans des sources publiques : textes de tribunaux, déclarations officielles, presse, organisations de défense des droits, et pages du côté de la campagne. Chaque source est listée, et désignée pour ce qu’elle est.',
        'Une fiche est un événement avec une date, un lieu, qui a agi, qui parle, ce qui l’appuie, et ses sources. Personne n’écrit la situation d’une affaire, la liberté ni la protection : elles se déduisent de ces événements, et peuvent donc être montrées à n’importe quel jour.',
        'Une date est aussi sûre que ses sources, pas davantage. « Mai 2012 » n’est jamais le 1er mai ; « entre le 21 et le 25 juillet » est une suite de jours, dans la liste, sur la frise et dans chaque fichier.',
        'Où les sources divergent, les deux sont côte à côte. Où elles se taisent, la fiche dit « inconnu » ou « pas de source postérieure », et rien n’est prolongé jusqu’à aujourd’hui.',
      ],
    },
    fairness: {
      title: 'Règles d’équité',
      paragraphs: [
        'Une accusation, une mise en accusation, un jugement de première instance, un jugement définitif et un jugement par défaut sont des mots différents et n’ont pas le même aspect. Une accusation n’est jamais énoncée comme un fait établi, et aucune étiquette telle que « recherché » ou « criminel » n’est posée sur une personne.',
        'Chaque ligne dit qui parle. Ce qui ne tient qu’aux mots d’un État ou d’une partie adverse est signalé comme tel partout où cela paraît, dans la liste aussi.',
        'Une alerte n’est pas une notice rouge. Quand une source ne dit pas de quelle notice il s’agissait, cette page non plus. Quand aucune n’est rapportée, c’est écrit.',
        'Ce qui parle contre une personne est montré aussi, avec qui le dit. Ce qui appuie une ligne se voit sur chaque ligne.',
        'Rien n’est dit d’un enfant au-delà de ce que les sources ont rendu public. Les agents publics jugés ne sont désignés ni par leur nom, ni par une fonction qu’une seule personne occupe. Il n’y a pas de photographies.',
      ],
    },
    asOf: {
      title: 'À un jour donné',
      paragraphs: [
        'Chaque page peut être ramenée à un jour. Un événement compte à partir du dernier jour où il a pu avoir lieu ; avant, dès le premier de ces jours, il est « peut-être à cette date » : montré, sans rien changer. Les événements postérieurs sont laissés de côté, dans la liste, sur la frise, sur les pages et dans les fichiers.',
        'Une situation porte toujours la date de l’événement qui l’a établie. « Dernier état connu » veut dire : au jour où les données ont été établies.',
        '« Connu au » est une seconde horloge : seulement ce que disaient les sources publiées à ce jour. Un événement compte dès qu’une source qu’il cite était publiée. Tant qu’une autre de ses sources ne l’était pas, seuls son type, son pays, sa date et ses sources connues sont indiqués, ainsi que la situation qu’il établit. Là où l’article seul était connu, la date n’est pas plus précise que l’article ne le permet. Une source sans date de publication n’est connue à aucun jour.',
      ],
      figure: 'Comment compte un événement entre deux jours à mesure que le jour montré avance',
      before: 'non enregistré',
      within: 'peut-être à cette date',
      after: 'compte',
      first: 'premier jour possible',
      last: 'dernier jour possible',
    },
    support: {
      title: 'Appui et indépendance',
      paragraphs: [
        'L’appui se compte par éditeur ou agence, non par texte : cinq textes d’une organisation font une voix. Les textes du côté de la campagne (l’auteur de l’article, Open Dialog Foundation, mukhtarablyazov.org) ne se corroborent pas entre eux.',
      ],
    },
    glossary: {
      title: 'Glossaire',
      paragraphs: ['Les termes s’ouvrent de la même façon partout où ils figurent dans une affaire.'],
    },
    compiled: {
      title: 'Qui l’a établie, et quand',
      paragraphs: ['Établie par les auteurs de Noticeboard à partir de sources publiques.'],
      version: (version, day) => `Version des données ${version}, établie le ${day}.`,
      article: 'L’article dont elle est partie',
    },
    licence: {
      title: 'Licence d’usage',
      paragraphs: [
        'Le code est libre sous licence MIT. Les données peuvent être utilisées sous CC BY 4.0 : citez Noticeboard et la version des données. Les sources gardent leurs droits ; aucun de leurs textes n’est reproduit ici.',
      ],
    },
    correction: {
      title: 'Corrections et retrait',
      paragraphs: [
        'Si une fiche est fausse, ou vous nomme à tort, dites-le : ouvrez un ticket dans le dépôt dont vient cette copie, ou écrivez à qui vous en a donné l’adresse. Désignez la fiche par son lien permanent (« Citer » sur chaque ligne) et, pour une correction, une source.',
        'Demandez de la même façon le retrait d’une fiche.',
      ],
    },
    protection: {
      title: 'Ce que ce site peut protéger, et ce qu’il ne peut pas',
      paragraphs: [
        'Il peut : aucune requête ne part vers un autre hôte, il n’y a ni traceur ni réseau de diffusion de contenu. Ce que vous cherchez et filtrez figure derrière le « # » de l’adresse, que les navigateurs n’envoient pas. Le texte des données n’est jamais exécuté comme du code, ni les cellules d’un tableau comme des formules. Une fois chargé, il continue sans réseau.',
        'Il ne peut pas : vous protéger de qui vous sert cette page, et pourrait en changer le code ; cacher à votre réseau que vous êtes passé ici ; empêcher une extension du navigateur ou un logiciel malveillant de lire avec vous ; effacer ce que vous avez enregistré sur un disque, ou l’historique de votre navigateur.',
      ],
    },
  },
}
