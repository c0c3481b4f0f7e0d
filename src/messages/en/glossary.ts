import type { Term } from '../../domain/terms.ts'

/** A term as it is used here, and where the meaning comes from. */
export interface GlossaryEntry {
  readonly term: string
  readonly meaning: string
  readonly source: string
}

/** The terms of the field, as they are used here. */
export const enGlossary: Readonly<Record<Term, GlossaryEntry>> = {
  notice: {
    term: 'Notice',
    meaning:
      'A request or alert that INTERPOL publishes to its members at the request of a state or an international body. It goes by colour. A notice is no warrant, and no finding that anybody did anything.',
    source: 'INTERPOL, Rules on the Processing of Data, articles 1 and 73 to 96',
  },
  'red-notice': {
    term: 'Red notice',
    meaning:
      'A notice that asks to locate a person and to arrest them, or restrict their movements, with a view to extradition or a similar lawful act. Each state decides what effect it has there.',
    source: 'INTERPOL, Rules on the Processing of Data, articles 82 to 87',
  },
  diffusion: {
    term: 'Diffusion',
    meaning:
      'A request for cooperation or an alert that a state itself circulates to some or all other states through INTERPOL. INTERPOL does not publish it.',
    source: 'INTERPOL, Rules on the Processing of Data, articles 97 to 101',
  },
  alert: {
    term: 'Alert, type not stated',
    meaning:
      'The source speaks of an alert and says neither whether it was a notice or a diffusion, nor its colour. Here it is never shown as a red notice.',
    source: 'Rule of this collection',
  },
  extradition: {
    term: 'Extradition',
    meaning:
      'Handing a person over to another state that asks for them for prosecution or for serving a sentence.',
    source: 'European Convention on Extradition (ETS 24), article 1',
  },
  admissible: {
    term: 'Admissible',
    meaning:
      'A court finds that the law allows the extradition. It is not the extradition itself: in many states the government decides after that, and the finding can be appealed.',
    source: 'Usage of extradition law; European Convention on Extradition (ETS 24)',
  },
  surrender: {
    term: 'Surrender',
    meaning:
      'The act of handing the person over, or the decision to do so, after extradition was granted. Between member states of the European Union it is also the name of the procedure of the European arrest warrant.',
    source: 'European Convention on Extradition (ETS 24), article 18; Framework Decision 2002/584/JHA',
  },
  expulsion: {
    term: 'Expulsion',
    meaning:
      'A state orders a person out of its territory under its own law on foreigners. No other state need have asked for it, which is what sets it apart from extradition.',
    source:
      'Usage of the law of foreigners; International Covenant on Civil and Political Rights, article 13',
  },
  'interim-measure': {
    term: 'Interim measure',
    meaning:
      'A court or a treaty body asks a state to hold a removal back until it has decided. It says nothing yet about the outcome.',
    source: 'Rules of Court of the European Court of Human Rights, rule 39, and like rules of UN committees',
  },
  'refugee-status': {
    term: 'Refugee status',
    meaning:
      'A state recognises that the person has a well-founded fear of being persecuted for reasons such as political opinion.',
    source: 'Refugee Convention of 1951, article 1; Directive 2011/95/EU, article 2',
  },
  'subsidiary-protection': {
    term: 'Subsidiary protection',
    meaning:
      'Protection in the European Union for somebody who is not a refugee and would face a real risk of serious harm if sent back, such as torture.',
    source: 'Directive 2011/95/EU, articles 2 and 15',
  },
  exclusion: {
    term: 'Exclusion',
    meaning:
      'Protection is refused or ended because there are serious reasons for considering that the person committed one of certain grave acts. It is a decision of asylum law and not a conviction.',
    source: 'Refugee Convention of 1951, article 1 F; Directive 2011/95/EU, articles 12 and 17',
  },
  'in-absentia': {
    term: 'In absentia',
    meaning:
      'The judgment was given while the accused was not at the trial. Whether such a judgment is recognised elsewhere, and whether there is a right to a new trial, differs from state to state.',
    source: 'Second Additional Protocol to the European Convention on Extradition (ETS 98), article 3',
  },
  accusation: {
    term: 'Accusation',
    meaning:
      'Somebody says that a person did something. It is shown in the words of whoever says it, and is not a finding; neither is a charge, a warrant or a notice.',
    source: 'Rule of this collection',
  },
  'as-of': {
    term: 'As of',
    meaning:
      'The board as it stood on a day: an event counts once the last day on which it can have happened has come. Later events are left out.',
    source: 'Rule of this collection',
  },
  possibly: {
    term: 'Possibly by then',
    meaning:
      'The sources do not fix the day, and the day shown lies within the days on which it can have happened. It is shown and changes no status.',
    source: 'Rule of this collection',
  },
  support: {
    term: 'Support',
    meaning:
      'How a line is supported: by the article only; by one publisher or agency; by several texts that are all from the campaign side; by two or more publishers or agencies, not all from the campaign side; or by sources that differ.',
    source: 'Rule of this collection',
  },
}
