import Papa from 'papaparse'
import { groupBy } from '../../domain/arrays/group-by.ts'
import { ExchangeError, type ExchangeSet, parseExchangeSet } from './exchange-set.ts'
import {
  type CellType,
  type Field,
  NOTHING,
  STATEMENT_KINDS,
  STATEMENTS,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from './exchange-tables.ts'

/** The text of each table of a set, by file name. */
export type ExchangeCsv = Readonly<Record<TableName, string>>

type Row = Readonly<Record<string, unknown>>

/** Prefix of a text that UTF-8 cannot encode (it has a lone surrogate); the text follows as a JSON string. */
const AS_JSON = String.raw`\J`

/** Formats a cell; a text that starts with a backslash gets another one in front, so that none is read as NOTHING. */
function writeCell(value: unknown): string {
  if (value === null || value === undefined) return NOTHING
  if (typeof value === 'string') {
    if (!value.isWellFormed()) return AS_JSON + JSON.stringify(value)
    return value.startsWith('\\') ? `\\${value}` : value
  }
  return JSON.stringify(value)
}

function readCell(cell: string, type: CellType, where: string): unknown {
  if (cell === NOTHING) return null
  const isJson = type !== 'string' || cell.startsWith(AS_JSON)
  if (!isJson) return cell.startsWith('\\') ? cell.slice(1) : cell
  try {
    return JSON.parse(type === 'string' ? cell.slice(AS_JSON.length) : cell)
  } catch (error) {
    throw new ExchangeError(`${where}: “${cell.slice(0, 40)}” is not JSON.`, { cause: error })
  }
}

function writeTable(name: TableName, rows: readonly Row[]): string {
  const fields: readonly Field[] = TABLES[name]
  const cells = [
    fields.map((field) => field.name),
    ...rows.map((row) => fields.map((field) => writeCell(row[field.name]))),
  ]
  return `${Papa.unparse(cells, { newline: '\r\n', quotes: true })}\r\n`
}

/** The line ending of a table, which an editor may have changed: that of the first line, whose cells contain none. */
function findNewline(text: string): '\r\n' | '\n' | '\r' {
  const [end] = /\r\n|\n|\r/.exec(text) ?? []
  return end === '\n' || end === '\r' ? end : '\r\n'
}

function readTable(name: TableName, text: string): readonly Row[] {
  const fields: readonly Field[] = TABLES[name]
  const plain = text.replace(/^\ufeff/, '').replace(/[\r\n]+$/, '')
  const { data, errors } = Papa.parse<string[]>(plain, { newline: findNewline(plain), delimiter: ',' })
  const [error] = errors
  if (error) throw new ExchangeError(`${name}, row ${(error.row ?? 0) + 1}: ${error.message}`)
  const [head = [], ...rest] = data
  if (head.join('\n') !== fields.map((field) => field.name).join('\n')) {
    throw new ExchangeError(`${name}: its columns are not ${fields.map((field) => field.name).join(', ')}.`)
  }
  return rest.map((cells, i) => {
    const where = `${name}, row ${i + 2}`
    if (cells.length !== fields.length) {
      throw new ExchangeError(`${where}: ${cells.length} cells where there are ${fields.length} columns.`)
    }
    return Object.fromEntries(
      fields.map((field, k) => [field.name, readCell(cells[k] ?? '', field.type, `${where}, ${field.name}`)]),
    )
  })
}

/**
 * Writes a set as CSV (RFC 4180): every cell is quoted, compound values are JSON, null is `\N`. Values are exact, and so not
 * protected against spreadsheets that run formulas: these tables are for programs.
 */
export function writeExchangeCsv({ about, cases, sources }: ExchangeSet): ExchangeCsv {
  const statements = cases.flatMap((one) =>
    STATEMENT_KINDS.flatMap((statement) =>
      one[STATEMENTS[statement].list].map((row): Row => ({ caseId: one.id, statement, ...row })),
    ),
  )
  return {
    'about.csv': writeTable('about.csv', [about]),
    'cases.csv': writeTable('cases.csv', cases),
    'statements.csv': writeTable('statements.csv', statements),
    'sources.csv': writeTable('sources.csv', sources),
  }
}

function pick(row: Row, fields: readonly Field[]): Row {
  return Object.fromEntries(fields.map(({ name }) => [name, row[name]]))
}

/** Parses a set from its tables; throws an `ExchangeError` that names the file, row and column of the first error. */
export function readExchangeCsv(files: ExchangeCsv): ExchangeSet {
  const [about, cases, statements, sources] = TABLE_NAMES.map((name) => readTable(name, files[name]))
  const ids = new Set(cases?.map(({ id }) => id))
  const byCase = groupBy(statements ?? [], ({ caseId }) => caseId)
  for (const [i, { caseId, statement }] of (statements ?? []).entries()) {
    const where = `statements.csv, row ${i + 2}`
    if (!ids.has(caseId)) throw new ExchangeError(`${where}: no case has the id “${String(caseId)}”.`)
    if (!STATEMENT_KINDS.some((kind) => kind === statement)) {
      throw new ExchangeError(`${where}: “${String(statement)}” is no kind of statement.`)
    }
  }
  const withStatements = (row: Row): Row => ({
    ...row,
    ...Object.fromEntries(
      STATEMENT_KINDS.map((kind) => {
        const { list, fields } = STATEMENTS[kind]
        const ofKind = (byCase.get(row['id']) ?? []).filter(({ statement }) => statement === kind)
        return [list, ofKind.map((one) => pick(one, fields))]
      }),
    ),
  })
  if (about?.length !== 1) throw new ExchangeError('about.csv: it has to have one row.')
  return parseExchangeSet({
    format: 'noticeboard-exchange',
    formatVersion: 1,
    about: about[0],
    cases: (cases ?? []).map(withStatements),
    sources,
  })
}
