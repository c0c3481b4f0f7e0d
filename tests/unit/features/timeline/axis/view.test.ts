import { expect, test } from 'vitest'
import {
  changeViewByKey,
  makeView,
  moveEnd,
  panView,
  selectView,
  zoomView,
} from '../../../../../src/features/timeline/axis/view.ts'

const all = { from: 1000, to: 7000 }

test('zooming keeps the day under the pointer in its place', () => {
  for (const around of [0, 0.25, 0.5, 1]) {
    const shown = { from: 3000, to: 4000 }
    const under = shown.from + around * 1000
    const zoomed = zoomView(all, shown, 0.5, around) ?? all
    expect(zoomed.to - zoomed.from).toBe(500)
    expect(zoomed.from + around * 500).toBeCloseTo(under, 0)
  }
})

test.each([
  { name: 'zooming out beyond all days', view: zoomView(all, { from: 2000, to: 6000 }, 2), expected: null },
  {
    name: 'zooming out at the left',
    view: zoomView(all, { from: 1000, to: 2000 }, 2),
    expected: [1000, 3000],
  },
  {
    name: 'zooming in at the narrowest',
    view: zoomView(all, { from: 2000, to: 2014 }, 0.5),
    expected: [2000, 2014],
  },
  { name: 'moving right', view: panView(all, { from: 2000, to: 3000 }, 250), expected: [2250, 3250] },
  {
    name: 'moving beyond the last day',
    view: panView(all, { from: 5500, to: 6500 }, 900),
    expected: [6000, 7000],
  },
  {
    name: 'moving beyond the first day',
    view: panView(all, { from: 1100, to: 2100 }, -900),
    expected: [1000, 2000],
  },
  { name: 'moving while all is shown', view: panView(all, all, 300), expected: null },
  { name: 'selecting from right to left', view: selectView(all, 3000, 2000), expected: [2000, 3000] },
  { name: 'selecting a single day', view: selectView(all, 6995, 6995), expected: [6986, 7000] },
  {
    name: 'moving the start past the end',
    view: moveEnd(all, { from: 2000, to: 3000 }, 'from', 4000),
    expected: [2986, 3000],
  },
  {
    name: 'moving the end past the start',
    view: moveEnd(all, { from: 2000, to: 3000 }, 'to', 100),
    expected: [2000, 2014],
  },
  {
    name: 'moving the end to the last day',
    view: moveEnd(all, { from: 1000, to: 3000 }, 'to', 9000),
    expected: null,
  },
  { name: 'all days', view: makeView(all, 1000, 6000), expected: null },
])('$name gives a view within all days', ({ view, expected }) => {
  expect(view && [view.from, view.to]).toEqual(expected)
})

test.each([
  { key: '+', shift: false, expected: [2500, 3500] },
  { key: '=', shift: false, expected: [2500, 3500] },
  { key: '-', shift: false, expected: [1000, 5000] },
  { key: '0', shift: false, expected: null },
  { key: 'ArrowRight', shift: true, expected: [2500, 4500] },
  { key: 'ArrowLeft', shift: true, expected: [1500, 3500] },
  { key: 'ArrowLeft', shift: false, expected: undefined },
  { key: 'j', shift: false, expected: undefined },
])('the key $key (Shift: $shift) changes the view to $expected', ({ key, shift, expected }) => {
  const view = changeViewByKey(all, { from: 2000, to: 4000 }, { key, shift })
  expect(view && [view.from, view.to]).toEqual(expected)
})

test('panning there and back returns to the same view', () => {
  const shown = { from: 3000, to: 4000 }
  expect(panView(all, panView(all, shown, 170) ?? all, -170)).toEqual(shown)
})
