import { expect, test } from 'vitest'
import { readExchangeCsv, writeExchangeCsv } from '../../../../src/contract/exchange/exchange-csv.ts'
import { readExchangeJson, writeExchangeJson } from '../../../../src/contract/exchange/exchange-json.ts'
import type { ExchangeSet } from '../../../../src/contract/exchange/exchange-set.ts'
import type { TableName } from '../../../../src/contract/exchange/exchange-tables.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../../../src/domain/query/query.ts'
import { summarise } from '../../../../src/domain/summary/summary.ts'
import { makeExchangeSet } from '../../../../src/features/export/formats/exchange.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const compiled = parseDay(realDataset.compiled) ?? Number.NaN
function makeReal(asOf: string): ExchangeSet {
  return makeExchangeSet(
    summarise({
      records: realDataset.cases,
      sources: realDataset.sources,
      query: EMPTY_QUERY,
      asOf: parseDay(asOf) ?? Number.NaN,
      compiled,
      dataVersion: realDataset.dataVersion,
      article: realDataset.article.source,
    }),
  )
}

const csv = writeExchangeCsv(makeReal(realDataset.compiled))

test.each([
  { what: 'line ends of Unix', change: (text: string) => text.replaceAll('\r\n', '\n') },
  { what: 'line ends of the first Macs', change: (text: string) => text.replaceAll('\r\n', '\r') },
  { what: 'a byte-order mark', change: (text: string) => `\uFEFF${text}` },
  { what: 'blank lines at the end', change: (text: string) => `${text}\r\n\r\n` },
  { what: 'no line end at the end', change: (text: string) => text.replace(/\r\n$/, '') },
  { what: 'all of it', change: (text: string) => `\uFEFF${text.replaceAll('\r\n', '\n')}\n\n` },
])('reads a set that an editor saved with $what', ({ change }) => {
  const set = makeReal(realDataset.compiled)
  const files = {
    'about.csv': change(csv['about.csv']),
    'cases.csv': change(csv['cases.csv']),
    'statements.csv': change(csv['statements.csv']),
    'sources.csv': change(csv['sources.csv']),
  }
  expect(readExchangeCsv(files)).toEqual(set)
  expect(readExchangeJson(change(writeExchangeJson(set).replaceAll('\n', '\r\n')))).toEqual(set)
})

test.each<{ name: string; file: TableName; change: (text: string) => string; says: RegExp }>([
  {
    name: 'a column that is missing',
    file: 'cases.csv',
    change: (it: string) => it.replace('"name",', ''),
    says: /^cases\.csv: its columns/,
  },
  {
    name: 'a cell too many',
    file: 'sources.csv',
    change: (it: string) => it.replace(/\r\n$/, ',"x"\r\n'),
    says: /^sources\.csv, row \d+: 12 cells/,
  },
  {
    name: 'a cell that is no JSON',
    file: 'cases.csv',
    change: (it: string) => it.replace('"[""', '"{{""'),
    says: /^cases\.csv, row 2, aliases: .* is not JSON/,
  },
  {
    name: 'a date that is none',
    file: 'statements.csv',
    change: (it: string) => it.replace('"2012-03-28"', '"28 March"'),
    says: /^cases\.0\.events\.\d+\.date: .*28 March/,
  },
  {
    name: 'a statement of nobody',
    file: 'statements.csv',
    change: (it: string) => it.replace('"ketebayev"', '"nobody"'),
    says: /row 2: no case has the id .nobody/,
  },
  {
    name: 'a statement of no kind',
    file: 'statements.csv',
    change: (it: string) => it.replace('"event"', '"rumour"'),
    says: /row 2: .rumour. is no kind/,
  },
  {
    name: 'a quote that never ends',
    file: 'about.csv',
    change: (it: string) => it.replace(/"\r\n$/, ''),
    says: /^about\.csv/,
  },
  { name: 'nothing', file: 'about.csv', change: () => '', says: /^about\.csv/ },
])('rejects $name and names the place', ({ file, change, says }) => {
  const text = csv[file]
  expect(change(text)).not.toBe(text)
  expect(() => readExchangeCsv({ ...csv, [file]: change(text) })).toThrow(says)
})

test.each([
  { name: 'no JSON', text: '{', says: /not JSON/ },
  { name: 'another format', text: '{"format":"x"}', says: /format/ },
  {
    name: 'a field that is unknown',
    text: writeExchangeJson(makeReal('2013-09-05')).replace('"aliases"', '"alias"'),
    says: /cases\.0\.alias/,
  },
])('rejects JSON that is $name and names the place', ({ text, says }) => {
  expect(() => readExchangeJson(text)).toThrow(says)
})
