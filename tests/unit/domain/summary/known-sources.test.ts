import { expect, test } from 'vitest'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { makeKnownOn } from '../../../../src/domain/known-on/limit-record.ts'
import { listKnownSources } from '../../../../src/domain/summary/known-sources.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const { sources, cases: records, context: events, article } = realDataset
const all = { sources, records, events }

test('without a day, nothing is limited', () => {
  const { later, statements, ...rest } = listKnownSources(all, null)
  expect({ later, ...rest }).toEqual({ later: 0, sources })
  expect(statements?.size).toBeGreaterThan(0)
})

test('statements wait for records and events', () => {
  expect(listKnownSources({ ...all, records: null }, null).statements).toBeNull()
  expect(listKnownSources({ ...all, events: null }, null).statements).toBeNull()
})

test('by a day, fewer statements rest on sources, and the sources published later are counted', () => {
  const known = makeKnownOn(parseDay('2014-01-01') ?? Number.NaN, article.source, sources)
  const limited = listKnownSources(all, known)
  const count = ({ statements }: typeof limited) => [...(statements?.values() ?? [])].flat().length
  expect(limited.later).toBeGreaterThan(0)
  expect(limited.later).toBeLessThan(sources.length)
  expect(count(limited)).toBeGreaterThan(0)
  expect(count(limited)).toBeLessThan(count(listKnownSources(all, null)))
})
