import { expect, test } from 'vitest'
import { generateCases } from '../../../../mocks/generate/generate-case.ts'
import { COMPILED } from '../../../../mocks/generate/generate-date.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { askCrossfilter, openCrossfilter } from '../../../bench/board/crossfilter-model.ts'
import { askBitsets, openBitsets } from '../../../bench/board/floor-model.ts'
import { EMPTY_PEER_QUERY } from '../../../bench/board/peer-query.ts'
import { makePeerRows } from '../../../bench/board/peer-rows.ts'
import { openCollection } from '../../../bench/engine/adapter.ts'
import { findDifferences } from '../../../bench/engine/compare.ts'
import { makeSteps, toCaseQuery } from '../../../bench/engine/steps.ts'

const SIZE = 4000
const rows = [...makePeerRows(generateCases(SIZE), parseDay(COMPILED) ?? 0)]
const engine = openCollection(SIZE)
const steps = makeSteps(rows)

test('the peers of the bench give the same answers as the app after every step', () => {
  const crossfilter = openCrossfilter(rows)
  const bitsets = openBitsets(rows)
  let before = EMPTY_PEER_QUERY
  for (const { query } of steps) {
    const ours = engine.answer(toCaseQuery(query))
    expect(ours.total).toBeGreaterThan(0)
    const isDated = query.from !== null || query.to !== null
    const theirs = askCrossfilter(crossfilter, query, before)
    expect(findDifferences(ours, theirs, { firstMonth: crossfilter.span.first, isDated })).toEqual([])
    const plain = askBitsets(bitsets, query)
    expect(findDifferences(ours, plain, { firstMonth: bitsets.span.first, isDated })).toEqual([])
    before = query
  }
  expect(steps.some(({ query }) => query.from === null && query.to === null)).toBe(true)
})

test('an answer that differs in one point is detected', () => {
  const bitsets = openBitsets(rows)
  const { query } = steps.find((step) => step.query.from === null && step.query.to === null) ?? {
    query: EMPTY_PEER_QUERY,
  }
  const ours = engine.answer(toCaseQuery(query))
  const theirs = askBitsets(bitsets, query)
  const first = { firstMonth: bitsets.span.first, isDated: false }
  expect(findDifferences(ours, { ...theirs, total: theirs.total + 1 }, first)).toHaveLength(1)
  expect(findDifferences(ours, { ...theirs, first: theirs.first.slice(1) }, first)).toHaveLength(1)
  expect(findDifferences(ours, { ...theirs, counts: { ...theirs.counts, held: [] } }, first)).not.toEqual([])
  expect(findDifferences(ours, { ...theirs, months: theirs.months.map((n) => n + 1) }, first)).not.toEqual([])
})
