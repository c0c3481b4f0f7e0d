import { FACETS, type Facet } from '../../../src/domain/query/query.ts'
import { askBitsets, openBitsets } from './floor-model.ts'
import { CELLS, find, listen, loadRows } from './peer-page.ts'
import { EMPTY_PEER_QUERY, mapFacets, type PeerQuery } from './peer-query.ts'
import type { PeerRow } from './peer-rows.ts'

const WIDTH = 900
const HEIGHT = 160

const model = openBitsets(await loadRows())
const result = find('result', HTMLElement)
const path = find('histogram', SVGSVGElement).firstElementChild
const body = find('rows', HTMLTableElement).tBodies[0]
const facets = find('facets', HTMLElement)
let query: PeerQuery = EMPTY_PEER_QUERY

/** Writes only if the text differs. */
function write(node: Text, text: string): void {
  if (node.data !== text) node.data = text
}

const boxes: HTMLInputElement[] = []

function toggle(facet: Facet, value: string, on: boolean): void {
  const chosen = query.facets[facet].filter((one) => one !== value)
  query = { ...query, facets: { ...query.facets, [facet]: on ? [...chosen, value] : chosen } }
  draw()
}

const counts = mapFacets((facet) => {
  const group = document.createElement('fieldset')
  facets.append(group)
  return model.columns[facet].values.map((value) => {
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.dataset['value'] = `${facet} ${value}`
    box.addEventListener('change', () => toggle(facet, value, box.checked))
    boxes.push(box)
    const words = document.createElement('span')
    words.textContent = value
    const count = document.createTextNode('')
    const label = document.createElement('label')
    label.append(box, words, count)
    group.append(label)
    return count
  })
})

const total = document.createTextNode('')
result.append(total)

/** Whether each row has a lane of its events over all months, as the app's rows have. */
const hasLanes = new URLSearchParams(location.search).has('lanes')
const LANE_WIDTH = 600
const SVG = 'http://www.w3.org/2000/svg'

/** Draws the months in which events of a case possibly fall, in one path. */
function drawLane(months: readonly number[]): string {
  const { first, count } = model.span
  const step = LANE_WIDTH / count
  let d = ''
  for (let i = 0; i < months.length; i += 2) {
    const from = ((months[i] ?? first) - first) * step
    const to = ((months[i + 1] ?? first) + 1 - first) * step
    d += `M${from.toFixed(1)} 6v12h${Math.max(1.4, to - from).toFixed(1)}v-12z`
  }
  return d
}

function makeLane(line: HTMLElement): SVGPathElement | null {
  if (!hasLanes) return null
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('width', String(LANE_WIDTH))
  svg.setAttribute('height', '24')
  const lane = document.createElementNS(SVG, 'path')
  svg.append(lane)
  const holder = document.createElement('td')
  holder.append(svg)
  line.append(holder)
  return lane
}

const lines = Array.from({ length: 50 }, () => {
  const line = document.createElement('tr')
  return {
    line,
    cells: CELLS.map((cell) => {
      const text = document.createTextNode('')
      const holder = document.createElement('td')
      holder.append(text)
      line.append(holder)
      return { cell, text }
    }),
    lane: makeLane(line),
  }
})

function drawRows(first: readonly PeerRow[]): void {
  lines.forEach(({ line, cells, lane }, i) => {
    const row = first[i]
    if (row) for (const { cell, text } of cells) write(text, cell(row))
    if (row) lane?.setAttribute('d', drawLane(row.months))
    if (row && !line.isConnected) body?.append(line)
    else if (!row && line.isConnected) line.remove()
  })
}

function drawMonths(months: Int32Array): void {
  const highest = months.reduce((a, b) => Math.max(a, b), 1)
  const step = WIDTH / months.length
  let d = ''
  months.forEach((count, i) => {
    const height = Math.round((count / highest) * HEIGHT)
    if (height > 0) d += `M${(i * step).toFixed(1)} ${HEIGHT}v-${height}h${(step - 0.5).toFixed(1)}v${height}`
  })
  path?.setAttribute('d', d)
}

function draw(): void {
  const answer = askBitsets(model, query)
  write(total, `${answer.total} of ${model.rows.length} cases`)
  for (const facet of FACETS) {
    answer.counts[facet].forEach(({ value }, i) => {
      const node = counts[facet][i]
      if (node) write(node, String(value))
    })
  }
  drawMonths(answer.months)
  drawRows(answer.first)
}

listen({
  onText: (words) => {
    query = { ...query, words }
    draw()
  },
  onWindow: (from, to) => {
    query = { ...query, from, to }
    draw()
  },
  onClear: () => {
    query = EMPTY_PEER_QUERY
    for (const box of boxes) box.checked = false
    draw()
  },
})
draw()
