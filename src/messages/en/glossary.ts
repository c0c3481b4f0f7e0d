import type { Term } from '../../domain/case/terms.ts'

/** A term as this collection uses it, and the source of the definition. */
export interface GlossaryEntry {
  readonly term: string
  readonly meaning: string
  readonly source: string
}

/** The terms of the field, as this collection uses them. */
export const enGlossary: Readonly<Record<Term, GlossaryEntry>> = {
  notice: {
    term: 'Notice',
    meaning:
      'A request or alert that INTERPOL publishes to its members at the request of a state or an international body. Notices are colour-coded. A notice is neither a warrant nor a finding.',
    source: 'INTERPOL, Rules on the Processing of Data, articles 1 and 73 to 96',
  },
  'red-notice': {
    term: 'Red notice',
    meaning:
      'A notice asking states to locate and arrest a person, or restrict their movements, pending extradition, surrender or similar lawful action. Each state decides what legal effect it has on its territory.',
    source: 'INTERPOL, Rules on the Processing of Data, articles 82 to 87',
  },
  diffusion: {
    term: 'Diffusion',
    meaning:
      'A request for cooperation or an alert that a state circulates itself, through INTERPOL’s channels, to some or all other states. INTERPOL does not publish it.',
    source: 'INTERPOL, Rules on the Processing of Data, articles 97 to 101',
  },
  alert: {
    term: 'Alert, type not stated',
    meaning:
      'The source speaks of an alert without saying whether it was a notice or a diffusion, or of what colour. It is never shown here as a red notice.',
    source: 'Rule of this collection',
  },
  extradition: {
    term: 'Extradition',
    meaning:
      'Handing a person over to another state, at its request, for prosecution or to serve a sentence.',
    source: 'European Convention on Extradition (ETS 24), article 1',
  },
  admissible: {
    term: 'Admissible',
    meaning:
      'A court finds that the law allows the extradition. This does not itself grant it: in many states the government then decides, and the finding can be appealed.',
    source: 'Usage of extradition law; European Convention on Extradition (ETS 24)',
  },
  surrender: {
    term: 'Surrender',
    meaning:
      'Handing the person over, or the decision to do so, once extradition is granted. Between member states of the European Union it is also the term for the procedure under the European arrest warrant.',
    source: 'European Convention on Extradition (ETS 24), article 18; Framework Decision 2002/584/JHA',
  },
  expulsion: {
    term: 'Expulsion',
    meaning:
      'A state orders a foreigner to leave its territory under its own immigration law. Unlike extradition, no request by another state is needed.',
    source: 'Usage of immigration law; International Covenant on Civil and Political Rights, article 13',
  },
  'interim-measure': {
    term: 'Interim measure',
    meaning:
      'A court or treaty body orders or asks a state to suspend a removal until it has decided. It says nothing about the outcome.',
    source:
      'Rules of Court of the European Court of Human Rights, rule 39, and similar rules of UN committees',
  },
  'refugee-status': {
    term: 'Refugee status',
    meaning:
      'A state recognises that the person has a well-founded fear of being persecuted, for reasons such as political opinion.',
    source: 'Refugee Convention of 1951, article 1; Directive 2011/95/EU, article 2',
  },
  'subsidiary-protection': {
    term: 'Subsidiary protection',
    meaning:
      'Protection in the European Union for a person who does not qualify as a refugee but would face a real risk of serious harm, such as torture, if returned.',
    source: 'Directive 2011/95/EU, articles 2 and 15',
  },
  exclusion: {
    term: 'Exclusion',
    meaning:
      'Protection is refused or ended because there are serious reasons for considering that the person has committed certain grave acts. It is a decision under asylum law, not a conviction.',
    source: 'Refugee Convention of 1951, article 1 F; Directive 2011/95/EU, articles 12 and 17',
  },
  'in-absentia': {
    term: 'In absentia',
    meaning:
      'The judgment was given in the absence of the accused. Whether it is recognised elsewhere, and whether there is a right to a retrial, differs from state to state.',
    source: 'Second Additional Protocol to the European Convention on Extradition (ETS 98), article 3',
  },
  accusation: {
    term: 'Accusation',
    meaning:
      'A statement that a person did something, given as the words of whoever makes it. It is not a finding; nor is a charge, a warrant or a notice.',
    source: 'Rule of this collection',
  },
  'formal-investigation': {
    term: 'Placed under formal investigation',
    meaning:
      'A judge places the person under formal investigation (in French: mise en examen). It is neither a charge nor a finding.',
    source: 'French Code of Criminal Procedure, article 80-1',
  },
  'person-concerned': {
    term: 'The person concerned',
    meaning: 'The person whose case it is. The words do not say that anybody sought the person.',
    source: 'Rule of this collection',
  },
  'article-author': {
    term: 'The article’s author',
    meaning:
      'The author of the article with which the collection began represents the Open Dialog Foundation in the European Union. What rests on the author’s words alone counts as the campaign side, not as press.',
    source: 'Rule of this collection',
  },
  'state-media': {
    term: 'State media',
    meaning: 'A news agency or outlet of a state. What rests on it alone is labelled so.',
    source: 'Rule of this collection',
  },
  'as-of': {
    term: 'As of',
    meaning:
      'The board as it stood on a given day. An event counts from the last day on which it can have happened; later events are left out.',
    source: 'Rule of this collection',
  },
  possibly: {
    term: 'May have happened by then',
    meaning:
      'The sources do not give the exact day, and the event may be earlier or later than the day shown. It is listed but changes no status.',
    source: 'Rule of this collection',
  },
  support: {
    term: 'Support',
    meaning:
      'How a line is supported: by the article only; by one publisher or agency; by several texts that are all from the campaign side; by two or more publishers or agencies, not all from the campaign side; or by sources that disagree.',
    source: 'Rule of this collection',
  },
}
