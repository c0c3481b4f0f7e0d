import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { guardCell } from '../../../../../src/features/export/formats/csv.ts'
import { HOSTILE_SOURCES, makeHostileCases } from '../../../../support/hostile-cases.ts'
import { makeCase, makeEvent } from '../../../../support/make-case.ts'
import { makeJob, runOnce } from '../../../../support/make-job.ts'

const SEPARATED = [
  'x;=1+1;y',
  'x\t=1+1\ty',
  'x,=1+1,y',
  'x\n=1+1',
  'x; "=1+1',
  'x;\u3000\uff1d1',
  '"x";"=1";"',
  ';+1',
  '\t-1',
]
const separated = makeCase({
  id: 'separated',
  events: SEPARATED.map((title, i) => makeEvent({ id: `s-${i}`, date: '2013-01-01', title, detail: title })),
})

test.each([
  { program: 'commas', delimiter: ',' },
  { program: 'semicolons', delimiter: ';' },
  { program: 'tabs', delimiter: '\t' },
])('no text starts a formula in a program that separates cells by $program', async ({ delimiter }) => {
  for (const kind of ['cases', 'statements'] as const) {
    const records = [separated, ...makeHostileCases(20)]
    const { content } = await runOnce(makeJob({ kind }, { records, sources: HOSTILE_SOURCES }))
    const file = String(content).slice(1)
    // Parsed with quotes as CSV, and split without regard to quotes.
    const cells = [
      ...Papa.parse<string[]>(file, { delimiter }).data.flat(),
      ...(delimiter === ',' ? [] : file.split(/[\r\n]+/).flatMap((line) => line.split(delimiter))),
    ]
    expect(cells.length).toBeGreaterThan(SEPARATED.length)
    expect(cells.filter((cell) => /^[\s"]*[=+\-@|%\t\r\n\uff1d]/.test(cell))).toEqual([])
  }
})

test.each([
  { name: 'a formula', cell: '=1+1', guarded: "'=1+1" },
  { name: 'a formula behind a blank', cell: ' =1', guarded: "' =1" },
  { name: 'a formula behind a line break', cell: '\n=1', guarded: "'\n'=1" },
  { name: 'a formula behind a semicolon', cell: 'x;=1+1;y', guarded: "x;'=1+1;y" },
  { name: 'a formula behind a semicolon, blanks and a quote', cell: 'x; "=1', guarded: `x;' "=1` },
  { name: 'a formula behind a tab', cell: 'x\t@SUM(A1)', guarded: "x\t'@SUM(A1)" },
  { name: 'a formula behind a line break in mid-text', cell: 'x\r\n=1', guarded: "x\r\n'=1" },
  { name: 'a semicolon in mid-text', cell: 'a; b - 1', guarded: 'a; b - 1' },
  { name: 'a full-width sign', cell: '＝1+1', guarded: "'＝1+1" },
  { name: 'a formula behind NUL', cell: '\u0000=1', guarded: "'␀=1" },
  { name: 'a telephone number', cell: '+7 701', guarded: "'+7 701" },
  { name: 'a word', cell: 'Poland', guarded: 'Poland' },
  { name: 'a minus in mid-text', cell: 'a -1', guarded: 'a -1' },
])('guards $name correctly', ({ cell, guarded }) => {
  expect(guardCell(cell)).toBe(guarded)
})
