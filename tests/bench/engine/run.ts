// Compares the app's selection with crossfilter2 and with plain bitsets, in turn in one run: `npm run bench:engine`.
import { generateCases } from '../../../mocks/generate/generate-case.ts'
import { COMPILED } from '../../../mocks/generate/generate-date.ts'
import { parseDay } from '../../../src/domain/dates/day.ts'
import { askCrossfilter, openBareCrossfilter, openCrossfilter } from '../board/crossfilter-model.ts'
import { askBitsets, openBitsets } from '../board/floor-model.ts'
import { EMPTY_PEER_QUERY, type PeerQuery } from '../board/peer-query.ts'
import { makePeerRows, type PeerRow } from '../board/peer-rows.ts'
import { computeMedian, formatMs, judge, keepResults, readBenchOptions } from '../results.ts'
import { type Engine, openCollection } from './adapter.ts'
import { findDifferences } from './compare.ts'
import { makeSteps, type Step, toCaseQuery } from './steps.ts'

/** How many times faster than crossfilter2 selection without counts should be, by number of cases. */
const GOALS: Readonly<Record<number, number>> = { 10000: 5, 100000: 20 }
const KINDS = ['ours', 'crossfilter2', 'bitsets'] as const
type Kind = (typeof KINDS)[number]

const { sizes, rounds, only } = readBenchOptions({ sizes: [10_000, 100_000], rounds: 9, kinds: KINDS })
const compiled = parseDay(COMPILED) ?? 0
const results: unknown[] = []

function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/**
 * Measures selection only, the number of cases after each step without counts, bins and rows; crossfilter2 has the same
 * dimensions and only a group for the total.
 */
function measureAlone(engine: Engine, rows: readonly PeerRow[], steps: readonly Step[]) {
  const bare = openBareCrossfilter(rows)
  let last: PeerQuery = EMPTY_PEER_QUERY
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds + 2; round++) {
    let ourMs = 0
    let theirMs = 0
    for (const { name, query } of steps) {
      let counted = [0, 0]
      const question = toCaseQuery(query)
      ourMs += time(() => {
        counted = [engine.count(question), 0]
      })
      theirMs += time(() => {
        counted = [counted[0] ?? 0, bare.select(query, last)]
      })
      last = query
      if (counted[0] !== counted[1]) console.log(`NOT EQUAL after "${name}": ${counted.join(' and ')} cases`)
    }
    if (round < 2) continue
    ours.push(ourMs)
    theirs.push(theirMs)
  }
  const [ourMs, theirMs] = [computeMedian(ours), computeMedian(theirs)]
  const goal = GOALS[rows.length > 50_000 ? 100_000 : 10_000] ?? 0
  console.log(
    `${'selection alone'.padEnd(18)}${formatMs(ourMs).padStart(13)}${formatMs(theirMs).padStart(13)}${''.padStart(13)}   ${(theirMs / ourMs).toFixed(1)}  goal ${goal}: ${judge(theirMs / ourMs >= goal)}`,
  )
  return { ours: ourMs, crossfilter2: theirMs }
}

for (const size of sizes) {
  const rows = [...makePeerRows(generateCases(size), compiled)]
  const engine = openCollection(size)
  const crossfilter = openCrossfilter(rows)
  const bitsets = openBitsets(rows)
  const steps = makeSteps(rows)
  let before: PeerQuery = EMPTY_PEER_QUERY
  const ask: Readonly<Record<Kind, (query: PeerQuery) => unknown>> = {
    ours: (query) => engine.answer(toCaseQuery(query)),
    crossfilter2: (query) => {
      const answer = askCrossfilter(crossfilter, query, before)
      before = query
      return answer
    },
    bitsets: (query) => askBitsets(bitsets, query),
  }

  console.log(`\n${size} cases, ${rows.length} on record; ours: ${engine.name}`)
  for (const { name, query } of steps) {
    const ours = engine.answer(toCaseQuery(query))
    const theirs = askCrossfilter(crossfilter, query, before)
    before = query
    const isDated = query.from !== null || query.to !== null
    for (const [peer, differences] of [
      ['crossfilter2', findDifferences(ours, theirs, { firstMonth: crossfilter.span.first, isDated })],
      [
        'bitsets',
        findDifferences(ours, askBitsets(bitsets, query), { firstMonth: bitsets.span.first, isDated }),
      ],
    ] as const) {
      if (differences.length === 0) continue
      console.log(`NOT EQUAL after "${name}", ${peer}: ${differences.length} points, the first of them:`)
      for (const difference of differences.slice(0, 5)) console.log(`  ${difference.slice(0, 200)}`)
    }
  }
  console.log(
    'Totals, all facet counts, first 50 rows, and months where no window is set compared after every step.',
  )

  const times = new Map<string, number[]>()
  for (let round = 0; round < rounds + 2; round++) {
    // The order rotates, so that no engine is always first.
    const order = KINDS.map((_, i) => KINDS[(i + round) % KINDS.length] ?? 'ours').filter((kind) =>
      only.includes(kind),
    )
    for (const kind of order) {
      for (const { name, query } of steps) {
        const took = time(() => ask[kind](query))
        if (round >= 2) times.set(`${kind} ${name}`, [...(times.get(`${kind} ${name}`) ?? []), took])
      }
    }
  }
  const median = (kind: Kind, name: string) => computeMedian(times.get(`${kind} ${name}`) ?? [])
  const sum = (kind: Kind) => steps.reduce((total, { name }) => total + median(kind, name), 0)
  console.log(`${'median of ms'.padEnd(18)}${KINDS.map((kind) => kind.padStart(13)).join('')}   times faster`)
  for (const { name } of steps) {
    const cells = KINDS.map((kind) => formatMs(median(kind, name)).padStart(13)).join('')
    const ratio = median('crossfilter2', name) / median('ours', name)
    console.log(`${name.padEnd(18)}${cells}   ${ratio.toFixed(1)}`)
  }
  const ratio = sum('crossfilter2') / sum('ours')
  const sums = KINDS.map((kind) => formatMs(sum(kind)).padStart(13)).join('')
  console.log(`${'all seven'.padEnd(18)}${sums}   ${ratio.toFixed(1)}`)
  const alone = measureAlone(engine, rows, steps)

  // Another day each time, so that no cache of the previous one helps.
  const asOf = Array.from({ length: Math.min(rounds, 5) }, (_, i) =>
    time(() => engine.answer({ ...toCaseQuery(EMPTY_PEER_QUERY), asOf: compiled - 900 - 37 * i })),
  )
  console.log(`${'another day'.padEnd(18)}${formatMs(computeMedian(asOf)).padStart(13)}   ours alone`)
  results.push({ size, rounds, ratio, alone, asOf: computeMedian(asOf), times: Object.fromEntries(times) })
}
console.log()
keepResults('engine', results)
