/** The type of the cells of a column (Frictionless Table Schema); arrays and objects are JSON. */
export type CellType = 'string' | 'boolean' | 'array' | 'object'

export interface Field {
  readonly name: string
  readonly type: CellType
}

const text = (name: string): Field => ({ name, type: 'string' })
const flag = (name: string): Field => ({ name, type: 'boolean' })
const array = (name: string): Field => ({ name, type: 'array' })
const object = (name: string): Field => ({ name, type: 'object' })

/** Kinds of statement, each with the list of a case that contains them, and their fields. */
export const STATEMENTS = {
  event: {
    list: 'events',
    fields: [
      text('id'),
      text('date'),
      text('dateBasis'),
      text('dateInArticle'),
      text('type'),
      text('country'),
      array('requestingCountries'),
      text('title'),
      text('detail'),
      object('actor'),
      object('attributedTo'),
      array('alsoAttributedTo'),
      object('sets'),
      text('support'),
      array('citations'),
      array('conflicts'),
      text('note'),
      array('later'),
      flag('vouches'),
      text('standing'),
    ],
  },
  notice: {
    list: 'notices',
    fields: [
      text('id'),
      text('type'),
      text('calledInArticle'),
      array('requestedBy'),
      text('issued'),
      text('firstEffect'),
      text('status'),
      text('statusDate'),
      text('grounds'),
      array('citations'),
      array('conflicts'),
      text('note'),
      array('possiblySameAs'),
      array('later'),
    ],
  },
  claim: {
    list: 'claims',
    fields: [
      text('id'),
      text('by'),
      text('kind'),
      object('via'),
      text('text'),
      text('about'),
      array('citations'),
    ],
  },
  relation: {
    list: 'relatedCases',
    fields: [text('case'), text('relation'), array('citations'), object('disputed')],
  },
} as const satisfies Readonly<Record<string, { readonly list: string; readonly fields: readonly Field[] }>>

export type StatementKind = keyof typeof STATEMENTS
export const STATEMENT_KINDS: readonly StatementKind[] = ['event', 'notice', 'claim', 'relation']

/** The case and the kind of a statement; the fields of its kind follow. */
const STATEMENT_HEAD = [text('caseId'), text('statement')] as const

function unite(lists: readonly (readonly Field[])[]): readonly Field[] {
  return [...new Map(lists.flat().map((field) => [field.name, field])).values()]
}

/** The columns of each table of a set, by file name. */
export const TABLES = {
  'about.csv': [
    text('dataVersion'),
    text('compiled'),
    text('asOf'),
    text('knownOn'),
    text('query'),
    flag('redacted'),
  ],
  'cases.csv': [
    text('id'),
    text('name'),
    array('aliases'),
    text('description'),
    array('nationalityAsReported'),
    object('nationalityCitation'),
    array('later'),
    text('noticesNote'),
  ],
  'statements.csv': [...STATEMENT_HEAD, ...unite(STATEMENT_KINDS.map((kind) => STATEMENTS[kind].fields))],
  'sources.csv': [
    text('id'),
    text('title'),
    flag('titleIsDescription'),
    text('publisher'),
    text('url'),
    text('published'),
    text('language'),
    text('kind'),
    text('note'),
    flag('addressWithheld'),
    flag('addressHidden'),
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>

export type TableName = keyof typeof TABLES
export const TABLE_NAMES: readonly TableName[] = ['about.csv', 'cases.csv', 'statements.csv', 'sources.csv']

/** The cell for null. */
export const NOTHING = String.raw`\N`

/** Describes the tables as a Frictionless data package, for programs that read those. */
export function describePackage(): object {
  return {
    profile: 'tabular-data-package',
    name: 'noticeboard-exchange',
    resources: TABLE_NAMES.map((path) => ({
      profile: 'tabular-data-resource',
      name: path.replace('.csv', ''),
      path,
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: { fields: TABLES[path], missingValues: [NOTHING] },
    })),
  }
}
