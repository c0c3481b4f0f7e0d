import type { ClaimKind } from '../../domain/vocabulary.ts'

/** What is meant by whose words a line is. */
const kinds: Readonly<Record<ClaimKind, string>> & Readonly<Record<string, string>> = {
  reporter: 'A statement of fact by a journalist, a news agency or the author of the article.',
  opinion: 'A judgment or inference of a writer.',
  'state-accusation': 'An accusation or a charge by a state against the person. Not a finding.',
  'state-claim': 'Another statement of a state.',
  court: 'What a court held, from its text or from a report of it.',
  lawyer: 'Counsel of the person.',
  person: 'The person, or the family.',
  ngo: 'A human-rights organisation.',
  advocacy: 'The Open Dialog Foundation and mukhtarablyazov.org.',
  un: 'A body or an expert of the United Nations.',
  'opposing-party': 'A party to proceedings against the person, such as the BTA Bank.',
}

/** Words of the page about the data. Each section is a heading and its paragraphs. */
export const enAbout = {
  title: 'About the data',
  lead: 'How the entries were made, what the words mean, and how far you can rely on them.',
  noTerm: 'There is no such term in the glossary; it may have been renamed. These are all of them.',
  kinds,
  sections: {
    method: {
      title: 'Method',
      paragraphs: [
        'The collection began with five cases named in one opinion article of 2013. Each was then followed up in public sources: court texts, official statements, press, human-rights organisations, and pages of the campaign side. Every source is listed, and labelled as what it is.',
        'An entry is an event with a date, a place, who acted, whose words it is told in, how it is supported, and its sources. The status of a case, custody and protection are not written down by anybody: they are derived from those events, so that they can be shown as of any day.',
        'A date is as firm as its sources and no firmer. “May 2012” is never 1 May; “between 21 and 25 July” is a span of days, in the list, in the timeline and in every file.',
        'Where sources disagree, both stand side by side. Where they stop speaking, the entry says “unknown” or “no later source”, and nothing is carried on to today.',
      ],
    },
    fairness: {
      title: 'Rules of fairness',
      paragraphs: [
        'An accusation, a charge, a judgment of first instance, a final judgment and a judgment in absentia are different words and look different. An accusation is never worded as a finding, and no label such as “wanted” or “criminal” is put on a person.',
        'Every line says whose words it is. What stands on the words of a state or of an opposing party alone is labelled so wherever it appears, in the list too.',
        'An alert is not a red notice. Where a source does not say what kind of notice it was, neither does this page. Where none is reported, it says “None reported”.',
        'What speaks against a person is shown as well, with whoever says it. How a line is supported is visible on each line.',
        'Nothing is said of a child beyond what the sources made public. Officials on trial are neither named nor described by an office that one person holds. There are no photographs.',
      ],
    },
    asOf: {
      title: 'As of a day',
      paragraphs: [
        'Every page can be set back to a day. An event counts from the last day on which it can have happened; before that, from the first such day on, it is “possibly by then”: shown, and changing nothing. Later events are left out, in the list, the timeline, the case pages and the files.',
        'A status always carries the date of the event that set it. “Last known” means: as of the day on which the data were compiled.',
        '“Known on” is a second clock: only what sources published by that day had said. An event counts once a source that it cites had been published. While another source of it had not, only its type, country, date and known sources show, and the status that it sets. Where the article alone was known, its date is no firmer than the article makes it. A source without a date of publication is known on no day.',
      ],
      figure: 'How an event between two days counts as the day moves on',
      before: 'not on record',
      within: 'possibly by then',
      after: 'counts',
      first: 'first possible day',
      last: 'last possible day',
    },
    support: {
      title: 'Support and independence',
      paragraphs: [
        'Support is counted by publisher or agency, not by text: five texts of one organisation are one voice. Texts of the campaign side (the author of the article, the Open Dialog Foundation, mukhtarablyazov.org) do not corroborate each other.',
      ],
    },
    glossary: {
      title: 'Glossary',
      paragraphs: ['Terms open in the same way wherever they stand in a case.'],
    },
    compiled: {
      title: 'Who compiled it, and when',
      paragraphs: ['Compiled by the makers of Noticeboard from public sources.'],
      version: (version: string, day: string) => `Data version ${version}, compiled ${day}.`,
      article: 'The article with which it began',
    },
    licence: {
      title: 'Licence',
      paragraphs: [
        'The code is free under the MIT licence. The data may be used under CC BY 4.0: name Noticeboard and the data version. The sources keep their own rights; no text of theirs is reproduced here.',
      ],
    },
    correction: {
      title: 'Corrections and removal',
      paragraphs: [
        'If an entry is wrong, or names you and should not, say so: open an issue in the repository that this copy was made from, or write to whoever gave you its address. Name the entry by its permanent link (“Cite” on each line) and, for a correction, a source.',
        'Ask in the same way for an entry to be removed.',
      ],
    },
    protection: {
      title: 'What this site can and cannot protect',
      paragraphs: [
        'It can: no request leaves for another host, there is no tracker and no content network. What you search and filter stands behind the “#” of the address, which browsers do not send. Text of the data never runs as code, and cells of a table never as formulas. Once loaded it goes on without a network.',
        'It cannot: protect you from whoever serves you this page, who could change its code; hide from your network that you were here; keep a browser extension or malicious software from reading along; remove what you saved to a disk, or your browser’s history.',
      ],
    },
  },
}
