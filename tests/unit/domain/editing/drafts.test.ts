import { expect, test } from 'vitest'
import { EMPTY_PERSON, makeEventDraft, makeSourceDraft } from '../../../../src/domain/editing/drafts.ts'
import {
  checkClaim,
  checkEvent,
  checkNotice,
  checkPerson,
  checkRelation,
  checkSource,
} from '../../../../src/domain/editing/faults.ts'
import { findSource, labelSources } from '../../../../src/domain/editing/find-source.ts'
import {
  DraftError,
  readClaimDraft,
  readEventDraft,
  readNoticeDraft,
  readPersonDraft,
  readRelationDraft,
  readSourceDraft,
} from '../../../../src/domain/editing/read-drafts.ts'
import {
  writeClaimDraft,
  writeEventDraft,
  writeNoticeDraft,
  writePersonDraft,
  writeRelationDraft,
  writeSourceDraft,
} from '../../../../src/domain/editing/write-drafts.ts'
import { makeSource } from '../../../support/make-case.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const sources = labelSources(realDataset.sources)
const known = { sources }

/** A record without the notes for editors, which never leave the file. */
function bare<T>(record: T): T {
  return JSON.parse(
    JSON.stringify(record, (key, value: unknown) => (key === 'editorNote' ? undefined : value)),
  )
}

test.each(realDataset.cases.map((one) => [one.id, bare(one)] as const))(
  'each part of the case %s becomes a draft without faults, and the same part again',
  (_, record) => {
    const events = record.events.map(({ id }) => id)
    const cases = realDataset.cases.map(({ id }) => id)
    const person = writePersonDraft(record.person, sources)
    expect(checkPerson(person, known)).toEqual([])
    expect(readPersonDraft(person, sources, record.person)).toEqual(record.person)
    for (const event of record.events) {
      const draft = writeEventDraft(event, sources)
      expect(checkEvent(draft, known)).toEqual([])
      expect(readEventDraft(draft, sources, event)).toEqual(event)
    }
    for (const notice of record.notices) {
      const draft = writeNoticeDraft(notice, sources)
      expect(checkNotice(draft, known)).toEqual([])
      expect(readNoticeDraft(draft, sources, notice)).toEqual(notice)
    }
    for (const claim of record.claims) {
      const draft = writeClaimDraft(claim, sources)
      expect(checkClaim(draft, { ...known, events })).toEqual([])
      expect(readClaimDraft(draft, sources, claim)).toEqual(claim)
    }
    for (const related of record.relatedCases) {
      const draft = writeRelationDraft(related, sources)
      expect(checkRelation(draft, { ...known, cases })).toEqual([])
      expect(readRelationDraft(draft, sources, related)).toEqual(related)
    }
  },
)

test('each source becomes a draft without faults, and the same source again', () => {
  for (const source of bare(realDataset.sources)) {
    const draft = writeSourceDraft(source)
    expect(checkSource(draft)).toEqual([])
    expect(readSourceDraft(draft, source)).toEqual(source)
  }
})

const one = makeSource({ id: 'own-1', publisher: 'A court', title: 'Judgment', kind: 'court' })
const two = makeSource({ id: 'own-2', publisher: 'A paper', title: 'Report', kind: 'news' })
const few = labelSources([one, two])
const citation = { source: 'A court: Judgment', locator: ' para. 12 ' }

const event = {
  ...makeEventDraft('own-e1'),
  type: 'detention',
  date: 'between 21 and 25 July 2013',
  title: ' Detained ',
  country: 'PL',
  actorName: 'Police',
  actorRole: 'host-state-police',
  sets: { case: 'detained', custody: 'detained', protection: '' },
  citations: [citation, { source: '', locator: '' }],
} as const

test('reads an event: its date in EDTF, its source by the label, whose words by the source', () => {
  expect(checkEvent(event, { sources: few })).toEqual([])
  expect(readEventDraft(event, few, null)).toEqual({
    id: 'own-e1',
    type: 'detention',
    date: '[2013-07-21..2013-07-25]',
    dateBasis: 'stated',
    country: 'PL',
    title: 'Detained',
    detail: '',
    actor: { name: 'Police', role: 'host-state-police' },
    attributedTo: { name: 'A court', kind: 'court' },
    sets: { case: 'detained', custody: 'detained' },
    support: 'single-source',
    citations: [{ source: 'own-1', locator: 'para. 12' }],
  })
})

