import { expect, test } from 'vitest'
import { createStore } from '../../../mocks/store.ts'
import { parseCaseBody, parseContextBody, parseSourcesBody } from '../../../src/contract/read-bodies.ts'
import { nameLanguage } from '../../../src/messages/name-language.ts'
import { makeCase, makeEvent, makeNotice } from '../../support/make-case.ts'
import { rawDataset } from '../../support/real-dataset.ts'

const source = (id: string, changes: object = {}) => ({
  id,
  title: 'A fictional report',
  publisher: 'The Example',
  url: 'https://example.org/',
  language: 'en',
  kind: 'news',
  ...changes,
})

test('an unreadable source is left out with the reason, and the others stay', () => {
  const { sources, unreadable } = parseSourcesBody({
    dataVersion: 'x',
    sources: [
      source('s1'),
      source('s2', { kind: 'rumour' }),
      source('s3'),
      null,
      source('s1', { title: 'Again' }),
    ],
  })
  expect(sources.map(({ id, title }) => [id, title])).toEqual([
    ['s1', 'A fictional report'],
    ['s3', 'A fictional report'],
  ])
  expect(unreadable.map(({ id }) => id)).toEqual(['s2', '4', 's1'])
  expect(unreadable[0]?.reason).toMatch(/^kind: /)
  expect(unreadable[2]?.reason).toBe('its id is used twice')
})

const claim = (id: string, about?: string) => ({
  id,
  by: 'A lawyer',
  kind: 'lawyer' as const,
  text: 'Said so.',
  citations: [{ source: 's1' }],
  ...(about !== undefined && { about }),
})
const relation = (id: string) => ({
  case: id,
  relation: 'spouse-of' as const,
  citations: [{ source: 's1' }],
})

test('a record keeps what can be read of it, and names each entry that cannot', () => {
  const record = makeCase({
    id: '00042',
    events: [makeEvent({ id: 'e1', date: '2013-05-01' }), makeEvent({ id: 'e2', date: '2013-02-30' })],
    notices: [makeNotice({ id: 'n1' }), makeNotice({ id: 'n2', issued: 'soon' })],
    claims: [claim('c1', 'e1'), claim('c2', 'e2'), claim('c3')],
    relatedCases: [relation('00043'), relation('')],
  })
  const { case: kept, unreadable } = parseCaseBody({ dataVersion: 'x', case: record })
  expect(kept).toEqual({
    ...record,
    events: record.events.slice(0, 1),
    notices: record.notices.slice(0, 1),
    claims: [claim('c1', 'e1'), claim('c3')],
    relatedCases: [relation('00043')],
  })
  expect(unreadable.map(({ id }) => id)).toEqual(['00042/e2', '00042/n2', '00042/c2', '00042/2'])
  expect(unreadable.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^date: /),
    expect.stringMatching(/^issued: /),
    'it is about e2, which could not be read',
    expect.stringMatching(/^case: /),
  ])
})

test('a record that can be read is read unchanged, twice the same id is not', () => {
  for (const record of createStore(rawDataset).dataset.cases)
    expect(parseCaseBody({ dataVersion: 'x', case: record })).toEqual({
      dataVersion: 'x',
      case: record,
      unreadable: [],
    })
  const event = makeEvent({ id: 'e1', date: '2013-05-01' })
  const twice = makeCase({
    id: '00042',
    events: [event, { ...event, date: '2014' }],
    claims: [claim('c1', 'e1')],
  })
  const { case: kept, unreadable } = parseCaseBody({ dataVersion: 'x', case: twice })
  expect([kept.events, kept.claims.length]).toEqual([[event], 1])
  expect(unreadable).toEqual([{ id: '00042/e1', reason: 'its id is used twice' }])
})

test.each(['person', 'events', 'lastKnown'])('a record without %s is refused', (field) => {
  const { [field]: _left, ...rest }: Record<string, unknown> = { ...makeCase({ id: '00042' }) }
  expect(() => parseCaseBody({ dataVersion: 'x', case: rest })).toThrow(TypeError)
})

test('an unreadable context event is left out, and the article stays', () => {
  const article = { source: 's1', published: '2013-09-05', publishedNote: '', disclosure: '' }
  const {
    events,
    unreadable,
    article: kept,
  } = parseContextBody({
    dataVersion: 'x',
    about: '',
    article,
    events: [{ id: 'e1', date: '2013-02-30' }],
  })
  expect([events, kept]).toEqual([[], article])
  expect(unreadable).toEqual([{ id: 'e1', reason: expect.any(String) }])
})

test.each([
  { body: null },
  { body: [] },
  { body: { dataVersion: 'x' } },
  { body: { dataVersion: 'x', sources: {} } },
])('rejects an invalid body and names the place: $body', ({ body }) => {
  expect(() => parseSourcesBody(body)).toThrow(TypeError)
})

test.each([
  { tag: 'fr', name: 'French' },
  { tag: 'zz', name: 'zz' },
  { tag: 'xx-invalid!', name: 'xx-invalid!' },
  { tag: 'en_US', name: 'en_US' },
  { tag: '', name: '' },
])('the language "$tag" is named "$name"', ({ tag, name }) => {
  expect(nameLanguage('en', tag)).toBe(name)
})
