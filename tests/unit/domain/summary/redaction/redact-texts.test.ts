import { expect, test } from 'vitest'
import { formatDay } from '../../../../../src/domain/dates/day.ts'
import { parseQuery } from '../../../../../src/domain/query/query-codec.ts'
import { makeTextRedactor } from '../../../../../src/domain/summary/redaction/redact-text.ts'
import { findRelatives } from '../../../../../src/domain/summary/redaction/relatives.ts'
import { EXPORT_KINDS } from '../../../../../src/features/export/formats/registry.ts'
import type { ExportChoice } from '../../../../../src/features/export/job/protocol.ts'
import { makeCase, makeEvent, makeSource } from '../../../../support/make-case.ts'
import { makeJob as makeOtherJob, runOnce } from '../../../../support/make-job.ts'

import { makeRedactJob as makeJob, readAll, run } from '../../../../support/redact-job.ts'

const disputed = makeCase({
  id: 'case-00042',
  person: {
    name: 'Case 00042',
    aliases: [],
    description: 'Somebody.',
    nationalityAsReported: [],
    nationalityCitation: { source: 's1' },
  },
  events: [
    makeEvent({
      id: 'e1',
      date: '[2014-05-12,2014-05-15]',
      citations: [{ source: 's1' }, { source: 's2' }, { source: 's3' }],
      conflicts: [
        { field: 'date', value: '2014-05-12', source: 's2' },
        { field: 'date', value: '2014-05-15', source: 's3' },
        { field: 'actor', value: 'another court', source: 's2' },
        { field: 'actor', value: 'a third court', source: 's3' },
      ],
      later: [{ text: 'Found out afterwards.', date: '2016-12-09', citations: [{ source: 's2' }] }],
    }),
  ],
  claims: [{ id: 'c1', by: 'Somebody', kind: 'lawyer', text: 'It was so.', citations: [{ source: 's3' }] }],
})
const disputedSources = ['s1', 's2', 's3'].map((id) => makeSource({ id }))
const runDisputed = async (choice: Pick<ExportChoice, 'kind' | 'redact'>) =>
  readAll(
    (await runOnce(makeOtherJob(choice, { records: [disputed], sources: disputedSources }))).content,
    choice.kind,
  )

test.each([
  { kind: 'markdown', later: 'Later (Dec 2016):_ text left out' },
  { kind: 'statements', later: 'Later (Dec 2016): text left out' },
  { kind: 'ftm', later: 'Later (Dec 2016): text left out' },
  { kind: 'timelinejs', later: 'Later (Dec 2016): text left out' },
] as const)('a redacted $kind has words where a text was left out of a sentence', async ({ kind, later }) => {
  const file = (await runDisputed({ kind, redact: { keepTexts: false } })).replaceAll('\\', '')
  expect(file).toContain(later)
  expect(file.match(/another account \(text left out\)/g)?.length ?? 0).toBeGreaterThanOrEqual(2)
  expect(file).toContain('the entry itself is worded otherwise (text left out)')
})

test('a redacted exchange and the data hold no account and no later text that is empty', async () => {
  for (const kind of ['exchange', 'json'] as const) {
    const file = await runDisputed({ kind, redact: { keepTexts: false } })
    expect(file).toContain('another account (text left out)')
    expect(file).not.toMatch(/"(?:value|text)": ""/)
  }
})

test.each([{ keepTexts: false }, { keepTexts: true }])(
  'sources that give different days of one month are told so, texts kept: $keepTexts',
  async ({ keepTexts }) => {
    const file = await runDisputed({ kind: 'statements', redact: { keepTexts } })
    expect(file).toContain('different days of May 2014 [')
    // The source that gives neither day is not among those that do.
    expect(/different days of May 2014 ((?:\[\d\] ?)+)/.exec(file)?.[1]).not.toContain('[1]')
  },
)

