import { expect, test } from 'vitest'
import { computeLaneExtent } from '../../../../../src/domain/as-of/case-lane.ts'
import { computeLineTop } from '../../../../../src/features/timeline/lanes/row-layout.ts'
import { readAllWords, readWords } from '../../../../support/all-words.ts'
import { generateCases } from '../../../../support/generate-cases.ts'
import { layLane, readLanes } from '../../../../support/lay-lanes.ts'
import { makeDataset } from '../../../../support/make-case.ts'
import { makeRandom } from '../../../../support/random.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const SIZES = ['roomy', 'comfortable', 'compact', 'card', 'small-card'] as const
const en = await readWords('en')

test('names stay inside the lane and apart from one another, in four languages, at every height and text size', async () => {
  const { timeline, asOf } = readLanes(
    makeDataset([...realDataset.cases, ...generateCases(makeRandom(7), 300)]),
  )
  const all = computeLaneExtent(timeline, asOf)
  if (!all) throw new Error('There is nothing to draw.')
  const forms = SIZES.flatMap((size) =>
    [
      { width: 628, scale: 1 },
      { width: 358, scale: 1 },
      { width: 628, scale: 2 },
    ].map((form) => ({ ...form, size })),
  )
  let names = 0
  const faults = [...(await readAllWords()).values()].flatMap((m) =>
    forms.flatMap((form) =>
      timeline.flatMap((lane) => {
        const { labels, bands } = layLane(lane, m, all, form)
        names += labels.length
        return labels.flatMap((one) => {
          const isInLane = one.from >= 0 && one.to <= form.width
          const isApart = labels.every(
            (other) =>
              one === other ||
              Math.abs(one.y - other.y) >= 11 * form.scale ||
              one.to <= other.from ||
              one.from >= other.to,
          )
          // A name in a bar is in its certain part.
          const isInBar =
            one.place !== 'inside' ||
            bands.some(({ pieces }) =>
              pieces.some(
                ({ certainty, from, to }) => certainty === 'certain' && from <= one.from && to >= one.to,
              ),
            )
          return isInLane && isApart && isInBar ? [] : [`${one.text} in ${JSON.stringify(form)}`]
        })
      }),
    ),
  )
  expect(faults).toEqual([])
  expect(names).toBeGreaterThan(5_000)
})

test('no name above a band crosses a line over possible days or its arrow, at every height and text size', () => {
  const { timeline, asOf } = readLanes(
    makeDataset([...realDataset.cases, ...generateCases(makeRandom(7), 500)]),
  )
  const all = computeLaneExtent(timeline, asOf)
  if (!all) throw new Error('There is nothing to draw.')
  let pairs = 0
  for (const scale of [1, 2])
    for (const size of SIZES)
      for (const lane of timeline) {
        const layout = layLane(lane, en, all, { size, scale, width: 358 * scale })
        const names = layout.labels.filter(({ place }) => place === 'above')
        for (const { line } of names.length > 0 ? layout.events : []) {
          if (!line) continue
          pairs += 1
          const lowest =
            computeLineTop(layout, line.row) + (line.opensLeft || line.opensRight ? 2.6 : 0.8) * scale
          // The height of a capital letter of the font, as a share of its size.
          expect(Math.min(...names.map(({ y }) => y)) - 0.727 * 11 * scale).toBeGreaterThanOrEqual(lowest)
        }
      }
  expect(pairs).toBeGreaterThan(500)
})
