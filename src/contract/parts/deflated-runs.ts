import { deflateSync, inflateSync } from 'fflate'
import { LARGEST_RUN, MOST_INFLATED_BYTES } from '../../limits.ts'
import { readColumnFile, writeColumnFile } from './column-file.ts'
import { makeColumnReader } from './part-columns.ts'
import { PartError } from './part-error.ts'
import { concatBytes } from './streams.ts'

/**
 * Cases that are deflated together. Fewer make a larger file; more take longer to read when a reader scrolls through a sort
 * order in which every row is in another run.
 */
const CASES_IN_RUN = 16

/** Size of the preset dictionary, made of the first runs, in bytes: the runs of a part are similar, and each is short. */
const DICTIONARY_SIZE = 8192

/** With fewer runs, a dictionary would take more bytes than it saves. */
const FEWEST_RUNS = 8

/** Writes a part whose cases are grouped into runs, each deflated on its own (RFC 1951); `writeRun` writes one. */
export function writeDeflatedRuns<T>(
  cases: readonly T[],
  writeRun: (cases: readonly T[]) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const runs = Array.from({ length: Math.ceil(cases.length / CASES_IN_RUN) }, (_, i) =>
    writeRun(cases.slice(i * CASES_IN_RUN, (i + 1) * CASES_IN_RUN)),
  )
  const dictionary =
    runs.length < FEWEST_RUNS ? new Uint8Array() : concatBytes(runs.slice(0, 4)).slice(0, DICTIONARY_SIZE)
  const packed = runs.map((run) => deflateSync(run, { level: 6, dictionary }))
  const start = new Uint32Array(runs.length + 1)
  packed.forEach(({ length }, i) => {
    start[i + 1] = (start[i] ?? 0) + length
  })
  return writeColumnFile({
    casesInRun: Uint32Array.of(CASES_IN_RUN),
    size: Uint32Array.from(runs, ({ length }) => length),
    start,
    dictionary,
    packed: concatBytes(packed),
  })
}

/** The runs of a part, each inflated on access. */
export interface DeflatedRuns<T> {
  readonly length: number
  /** Cases per run; the last run may have fewer. */
  readonly casesInRun: number
  /** Throws a `PartError` for a run that cannot be inflated or read. */
  readonly read: (run: number) => T
}

/**
 * The runs of `count` cases; `readRun` gets the inflated bytes of a run and its number of cases. Throws a `PartError` if the
 * columns do not fit together.
 */
export function readDeflatedRuns<T>(
  buffer: ArrayBuffer,
  count: number,
  readRun: (bytes: Uint8Array, count: number) => T,
): DeflatedRuns<T> {
  const { take, starts } = makeColumnReader(readColumnFile(buffer))
  const casesInRun = take('casesInRun', 'u32', 1)[0] ?? 0
  if (casesInRun === 0) throw new PartError('its runs have no cases')
  const runs = Math.ceil(count / casesInRun)
  const size = take('size', 'u32', runs)
  const packed = take('packed', 'u8')
  const start = starts('start', runs, packed.length)
  const dictionary = take('dictionary', 'u8')
  return {
    length: runs,
    casesInRun,
    read: (run) => {
      const length = size[run]
      if (length === undefined) throw new RangeError(`There is no run ${run}.`)
      const bytes = inflate(packed.subarray(start[run], start[run + 1]), { length, dictionary, run })
      return readRun(bytes, Math.min(casesInRun, count - run * casesInRun))
    },
  }
}

function inflate(
  packed: Uint8Array,
  {
    length,
    dictionary,
    run,
  }: { readonly length: number; readonly dictionary: Uint8Array; readonly run: number },
): Uint8Array {
  if (length > Math.min(LARGEST_RUN, packed.length * MOST_INFLATED_BYTES))
    throw new PartError(`its run ${run} is said to be ${length} bytes long`)
  let bytes: Uint8Array
  try {
    // One byte more than expected, because `inflateSync` silently drops what does not fit.
    bytes = inflateSync(packed, { out: new Uint8Array(length + 1), dictionary })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PartError(`its run ${run} cannot be unpacked (${reason})`, { cause: error })
  }
  if (bytes.length !== length)
    throw new PartError(`its run ${run} breaks off, or goes on, at byte ${bytes.length} of ${length}`)
  return bytes.subarray(0, length)
}
