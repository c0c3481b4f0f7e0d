import { scaleLinear } from 'd3'
import { barChart, dataCount, dataTable, filterAll, redrawAll, renderAll, rowChart } from 'dc'
import { FACETS } from '../../../src/domain/query/query.ts'
import { openCrossfilter } from './crossfilter-model.ts'
import { CELLS, find, listen, loadRows } from './peer-page.ts'
import type { PeerRow } from './peer-rows.ts'

/** Heights in pixels of a bar with its gap, and of the axis below the bars. */
const BAR = 18
const AXIS = 30

const rows = await loadRows()
const model = openCrossfilter(rows)
const { dimensions, groups, span } = model
const facets = find('facets', HTMLElement)

for (const facet of FACETS) {
  const place = document.createElement('div')
  facets.append(place)
  rowChart(place)
    .dimension(dimensions[facet])
    .group(groups[facet])
    .width(200)
    .height(groups[facet].size() * BAR + AXIS)
    .fixedBarHeight(BAR - 3)
    .gap(3)
    .margins({ top: 0, right: 5, bottom: AXIS, left: 5 })
    .transitionDuration(0)
    .renderTitle(false)
    .label(({ key, value }) => `${key} ${value}`)
    .elasticX(true)
    .xAxis()
    .ticks(3)
}

const bars = Array.from({ length: span.count }, (_, i) => ({ key: span.first + i, value: 0 }))
barChart('#histogram')
  .dimension(model.order)
  .group({
    all: () => {
      const counts = model.histogram.value()
      return bars.map(({ key }, i) => ({ key, value: counts[i] ?? 0 }))
    },
  })
  .width(900)
  .height(180)
  .transitionDuration(0)
  .renderTitle(false)
  .brushOn(false)
  .elasticY(true)
  .barPadding(0)
  .x(scaleLinear().domain([span.first, span.first + span.count]))
  .xUnits(() => span.count)
  .xAxis()
  .tickFormat((month) => String(Math.floor(month / 12)))

dataCount('#result').crossfilter(model.data).groupAll(model.total).html({
  some: '%filter-count of %total-count cases',
  all: '%filter-count cases',
})

dataTable('#rows')
  .dimension(model.order)
  .size(50)
  .showSections(false)
  .sortBy<PeerRow>(({ place }) => place)
  .columns(CELLS)

listen({
  onText: (words) => {
    model.filterText(words)
    redrawAll()
  },
  onWindow: (from, to) => {
    model.filterWindow(from, to)
    redrawAll()
  },
  onClear: () => {
    filterAll()
    model.filterText([])
    model.filterWindow(null, null)
    redrawAll()
  },
})
renderAll()
