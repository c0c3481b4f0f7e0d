import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

export function computeMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** Saves the results of a run for comparison with later ones, and logs the path. */
export function keepResults(name: string, results: unknown): void {
  const folder = path.resolve('node_modules/.cache/bench')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.json`)
  const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? '', node: process.version }
  writeFileSync(file, `${JSON.stringify({ machine, results }, null, 2)}\n`)
  console.log(`Results kept in ${path.relative('.', file)}`)
}

const SIZES = [1000, 10_000, 100_000] as const
const LARGEST = 1_000_000

/** The command-line options of a bench. */
export interface BenchOptions {
  readonly sizes: readonly number[]
  readonly rounds: number
  /** Which of the compared kinds to measure. */
  readonly only: readonly string[]
}

/** Parses `--sizes 1000,10000`, `--rounds 9`, `--million` and `--only ours,dc`; exits with a message for anything else. */
export function readBenchOptions(defaults: {
  readonly sizes?: readonly number[]
  readonly rounds: number
  readonly kinds: readonly string[]
}): BenchOptions {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string' },
      rounds: { type: 'string', default: String(defaults.rounds) },
      only: { type: 'string', default: defaults.kinds.join(',') },
      million: { type: 'boolean', default: false },
    },
  })
  const sizes = values.sizes?.split(',').map(Number) ?? defaults.sizes ?? SIZES
  const rounds = Number(values.rounds)
  const only = values.only.split(',')
  const isCount = (value: number) => Number.isInteger(value) && value >= 1 && value <= LARGEST
  if (!sizes.every(isCount) || !isCount(rounds) || !only.every((kind) => defaults.kinds.includes(kind))) {
    console.error(
      `Failed to start the bench: --sizes takes whole numbers from 1 to ${LARGEST} with commas between them, --rounds one, --only some of ${defaults.kinds.join(',')}.`,
    )
    process.exit(1)
  }
  return { sizes: values.million ? [...new Set([...sizes, LARGEST])] : sizes, rounds, only }
}

/** Formats milliseconds in the width of a column. */
export function formatMs(value: number): string {
  return (Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(9)
}

/** The word that a bench prints next to a goal. */
export function judge(met: boolean): 'PASS' | 'MISS' {
  return met ? 'PASS' : 'MISS'
}
