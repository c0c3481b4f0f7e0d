import { expect, test } from 'vitest'
import { describeTimeline } from '../../../../../src/features/timeline/lanes/describe-timeline.ts'
import { makeTrackLanes } from '../../../../../src/features/timeline/lanes/lane-content.ts'
import type { RowLayout } from '../../../../../src/features/timeline/lanes/row-layout.ts'
import { readWords } from '../../../../support/all-words.ts'
import { day, layLane, readLanes } from '../../../../support/lay-lanes.ts'
import { makeCase, makeDataset, makeEvent } from '../../../../support/make-case.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const m = await readWords('en')
/** One pixel for each day. */
const axis = { from: day('2009-01-01'), to: day('2027-12-31') }
const at = (text: string) => day(text) - axis.from

test('table, description and drawing have the same counts', () => {
  for (const asOf of ['2013-09-05', realDataset.compiled]) {
    const { timeline: rows } = readLanes(realDataset, asOf)
    const ids = (layouts: readonly RowLayout[]) =>
      layouts.flatMap(({ events }) => events.map(({ mark }) => mark.event.id)).toSorted()
    const inTable = rows.flatMap(({ marks }) => marks.map(({ event }) => event.id)).toSorted()
    expect(ids(rows.map((row) => layLane(row, m, axis)))).toEqual(inTable)
    expect(ids(rows.flatMap((row) => makeTrackLanes(row).map((one) => layLane(one, m, axis))))).toEqual(
      inTable,
    )
    const possible = rows.flatMap(({ marks }) =>
      marks.filter(({ standing }) => standing === 'possible'),
    ).length
    const sentence = describeTimeline(rows, m)
    expect(sentence).toContain(`${inTable.length - possible} events in ${rows.length} cases`)
    expect(sentence.includes('more by that day')).toBe(possible > 0)
  }
})

test('events that may not have happened by the day are told apart from those that have', () => {
  const { timeline: rows } = readLanes(realDataset, '2012-01-01')
  expect(describeTimeline(rows, m)).toMatch(
    /^1 event in 1 case, possibly 2 events more by that day; earliest date: Jul 2011; latest date: Jul 2011\./,
  )
})

test('a notice is drawn from when it came to be to when it ended, and fades where no source says so', () => {
  const { timeline: rows } = readLanes(realDataset)
  const places = new Map(
    rows.flatMap((row) => layLane(row, m, axis).notices).map((place) => [place.life.notice.id, place]),
  )
  // A notice that may be the same as another of the case is not drawn separately.
  const twins = realDataset.cases.flatMap(({ notices }) =>
    notices.filter((one) => one.possiblySameAs?.length),
  )
  const all = realDataset.cases.flatMap(({ notices }) => notices)
  expect(twins.length).toBeGreaterThan(0)
  expect([...places.keys()].toSorted()).toEqual(
    all
      .filter((one) => !twins.includes(one) && (one.issued ?? one.firstEffect ?? one.statusDate) !== null)
      .map(({ id }) => id)
      .toSorted(),
  )
  // First effect on 12 June 2013, deleted between 12 and 19 June.
  expect(places.get('ket-n1')).toMatchObject({
    from: at('2013-06-12'),
    diamond: at('2013-06-12'),
    certain: { from: at('2013-06-12'), to: at('2013-06-12') },
    cross: at('2013-06-19'),
    hasEnd: true,
    opensLeft: false,
  })
  // Issued on 23 May 2012, without an end on record: certain on that day alone.
  expect(places.get('pav-n1')).toMatchObject({
    certain: { from: at('2012-05-23'), to: at('2012-05-23') },
    hasEnd: false,
    cross: null,
  })
  // Only "on or before" is known: open to the left.
  expect(places.get('abl-n-kz')?.opensLeft).toBe(true)
})

