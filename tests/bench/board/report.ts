import { computeMedian, formatMs, judge } from '../results.ts'
import { KINDS, type Kind } from './pages.ts'
import type { Times } from './rounds.ts'
import type { Memory } from './visit.ts'

/** One frame at 60 a second, in whole milliseconds. */
const FRAME_MS = 17

/** The measurements of one page at one size. */
export interface Found {
  readonly times: Times | null
  readonly loads: readonly (number | null)[]
  readonly memory: Memory | null
  readonly codeKb: number
  /** Durations of tasks over 50 ms after the list was visible: before the first step, and from it on. */
  readonly idleTasks: readonly number[]
  readonly stepTasks: readonly number[]
}

/** The measurements of the app with every answer delayed. */
export interface Delayed {
  readonly ms: number
  readonly listAt: number | null
  readonly times: Times | null
}

export interface SizeReport {
  readonly size: number
  readonly found: Readonly<Record<Kind, Found>>
  readonly delayed: Delayed | null
}

const whole = (times: Times, step: string) => (times[step] ?? []).map((one) => one.whole)

/** The step with the longest median, and the largest ratio of the longest run of a step to its median. */
function findWorst(times: Times | null) {
  const steps = Object.keys(times ?? {}).map((name) => {
    const values = times ? whole(times, name) : []
    const median = computeMedian(values)
    return { name, median, spread: values.length === 0 ? Number.NaN : Math.max(...values) / median }
  })
  const worst = steps.filter(({ median }) => !Number.isNaN(median)).toSorted((a, b) => b.median - a.median)[0]
  return {
    name: worst?.name ?? '',
    median: worst?.median ?? Number.NaN,
    spread: steps.length === 0 ? Number.NaN : Math.max(...steps.map(({ spread }) => spread)),
  }
}

/** Formats a goal and whether it is met; only the goal if there is no measurement. */
function goal(value: number, most: number): string {
  return Number.isNaN(value) ? `at most ${most}` : `at most ${most}: ${judge(value <= most)}`
}

function line(label: string, cells: readonly string[], rest = ''): void {
  console.log(`${label.padEnd(26)}${cells.map((cell) => cell.padStart(11)).join('')}   ${rest}`)
}

const ratio = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2))
const medianOf = (loads: readonly (number | null)[]) =>
  loads.includes(null) ? Number.NaN : computeMedian(loads.filter((one) => one !== null))
const megabytes = (memory: Memory | null) =>
  memory ? (memory.objects + memory.buffers + memory.workers) / 1e6 : Number.NaN

const forEachKind = <T>(make: (kind: Kind) => T): Readonly<Record<Kind, T>> => ({
  ours: make('ours'),
  dc: make('dc'),
  floor: make('floor'),
  lanes: make('lanes'),
})

/** Prints the measurements at one size next to the goals. */
export function printReport({ size, found, delayed }: SizeReport): void {
  const { ours, dc } = found
  console.log(
    `\n${size} cases; medians, in milliseconds from the click or key to the frame with the whole answer`,
  )
  line('', [...KINDS], 'ours/dc  ours/floor  ours/lanes')
  for (const step of Object.keys(dc.times ?? ours.times ?? {})) {
    const medians = KINDS.map((kind) => computeMedian(whole(found[kind].times ?? {}, step)))
    const [oursMs = Number.NaN, ...peers] = medians
    const [toDc = '', toFloor = '', toLanes = ''] = peers.map((ms) => ratio(oursMs / ms))
    line(step, medians.map(formatMs), `${toDc.padEnd(9)}${toFloor.padEnd(12)}${toLanes}`)
  }
  const worst = forEachKind((kind) => findWorst(found[kind].times))
  const toDc = worst.ours.median / worst.dc.median
  const toFloor = worst.ours.median / worst.floor.median
  const toLanes = worst.ours.median / worst.lanes.median
  line(
    'worst step',
    KINDS.map((kind) => formatMs(worst[kind].median)),
    `${ratio(toDc)} of dc, ${goal(toDc, 0.4)}; ${ratio(toFloor)} of floor, aim ${goal(toFloor, 1.25)}; ${ratio(toLanes)} of lanes`,
  )
  line(
    '  which one',
    KINDS.map((kind) => worst[kind].name),
  )
  line(
    'worst seen / its median',
    KINDS.map((kind) => ratio(worst[kind].spread)),
    `ours ${goal(worst.ours.spread, 2)}`,
  )

  const worstStill = (kind: Kind) =>
    Math.max(
      ...Object.values(found[kind].times ?? {}).map((runs) => computeMedian(runs.map(({ still }) => still))),
    )
  line(
    '  until all is still',
    KINDS.map((kind) => formatMs(worstStill(kind))),
    'lanes and axes that follow included',
  )

  const loads = forEachKind((kind) => medianOf(found[kind].loads))
  const most = size < 100_000 ? 0.8 : 0.5
  const load = loads.ours / loads.dc
  line(
    'load to list',
    KINDS.map((kind) => formatMs(loads[kind])),
    `${ratio(load)} of dc, ${goal(load, most)}`,
  )
  const heapOf = (kind: Kind) => (found[kind].memory?.objects ?? Number.NaN) / 1e6
  const heap = heapOf('ours') / heapOf('dc')
  const heapGoal = size === 100_000 ? `, ${goal(heap, 0.5)}` : ''
  line(
    'heap, MB',
    KINDS.map((kind) => ratio(heapOf(kind))),
    `${ratio(heap)} of dc${heapGoal}`,
  )
  line(
    '  with typed arrays',
    KINDS.map((kind) => ratio(heapOf(kind) + (found[kind].memory?.buffers ?? Number.NaN) / 1e6)),
    'which lie outside of the heap of objects',
  )
  line(
    '  with workers too',
    KINDS.map((kind) => ratio(megabytes(found[kind].memory))),
  )
  line(
    'code, kB of gzip',
    KINDS.map((kind) => ratio(found[kind].codeKb)),
    'loaded until the list is visible',
  )
  const longest = (tasks: readonly number[]) => (tasks.length === 0 ? 'none' : Math.max(...tasks).toFixed(0))
  line(
    'longest task while idle',
    KINDS.map((kind) => longest(found[kind].idleTasks)),
  )
  line(
    'longest task in the steps',
    KINDS.map((kind) => longest(found[kind].stepTasks)),
    `ours none above 50${ours.times ? `: ${judge(ours.idleTasks.length + ours.stepTasks.length === 0)}` : ''}`,
  )
  if (delayed) printDelayed(delayed, ours.times)
}

function printDelayed({ ms, listAt, times }: Delayed, prompt: Times | null): void {
  const added = Object.keys(times ?? {}).map(
    (step) => computeMedian(whole(times ?? {}, step)) - computeMedian(whole(prompt ?? {}, step)),
  )
  const most = added.some(Number.isNaN) || added.length === 0 ? Number.NaN : Math.max(...added)
  console.log(
    `Every answer ${ms} ms later: list at ${listAt === null ? '–' : listAt.toFixed(0)} ms; a step takes at most ${most.toFixed(0)} ms more, ${goal(most, FRAME_MS)}`,
  )
}
