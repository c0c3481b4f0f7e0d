import { expect, test } from 'vitest'
import { readDatedEvent } from '../../../../../src/domain/as-of/dated-case.ts'
import { alignLanes } from '../../../../../src/features/timeline/lanes/align-lanes.ts'
import { describeCertainDays, labelHeld } from '../../../../../src/features/timeline/lanes/describe.ts'
import { describeLane } from '../../../../../src/features/timeline/lanes/describe-lane.ts'
import { describeTimeline } from '../../../../../src/features/timeline/lanes/describe-timeline.ts'
import { makeCaseLanes, makeContextLane } from '../../../../../src/features/timeline/lanes/lane-content.ts'
import { makeLaneWords } from '../../../../../src/features/timeline/lanes/lane-words.ts'
import { readWords } from '../../../../support/all-words.ts'
import { day, readLanes } from '../../../../support/lay-lanes.ts'
import { makeCase, makeDataset, makeEvent } from '../../../../support/make-case.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const m = await readWords('en')
const words = makeLaneWords(m)

function findLane(id: string, asOf: string | null = null) {
  const lane = readLanes(realDataset, asOf).timeline.find(({ row }) => row.entry.id === id)
  if (!lane) throw new Error(`There is no lane of ${id}.`)
  return lane
}

function findSpan(id: string, track: string, since: string) {
  const span = findLane(id).spans.find((one) => one.track === track && one.since.id === since)
  if (!span) throw new Error(`There is no span since ${since}.`)
  return span
}

test('the sentence of a lane lists the notices that the lane draws: not one that may be the same as another', () => {
  const sentence = describeLane(findLane('ablyazov'), 'custody', m)
  expect(sentence.match(/no end recorded/g)).toHaveLength(3)
  expect(sentence).not.toContain('Published')
})

test('days are certain only if every source’s date makes them so', () => {
  // Another source dates the application August 2013.
  expect(describeCertainDays(findSpan('ketebayev', 'protection', 'ket-2013-02-asylum-application'), m)).toBe(
    '31 Aug 2013 to 9 Dec 2013',
  )
  // Another source dates the detention 28 December.
  expect(describeCertainDays(findSpan('ketebayev', 'custody', 'ket-2014-12-27-detention'), m)).toBe(
    '28 Dec 2014 to 15 Jan 2015',
  )
  // Another source dates the release 30 July 2014.
  const held = findSpan('pavlov', 'custody', 'pav-2013-06-custody')
  expect(describeCertainDays(held, m)).toBe('1 Jun 2013 to 30 Jul 2014')
  expect(words.nameSpan(held)[0]).toBe('Detained ≥ 1 y 1 mo')
  // All sources agree.
  expect(words.nameSpan(findSpan('ablyazov', 'custody', 'abl-2013-07-31-detention'))[0]).toBe(
    'Detained* 3 y 4 mo',
  )
})

test('no day is certain where another source’s date is later than the end', () => {
  const events = [
    makeEvent({
      id: 'held',
      date: '2013-01-02',
      type: 'detention',
      sets: { custody: 'detained' },
      conflicts: [{ field: 'date', value: '2013-04', source: 's1' }],
    }),
    makeEvent({ id: 'out', date: '2013-03-04', type: 'release', sets: { custody: 'at-liberty' } }),
  ]
  const [lane] = readLanes(makeDataset([makeCase({ id: 'a', events })])).timeline
  const [span] = lane?.spans ?? []
  if (!lane || !span) throw new Error('There is no span.')
  expect(describeCertainDays(span, m)).toBe('on no day')
  expect(describeTimeline([lane], m)).not.toContain('longest')
})

test('a lane aligned at an uncertain day 0 says the same lengths', () => {
  for (const lane of readLanes(realDataset).timeline) {
    const [content] = makeCaseLanes([lane], 'custody')
    const zero = lane.row.counted.find(({ type }) => type === 'detention')
    if (!content || !zero) throw new Error('There is no detention.')
    const lengths = ({ tracks }: typeof content) =>
      tracks.flatMap(({ spans }) => spans.map((span) => words.nameSpan(span)[0]))
    expect(lengths(alignLanes(content, zero))).toContainEqual(expect.stringContaining('Detained'))
    const length = (text: string | undefined) => text?.match(/≥? ?\d+ (?:y|mo|d)\b.*/)?.[0]
    expect(lengths(alignLanes(content, zero)).map(length)).toEqual(lengths(content).map(length))
  }
})

test('the longest detention is named only if no other may have been longer', () => {
  expect(describeTimeline(readLanes(realDataset).timeline, m)).toContain(
    'The longest detention the record establishes: Mukhtar Ablyazov (according to: the article’s author (campaign side)), at least 1,227 days.',
  )
  const short = [
    makeEvent({ id: 's1', date: '2013-05-29', type: 'detention', sets: { custody: 'detained' } }),
    makeEvent({ id: 's2', date: '2013-05-31', type: 'release', sets: { custody: 'at-liberty' } }),
  ]
  const open = [makeEvent({ id: 'o', date: '2012-05', type: 'detention', sets: { custody: 'detained' } })]
  const say = (...cases: (readonly ReturnType<typeof makeEvent>[])[]) =>
    describeTimeline(
      readLanes(
        makeDataset(cases.map((events, i) => makeCase({ id: `c${i}`, events: [...events] }))),
        '2013-09-05',
      ).timeline,
      m,
    )
  expect(say(short)).toContain('at least 2 days')
  // Still held on the day, as far as the record goes.
  expect(say(short, open)).not.toContain('longest')
})

test('the lane of background events stars what rests on one side', () => {
  const compiled = day(realDataset.compiled)
  const events = realDataset.context.map((one) => readDatedEvent({ ...one, sets: {} }, compiled))
  const lane = makeContextLane(events, compiled)
  const names = (lane?.marks ?? []).map((mark) => words.nameEvent(mark))
  expect(names).toContain('Alga! banned as extremist*')
  expect(names).toContain('Amnesty International: torture remains commonplace')
})

test('beside a lane stands where somebody was detained, not where somebody is', () => {
  expect(labelHeld(findLane('ketebayev').row, m)).toBe('was detained in Poland*, Spain')
})