test('draws nothing after the day shown: no event, notice, band or name', () => {
  for (const text of ['2012-12-31', '2013-09-05', '2014-03-01', '2021-01-01']) {
    const { timeline: rows } = readLanes(realDataset, text)
    for (const lane of [...rows, ...rows.flatMap(makeTrackLanes)]) {
      const { events, bands, notices, labels } = layLane(lane, m, axis)
      const ends = [
        ...events.map(({ tick, line }) => tick ?? line?.to ?? 0),
        ...notices.map(({ to }) => to),
        ...labels.map(({ to }) => to),
        // A stay of one day is two pixels wide.
        ...bands.flatMap(({ pieces }) => pieces.map(({ to }) => to - 2)),
      ]
      expect(Math.max(0, ...ends)).toBeLessThanOrEqual(at(text))
    }
  }
})

test('an event without any date is drawn as far as its case reaches, dotted, with an arrow at both ends and no sign', () => {
  const events = [
    makeEvent({ id: 'never', date: 'XXXX-12', type: 'detention' }),
    makeEvent({ id: 'once', date: '2012' }),
  ]
  const [lane] = readLanes(makeDataset([makeCase({ id: 'x', events })])).timeline
  if (!lane) throw new Error('There is no lane.')
  const layout = layLane(lane, m, axis)
  const never = layout.events.find(({ mark }) => mark.event.id === 'never')
  expect(never?.line).toMatchObject({
    from: at('2012-01-01'),
    to: at('2012-12-31'),
    isDotted: true,
    opensLeft: true,
    opensRight: true,
    core: null,
  })
  expect(layout.signs.map(({ place }) => place.mark.event.id)).not.toContain('never')
})

test('a band with an open start begins on the first day of its case, with its name where it is certain', () => {
  const events = [
    makeEvent({ id: 'said', date: '2012-03-28', sets: { custody: 'at-liberty' } }),
    makeEvent({ id: 'held', date: '[..2013-07-25]', type: 'detention', sets: { custody: 'detained' } }),
    makeEvent({ id: 'later', date: '2014-08-01' }),
  ]
  const [lane] = readLanes(makeDataset([makeCase({ id: 'a', events })])).timeline
  if (!lane) throw new Error('There is no lane.')
  const { bands, labels } = layLane(lane, m, axis)
  const held = bands.find(({ span }) => span.value === 'detained')
  expect(held?.opensLeft).toBe(true)
  expect(held?.pieces[0]).toMatchObject({
    certainty: 'possible',
    from: at('2012-03-28'),
    to: at('2013-07-25'),
  })
  expect(labels.find(({ place }) => place === 'inside')?.from).toBe(at('2013-07-25') + 4)
  // A window that ends before the case begins draws nothing of it.
  expect(layLane(lane, m, { from: axis.from, to: day('2011-01-01') }).bands).toEqual([])
})

test('dates that other sources give, open ends and days that may be later stay visible', () => {
  const events = [
    makeEvent({ id: 'open', date: '[..2013-05-01]' }),
    makeEvent({ id: 'first', date: '2012-01-01', type: 'detention' }),
    makeEvent({
      id: 'differ',
      date: '2014-02-01',
      type: 'release',
      conflicts: [{ field: 'date', value: '2014-06-01', source: 's1' }],
    }),
    makeEvent({ id: 'maybe', date: '2015', type: 'detention' }),
  ]
  const [lane] = readLanes(makeDataset([makeCase({ id: 'x', events })]), '2015-06-01').timeline
  if (!lane) throw new Error('There is no lane.')
  const layout = layLane(lane, m, axis)
  const find = (id: string) => layout.events.find(({ mark }) => mark.event.id === id)
  expect(find('open')?.line).toMatchObject({ opensLeft: true, opensRight: false, isDotted: true })
  expect(find('first')).toMatchObject({ tick: at('2012-01-01'), line: null })
  expect(find('differ')?.others).toEqual([at('2014-06-01')])
  expect(find('maybe')?.line).toMatchObject({ from: at('2015-01-01'), to: at('2015-06-01'), core: null })
  expect(layout.signs.map(({ place, isPale }) => [place.mark.event.id, isPale])).toEqual([
    ['first', false],
    ['differ', false],
    ['maybe', true],
  ])
})
