import { type ReactNode, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { computeCaseAsOf } from '../../../src/domain/as-of/case-as-of.ts'
import { type CaseLane, computeCaseLane, computeLaneExtent } from '../../../src/domain/as-of/case-lane.ts'
import { readDatedCase } from '../../../src/domain/as-of/dated-case.ts'
import type { Case } from '../../../src/domain/case/case.ts'
import { computeDay } from '../../../src/domain/dates/day.ts'
import { computeAxis, computeAxisExtent, type Extent } from '../../../src/features/timeline/axis/axis.ts'
import { Patterns } from '../../../src/features/timeline/axis/patterns.tsx'
import { RowLane } from '../../../src/features/timeline/lanes/row-lane.tsx'
import { en } from '../../../src/messages/en/en.ts'
import { loadWords, MessagesContext } from '../../../src/messages/messages.ts'
import { generateEvents } from '../../support/generate-cases.ts'
import { makeCase } from '../../support/make-case.ts'
import { makeRandom } from '../../support/random.ts'
import '../../../src/app/theme.css'

/** 200 lanes of 25 events: 5,000 marks. */
const LANES = 200
const EVENTS = 25
const COMPILED = computeDay({ year: 2026, month: 11, day: 23 })

const random = makeRandom(5000)
const cases: readonly Case[] = Array.from({ length: LANES }, (_, i) =>
  makeCase({ id: `case-${i}`, events: generateEvents(random, `case-${i}`, EVENTS) }),
)
const rows: readonly CaseLane[] = cases.flatMap((one, i) => {
  const row = computeCaseAsOf(readDatedCase(one, i, COMPILED, 's1'), COMPILED)
  return row ? [computeCaseLane(row, COMPILED, () => 'certain')] : []
})
const reach = computeLaneExtent(rows, COMPILED) ?? { from: 0, to: COMPILED }
const ALL = computeAxisExtent(reach, { from: null, to: null })
const HALF_TIME: Extent = { from: ALL.from + Math.round((ALL.to - ALL.from) / 2), to: ALL.to }
const HALF_ROWS = rows.slice(0, LANES / 2)

const IDS = { hatch: 'h', fade: 'f' }
const WIDTH = 1000

/** The lanes of the board, one for each row. */
function Ours({ shownRows, shown }: { shownRows: readonly CaseLane[]; shown: Extent }) {
  const { from, to } = shown
  const axis = useMemo(() => computeAxis({ from, to }, WIDTH), [from, to])
  const look = {
    size: 'roomy',
    track: 'custody',
    width: WIDTH,
    asOf: COMPILED,
    latest: true,
    ids: IDS,
  } as const
  return (
    <MessagesContext value={en}>
      <svg width="0" height="0" aria-hidden="true">
        <Patterns ids={IDS} />
      </svg>
      {shownRows.map((lane) => (
        <RowLane key={lane.row.entry.id} lane={lane} axis={axis} {...look} />
      ))}
    </MessagesContext>
  )
}

/** The same number of marks as plain rectangles in an SVG, without axis, names, patterns or links. */
function Plain({ shownRows, shown }: { shownRows: readonly CaseLane[]; shown: Extent }) {
  const width = WIDTH
  const x = (day: number) =>
    ((Math.min(shown.to, Math.max(shown.from, day)) - shown.from) / (shown.to - shown.from)) * width
  return (
    <svg aria-hidden="true" width={width} height={shownRows.length * 24}>
      {shownRows.map(({ row, marks }, lane) => (
        <g key={row.entry.id}>
          {marks.map(({ event, from, to }) => (
            <rect
              key={event.id}
              x={x(from ?? ALL.from)}
              y={lane * 24}
              width={Math.max(2, x(to ?? ALL.to) - x(from ?? ALL.from))}
              height="9"
              fill="currentColor"
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

const PAGES = { ours: Ours, plain: Plain } as const
type Kind = keyof typeof PAGES
export type Step = 'mount' | 'filter' | 'zoom'

const nextFrame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(), { once: true })
      port1.start()
      port2.postMessage(null)
    })
  })

let longest = 0
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
}).observe({ type: 'longtask', buffered: true })

/** Renders `page`; returns the milliseconds until it was painted. */
async function time(root: Root, page: ReactNode): Promise<number> {
  await nextFrame()
  const start = performance.now()
  flushSync(() => root.render(page))
  await nextFrame()
  return performance.now() - start
}

/** Measures mount, one filter step and one zoom step of a page, each until it is painted, and the longest task. */
async function run(kind: Kind): Promise<Readonly<Record<Step | 'longest', number>>> {
  const Page = PAGES[kind]
  const holder = document.createElement('div')
  document.querySelector('#root')?.replaceChildren(holder)
  const root = createRoot(holder)
  longest = 0
  const mount = await time(root, <Page shownRows={rows} shown={ALL} />)
  await nextFrame()
  const filter = await time(root, <Page shownRows={HALF_ROWS} shown={ALL} />)
  await time(root, <Page shownRows={rows} shown={ALL} />)
  const zoom = await time(root, <Page shownRows={rows} shown={HALF_TIME} />)
  // Wait for pending work, and for the report of long tasks.
  for (let i = 0; i < 5; i++) await nextFrame()
  root.unmount()
  return { mount, filter, zoom, longest }
}

declare global {
  interface Window {
    runBench?: typeof run
    benchMarks?: number
  }
}

await loadWords(en)
window.benchMarks = rows.reduce((sum, { marks }) => sum + marks.length, 0)
window.runBench = run
