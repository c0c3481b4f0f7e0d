import type { ClaimKind } from '../../domain/case/vocabulary.ts'

/** Explains each kind of speaker. */
const kinds: Readonly<Record<ClaimKind, string>> & Readonly<Record<string, string>> = {
  reporter: 'A statement of fact by a journalist, a news agency or a reference work.',
  opinion: 'A judgment or inference by a writer other than the author of the article.',
  'state-accusation': 'An accusation or a charge by a state against the person. Not a finding.',
  'state-claim': 'Any other statement by a state.',
  court: 'What a court held, from its text or a report of it.',
  lawyer: 'Counsel for the person.',
  person: 'The person or their family.',
  ngo: 'A human-rights organisation.',
  advocacy: 'The Open Dialog Foundation and mukhtarablyazov.org.',
  un: 'A body or an expert of the United Nations.',
  'opposing-party': 'A party to proceedings against the person, such as BTA Bank.',
  'article-author':
    'A statement of fact by the author of the article, who represents the Open Dialog Foundation: campaign side, not press.',
  'article-opinion': 'A judgment or inference by that author: campaign side, not press.',
  'state-media': 'A news agency or outlet of a state.',
  'international-body':
    'An international organisation or parliamentary assembly other than the United Nations, such as the OSCE Parliamentary Assembly.',
  parliamentarian:
    'A member of a parliament, in a question or statement: the member’s words, not a finding of the parliament.',
  'professional-body': 'A professional body, such as a bar council.',
  commentator: 'The writer of a comment who is neither press nor counsel of the person.',
}

/** Words of the page about the data. Each section is a heading and its paragraphs. */
export const enAbout = {
  title: 'About the data',
  lead: 'How the entries were compiled, what the terms mean, and how far you can rely on them.',
  noTerm: 'There is no such term in the glossary; it may have been renamed. These are all of them.',
  kinds,
  sections: {
    method: {
      title: 'Method',
      paragraphs: [
        'The collection began with five cases named in an opinion article of 2013. Each was then followed up in public sources: court texts, official statements, the press, human-rights organisations, and the campaign side. Every source is listed and labelled as what it is.',
        'An entry is an event with a date, a place, who acted, whose account it is, how it is supported, and its sources. For most events the compilers also recorded what they change: the status of the case, custody or protection. What the board shows for a day follows from those events, so it can be shown as of any day.',
        'A date is only as precise as the sources. “May 2012” is never 1 May; “between 21 and 25 July” stays a range of days in the list, on the timeline and in every file.',
        'Where sources disagree, both are given. Where they end, the entry says “unknown”, “no later source” or “nothing later recorded”; nothing is carried forward to today.',
      ],
    },
    fairness: {
      title: 'Fairness rules',
      paragraphs: [
        'An accusation, a charge, a first-instance judgment, a final judgment and a judgment in absentia are different things, and are named and shown differently. An accusation is never worded as a finding, and nobody is labelled “wanted” or “criminal”.',
        'Every line says whose words it is, as far as the sources shown allow. A status, custody, protection, country or notice that rests on the words of one side alone (the campaign, the person or their counsel, an opposing party, a state that accuses or makes a claim, state media) says which in the list, on the case page and in files; on the timeline a star marks it, and the table of the timeline says whose words they are.',
        'An alert is not a red notice. Where a source does not say what kind of notice it was, neither does this site. Where none is reported, it says so.',
        'Facts and claims adverse to a person are shown too, with whoever states them. On the case page and in files each event shows how it is supported.',
        'Nothing is said about a child beyond what the sources made public. Officials on trial are neither named nor described by an office that only one person holds. There are no photographs.',
      ],
    },
    asOf: {
      title: 'As of a day',
      paragraphs: [
        'The list, the timeline, the case pages, changes, comparisons and files can be set back to a day; the list of sources and this page cannot. An event counts from the last day on which it can have happened; before that, from the first such day on, it “may have happened by then”: it is shown but changes nothing. Later events are left out, in the list, the timeline, the case pages and the files.',
        'A status always carries the date of the event that set it. “Last known” means as of the day the data were compiled.',
        '“Known by” adds a second date: only what sources published by that day say is shown. An event counts once one of its sources had been published. Until all of them had been, only its type, country, date and known sources are shown, with the status it sets. Where only the article was known, the date is no more precise than the article gives it. Undated sources are left out.',
      ],
      figure: 'How an event dated between two days counts as the day shown moves on',
      before: 'not on record',
      within: 'may have happened by then',
      after: 'counts',
      first: 'first possible day',
      last: 'last possible day',
    },
    support: {
      title: 'Support and independence',
      paragraphs: [
        'Support is counted by publisher or agency, not by text: five texts from one organisation count as one. Texts from the campaign side (the author of the article, the Open Dialog Foundation, mukhtarablyazov.org) do not corroborate one another.',
      ],
    },
    glossary: {
      title: 'Glossary',
      paragraphs: ['The same note opens wherever a term appears in a case.'],
    },
    compiled: {
      title: 'Who compiled it, and when',
      paragraphs: ['Compiled by the makers of Noticeboard from public sources.'],
      version: (version: string, day: string) => `Data version ${version}, compiled ${day}.`,
      article: 'The article it began with',
    },
    licence: {
      title: 'Licence',
      paragraphs: [
        'The code is available under the MIT licence. The data may be used under CC BY 4.0: credit Noticeboard and give the data version. Rights in the sources remain with their owners; their texts are not reproduced here.',
      ],
    },
    correction: {
      title: 'Corrections and removal',
      paragraphs: [
        'If an entry is wrong, or names you and should not, please say so: open an issue in the repository this copy was made from, or write to whoever gave you its address. Give the permanent link to the entry (“Cite” on each line) and, for a correction, a source.',
        'You can ask in the same way for an entry to be removed.',
      ],
    },
    protection: {
      title: 'What this site can and cannot protect',
      paragraphs: [
        'It can: no requests go to other hosts, and there is no tracking and no content delivery network. What you search for and filter by is kept after the “#” in the address, which browsers do not send. Text in the data never runs as code. Once loaded, the page works without a network.',
        'It cannot: protect you from whoever serves you this page, who could change its code; hide from your network that you visited it; stop a browser extension or malicious software from reading along; remove what you saved to disk, or your browser history.',
      ],
    },
  },
}
