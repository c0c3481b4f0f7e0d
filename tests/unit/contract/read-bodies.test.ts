import { expect, test } from 'vitest'
import { parseContextBody, parseSourcesBody } from '../../../src/contract/read-bodies.ts'
import { nameLanguage } from '../../../src/messages/name-language.ts'

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
