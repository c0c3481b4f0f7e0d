import { deflateSync, inflateSync } from 'fflate'
import { readColumnFile, writeColumnFile } from './column-file.ts'
import { makeColumnReader } from './part-columns.ts'
import { PartError } from './part-error.ts'
import { concatBytes } from './streams.ts'

/**
 * Cases that are packed, and unpacked, together. Fewer make a larger file; more take longer to read where a reader scrolls
 * through an order in which every row is of another run.
 */
const CASES_IN_RUN = 16

/** As many bytes of the first runs as all are packed against: runs of a part are much alike, and each is short. */
const DICTIONARY_SIZE = 8192

/** Fewer runs would not make up for a dictionary beside them. */
const FEWEST_RUNS = 8

/** A part of which the cases are in runs, each packed for itself (DEFLATE, RFC 1951); `writeRun` gives the bytes of one. */
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

/** The runs of a part, each unpacked when it is asked for. */
export interface DeflatedRuns<T> {
  readonly length: number
  /** In a run; the last may have fewer. */
  readonly casesInRun: number
  /** Throws a `PartError` for a run that cannot be unpacked or read. */
  readonly read: (run: number) => T
}

/**
 * The runs of so many cases; `readRun` is given the bytes of one, and how many cases it is of. Throws a `PartError` where
 * the columns do not fit together.
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

/** A run has some kilobytes; a size beyond this is no size, and nothing is set aside for it. */
const LARGEST_RUN = 0x400_0000

/** Bytes that one packed byte may give: 258 for each two bits (RFC 1951, 3.2.5), of which there are four in it. */
const MOST_FROM_BYTE = 1032

function inflate(
  packed: Uint8Array,
  {
    length,
    dictionary,
    run,
  }: { readonly length: number; readonly dictionary: Uint8Array; readonly run: number },
): Uint8Array {
  if (length > Math.min(LARGEST_RUN, packed.length * MOST_FROM_BYTE))
    throw new PartError(`its run ${run} is said to be ${length} bytes long`)
  let bytes: Uint8Array
  try {
    // One more than are expected: what does not fit is dropped without a word.
    bytes = inflateSync(packed, { out: new Uint8Array(length + 1), dictionary })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PartError(`its run ${run} cannot be unpacked (${reason})`, { cause: error })
  }
  if (bytes.length !== length)
    throw new PartError(`its run ${run} breaks off, or goes on, at byte ${bytes.length} of ${length}`)
  return bytes.subarray(0, length)
}