test('another source that says otherwise stands beside, and the date is in conflict', () => {
  const draft = {
    ...event,
    conflicts: [
      { field: 'date', value: '26.07.2013', source: two.url },
      { field: '', value: '', source: '' },
    ],
  }
  expect(checkEvent(draft, { sources: few })).toEqual([])
  const read = readEventDraft(draft, few, null)
  expect(read.conflicts).toEqual([{ field: 'date', value: '2013-07-26', source: 'own-2' }])
  expect([read.date, read.dateBasis, read.support]).toEqual([
    '[2013-07-21..2013-07-25]',
    'conflicting',
    'conflicting',
  ])
})

test('a conflict keeps the day from which it shows when one before it is removed', () => {
  const base = readEventDraft(event, few, null)
  const dated = { field: 'date', value: '2013-07-27', source: 'own-2', since: '2014' }
  const former = { ...base, conflicts: [{ field: 'amount', value: 'two', source: 'own-2' }, dated] }
  const draft = { ...event, conflicts: [{ field: 'date', value: '2013-07-27', source: two.url }] }
  expect(readEventDraft(draft, few, former).conflicts).toEqual([dated])
})

test('who passed on the words of one speaker is not said of another', () => {
  const base = readEventDraft({ ...event, voiceName: 'A court', voiceKind: 'court' }, few, null)
  const via = { name: 'A newspaper', kind: 'reporter' as const }
  const former = { ...base, attributedTo: { name: 'A court', kind: 'court' as const, via } }
  const same = { ...event, voiceName: 'A court', voiceKind: 'court' as const }
  expect(readEventDraft(same, few, former).attributedTo).toEqual(former.attributedTo)
  const other = { ...event, voiceName: 'Her lawyer', voiceKind: 'lawyer' as const }
  expect(readEventDraft(other, few, former).attributedTo).toEqual({ name: 'Her lawyer', kind: 'lawyer' })
})

test('two publishers support an event; two texts of one side do not', () => {
  const cites = (...texts: readonly string[]) =>
    readEventDraft(
      { ...event, citations: texts.map((source) => ({ source, locator: '' })) },
      labelSources([one, two, ...sided]),
      null,
    ).support
  const sided = [
    makeSource({ id: 'own-3', publisher: 'A campaign', title: 'One', kind: 'advocacy' }),
    makeSource({ id: 'own-4', publisher: 'Its friends', title: 'Two', kind: 'advocacy' }),
  ]
  expect(cites('own-1', 'own-2')).toBe('corroborated')
  expect(cites('own-1', 'own-1')).toBe('single-source')
  expect(cites('own-3', 'own-4')).toBe('one-side-only')
})

test('an event without anything has a fault at each field that it needs, in the order of the fields', () => {
  expect(checkEvent(makeEventDraft('own-e1'), { sources: few })).toEqual([
    { field: 'type', code: 'empty' },
    { field: 'date', code: 'empty' },
    { field: 'title', code: 'empty' },
    { field: 'actorName', code: 'empty' },
    { field: 'actorRole', code: 'empty' },
    { field: 'citations.0.source', code: 'no-source' },
  ])
})

test.each([
  [{ date: 'soon' }, 'date', 'bad-date'],
  [{ date: '05/06/2013' }, 'date', 'ambiguous-date'],
  [{ country: 'XX' }, 'country', 'no-country'],
  [{ requestedBy: ['KZ', 'ZZ'] }, 'requestedBy', 'no-country'],
  [{ citations: [{ source: 'Nothing', locator: '' }] }, 'citations.0.source', 'unknown-source'],
  [{ citations: [{ source: '', locator: 'p. 3' }] }, 'citations.0.source', 'no-source'],
  [{ citations: [citation, { source: 'x', locator: '' }] }, 'citations.1.source', 'unknown-source'],
  [{ citations: [] }, 'citations.0.source', 'no-source'],
  [{ conflicts: [{ field: 'date', value: '2013', source: '' }] }, 'conflicts.0.source', 'no-source'],
  [{ conflicts: [{ field: '', value: '2013', source: 'own-2' }] }, 'conflicts.0.field', 'empty'],
  [{ conflicts: [{ field: 'date', value: ' ', source: 'own-2' }] }, 'conflicts.0.value', 'empty'],
] as const)('an event with %j is at fault', (change, field, code) => {
  expect(checkEvent({ ...event, ...change }, { sources: few })).toEqual([{ field, code }])
})