test.each(['statements', 'ftm', 'ris', 'csl'] as const)(
  'a redacted %s has no blank where the disclosure stood',
  async (kind) => {
    const file = await readAll(
      (await runOnce(makeOtherJob({ kind, redact: { keepTexts: false } }))).content,
      kind,
    )
    expect(file).toContain('The article.')
    expect(file).not.toMatch(/The article\. +(?:\)|"|\r?$)/m)
  },
)

const FILTERED = parseQuery('from=2013-06-12&to=2013-06-19').query

test.each(EXPORT_KINDS)('the days of a filter on dates leave with a redacted %s as months', async (kind) => {
  const { content, name } = await run(makeJob({ kind, redact: { keepTexts: false } }, { query: FILTERED }))
  const file = `${name}\n${await readAll(content, kind)}`
  expect(file).not.toMatch(/2013-06-\d\d|20130(?:612|619)|1[29](?:st|nd|rd|th)? ?Jun/)
  // A list of sources, and entities, tell of no filter.
  if (!['ris', 'csl', 'ftm'].includes(kind))
    expect(file).toMatch(/From ?Jun ?2013; ?To ?Jun ?2013|from=2013-06(?:&|&amp;|&#x26;)to=2013-06(?!-)/)
})

test.each([
  { what: 'a day of the record', query: 'asOf=2013-06-12', days: ['2013-06-12'] },
  { what: 'another', query: 'asOf=2013-06-16', days: [] },
  { what: 'the day on which a source was published', query: 'known=2013-12-24', days: ['2013-12-24'] },
  { what: 'none', query: '', days: [] },
])('a chosen day that is $what is told before the file is saved', async ({ query, days }) => {
  const { redaction } = await run(
    makeJob({ kind: 'markdown', redact: { keepTexts: false } }, { query: parseQuery(query).query }),
  )
  expect(redaction?.tellingDays.map(formatDay)).toEqual(days)
})

const DOCKETS = [
  '8/2013',
  '1142/13',
  '1017/14',
  '2944/2014',
  '14-80.442',
  '447044',
  '17407/14',
  '000012/2015',
]

test('texts that are kept hold no number of a case, no weekday, no name of a child, and no day beside a reference', async () => {
  const { content, redaction } = await run(makeJob({ kind: 'json', redact: { keepTexts: true } }))
  const file = String(content)
  expect(DOCKETS.filter((number) => file.includes(number))).toEqual([])
  expect(redaction?.changes.find(({ what }) => what === 'numbers')?.count).toBe(DOCKETS.length)
  expect(file).not.toMatch(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/)
  expect(file).toContain('mother of their daughter A.')
  expect(file).not.toContain('Alua')
  expect(file).toMatch(
    /The article gives … July; other sources give … \(\{s\d+\}\), … \(\{s\d+\}\) or … July/,
  )
})

test.each([
  {
    what: 'between brackets and references',
    text: 'on 21 (\ufffc), 22 [\ufffc] or 23 July',
    left: 'on … (\ufffc), … [\ufffc] or … July',
  },
  { what: 'after a weekday', text: 'on Friday, 8 November', left: 'on … November' },
  { what: 'as a weekday alone', text: 'as said on Tuesday', left: 'as said on …' },
  {
    what: 'as a weekday in other languages',
    text: 'в четверг; у пʼятницю; mardi; среди недели',
    left: 'в …; у …; …; среди недели',
  },
])('a day $what is taken out', ({ text, left }) => {
  expect(makeTextRedactor([])(text).text).toBe(left)
})

test.each([
  { text: 'the 8 and, he says, the 9 November', doubtful: ['8'] },
  { text: 'on 12/6 he left', doubtful: ['12/6'] },
  { text: 'on the eighth and, he says, the 9 November', doubtful: ['eighth'] },
  { text: 'in May, 2.5 million and 12 judges', doubtful: ['12'] },
  { text: 'Rule 39 and 12 judges', doubtful: [] },
  { text: 'the file 1142 of it', doubtful: ['1142'] },
  { text: 'from 2006-2009, since 2013', doubtful: [] },
])('of "$text" what may be a day or a number of a case is told: $doubtful', ({ text, doubtful }) => {
  expect(makeTextRedactor([])(text).doubtful).toEqual(doubtful)
})

test.each([
  { text: 'Decision 14 To 8/2013.', left: 'Decision ….' },
  { text: 'I. ÚS 1142/13; II. ÚS 1017/14', left: '…; …' },
  { text: 'no. 14-80.442, n° 447044', left: 'no. …, n° …' },
  { text: 'No. 5 Wing, A/HRC/WGAD/2013/12', left: 'No. … Wing, …' },
  { text: 'case C-123/19 P', left: 'case … P' },
  { text: '300,000 euros in 2006-2009, since 05/2013', left: '300,000 euros in 2006-2009, since 05/2013' },
])('of "$text" numbers of cases are taken out', ({ text, left }) => {
  expect(makeTextRedactor([])(text).text).toBe(left)
})

test.each([
  { text: 'mother of their daughter Alua.', names: ['Alua'] },
  { text: 'her sons Aday and Beken, and a daughter named Saule', names: ['Aday', 'Beken', 'Saule'] },
  { text: 'его дочь Сауле; sa fille Saule', names: ['Сауле', 'Saule'] },
  { text: 'with her daughter. The police; son avocat; à son Paris', names: [] },
])('in "$text" relatives are called $names', ({ text, names: called }) => {
  expect(findRelatives([text])).toEqual(called)
})
