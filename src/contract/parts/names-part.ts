import { type DeflatedRuns, readDeflatedRuns, writeDeflatedRuns } from './deflated-runs.ts'
import { PartError } from './part-error.ts'
import { addUp, makeStreamWriter, readStreams } from './streams.ts'

/** The id of a case, and the name and aliases of its person. */
export interface CaseNames {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** `aliases` is the number of aliases of each case, `alias` has their texts. */
const STREAMS = ['id', 'name', 'aliases', 'alias'] as const

/** Writes the part of a snapshot with the ids and names of some cases, in file order. */
export function writeNamesPart(cases: readonly CaseNames[]): Uint8Array<ArrayBuffer> {
  return writeDeflatedRuns(cases, (run) => {
    const { number, text, finish } = makeStreamWriter(STREAMS)
    for (const { id, name, aliases } of run) {
      text('id', id)
      text('name', name)
      number('aliases', aliases.length)
      for (const alias of aliases) text('alias', alias)
    }
    return finish()
  })
}

/** The ids and names of a run of cases, by index in the run; `names` is the name followed by the aliases. */
export interface NamesRun {
  readonly id: (at: number) => string
  readonly names: (at: number) => readonly string[]
}

function readRun(bytes: Uint8Array, count: number): NamesRun {
  const { numbers, texts } = readStreams(bytes, STREAMS)
  const id = texts('id', count)
  const name = texts('name', count)
  const alias = texts('alias', null)
  const aliases = numbers('aliases', count, alias.length)
  const start = addUp(aliases, alias.length)
  if (start[count] !== alias.length)
    throw new PartError(`${alias.length} other names are not those of its ${count} cases`)
  return {
    id: id.at,
    names: (at) => {
      const from = start[at] ?? 0
      return [name.at(at), ...Array.from({ length: aliases[at] ?? 0 }, (_, i) => alias.at(from + i))]
    },
  }
}

/** Reads the names of `count` cases; throws a `PartError` if the columns do not fit together. */
export function readNamesPart(buffer: ArrayBuffer, count: number): DeflatedRuns<NamesRun> {
  return readDeflatedRuns(buffer, count, readRun)
}

/** The name of each case of a part, followed by its aliases, in order. Throws a `PartError` for a part it cannot read. */
export function* listNames(buffer: ArrayBuffer, count: number): Generator<readonly string[]> {
  const { length, casesInRun, read } = readNamesPart(buffer, count)
  for (let i = 0; i < length; i++) {
    const { names } = read(i)
    for (let at = 0; at < Math.min(casesInRun, count - i * casesInRun); at++) yield names(at)
  }
}