test('a person needs a name, and a source for what is said of them', () => {
  const check = (change: object) => checkPerson({ ...EMPTY_PERSON, ...change }, { sources: few })
  expect(check({})).toEqual([{ field: 'name', code: 'empty' }])
  expect(check({ name: 'A' })).toEqual([])
  expect(check({ name: 'A', description: 'A writer.' })).toEqual([
    { field: 'citation.source', code: 'no-source' },
  ])
  expect(check({ name: 'A', nationalities: ['KZ'] })).toEqual([
    { field: 'citation.source', code: 'no-source' },
  ])
  expect(check({ name: 'A', nationalities: ['KZ'], citation })).toEqual([])
  expect(readPersonDraft({ ...EMPTY_PERSON, name: ' A ', aliases: 'B\n\n C ' }, few, null)).toEqual({
    name: 'A',
    aliases: ['B', 'C'],
    description: null,
    nationalityAsReported: [],
    nationalityCitation: null,
  })
})

test.each([
  [{ url: 'javascript:alert(1)' }, 'url', 'bad-address'],
  [{ url: 'example' }, 'url', 'bad-address'],
  [{ title: '' }, 'title', 'empty'],
  [{ publisher: '' }, 'publisher', 'empty'],
  [{ published: 'lately' }, 'published', 'bad-date'],
  [{ kind: '' }, 'kind', 'empty'],
  [{ language: 'in English' }, 'language', 'bad-language'],
] as const)('a source with %j is at fault', (change, field, code) => {
  expect(checkSource({ ...writeSourceDraft(one), ...change })).toEqual([{ field, code }])
})

test('a source may lack address, day and language', () => {
  const draft = { ...makeSourceDraft('own-9'), title: 'A file', publisher: 'A court', kind: 'court' } as const
  expect(checkSource(draft)).toEqual([])
  expect(readSourceDraft(draft, null)).toEqual({
    id: 'own-9',
    title: 'A file',
    publisher: 'A court',
    url: '',
    language: 'und',
    kind: 'court',
  })
})

test('a claim needs an event of its case, a relation another case', () => {
  const claim = { id: 'c', by: 'A', kind: 'court', text: 'So.', about: 'e9', citations: [citation] } as const
  expect(checkClaim(claim, { sources: few, events: ['e1'] })).toEqual([
    { field: 'about', code: 'unknown-event' },
  ])
  expect(checkClaim({ ...claim, about: '' }, { sources: few, events: [] })).toEqual([])
  const relation = { case: 'own-b', relation: 'spouse-of', citations: [citation] }
  expect(checkRelation(relation, { sources: few, cases: [] })).toEqual([
    { field: 'case', code: 'unknown-case' },
  ])
  expect(checkRelation(relation, { sources: few, cases: ['own-b'] })).toEqual([])
})

test('a draft with faults is not read', () => {
  expect(() => readEventDraft({ ...event, date: 'soon' }, few, null)).toThrow(DraftError)
  expect(() => readEventDraft({ ...event, citations: [] }, few, null)).toThrow(DraftError)
  expect(() => readEventDraft({ ...event, citations: [{ source: 'x', locator: '' }] }, few, null)).toThrow(
    DraftError,
  )
})

test('finds a source by its label, its id and its address as it may be copied', () => {
  for (const text of [
    'A court: Judgment',
    'own-1',
    'https://example.org/own-1',
    'http://www.example.org/own-1/#para-12',
  ])
    expect(findSource(text, few)?.id).toBe('own-1')
  for (const text of ['', 'A court', 'https://example.org/', 'https://example.org/own-11'])
    expect(findSource(text, few)).toBe(null)
})

test('equal names of sources get labels that differ', () => {
  const labels = labelSources([one, { ...one, id: 'own-3' }, two]).map(({ label }) => label)
  expect(labels).toEqual(['A court: Judgment (own-1)', 'A court: Judgment (own-3)', 'A paper: Report'])
  expect(new Set(sources.map(({ label }) => label)).size).toBe(sources.length)
})
