import { expect, test } from 'vitest'
import { readColumnFile, writeColumnFile } from '../../../../src/contract/parts/column-file.ts'
import { readDeflatedRuns, writeDeflatedRuns } from '../../../../src/contract/parts/deflated-runs.ts'
import { makeLru } from '../../../../src/contract/parts/lru.ts'
import { listNames, writeNamesPart } from '../../../../src/contract/parts/names-part.ts'
import { makePackedRecords } from '../../../../src/contract/parts/packed-records.ts'
import { PartError } from '../../../../src/contract/parts/part-error.ts'
import { addUp, makeStreamWriter, readStreams } from '../../../../src/contract/parts/streams.ts'
import { writeSnapshotParts } from '../../../../src/contract/parts/write-parts.ts'
import { generateCases, generateSources } from '../../../support/generate-cases.ts'
import { makeDataset } from '../../../support/make-case.ts'
import { toBuffer } from '../../../support/open-parts.ts'
import { makeRandom } from '../../../support/random.ts'

const text = new TextEncoder()
const texts = Array.from({ length: 700 }, (_, i) => `case ${i} of a series, ${'and so on '.repeat(i % 9)}`)
const write = () => writeDeflatedRuns(texts, (run) => text.encode(run.join('|')))
const read = (bytes: Uint8Array<ArrayBuffer>) =>
  readDeflatedRuns(toBuffer(bytes), texts.length, (run) => new TextDecoder().decode(run).split('|'))

/** A copy of the file with one column changed. */
function change(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  turn: (column: Uint8Array | Uint32Array) => void,
) {
  const columns = new Map(readColumnFile(toBuffer(bytes)))
  const column = columns.get(name)?.slice()
  if (!(column instanceof Uint8Array || column instanceof Uint32Array)) throw new Error(`No ${name}.`)
  turn(column)
  return writeColumnFile(Object.fromEntries([...columns, [name, column] as const]))
}

test('runs survive a round trip, in a fraction of the bytes', () => {
  const bytes = write()
  const runs = read(bytes)
  expect(Array.from({ length: runs.length }, (_, i) => runs.read(i)).flat()).toEqual(texts)
  expect(bytes.length).toBeLessThan(text.encode(texts.join('|')).length / 3)
  expect(() => runs.read(runs.length)).toThrow(RangeError)
})

test('a truncated, overlong or invalid run throws, and the others can be read', () => {
  const bytes = write()
  // Truncate the last run: the columns stay consistent, so that only inflating can detect it.
  const cut = new Map(readColumnFile(toBuffer(bytes)))
  const packed = cut.get('packed')
  const start = cut.get('start')?.slice()
  if (!(packed instanceof Uint8Array && start instanceof Uint32Array)) throw new Error('No runs.')
  const last = start.length - 2
  const end = ((start[last] ?? 0) + (start[last + 1] ?? 0)) >> 1
  start[last + 1] = end
  const short = read(writeColumnFile({ ...Object.fromEntries(cut), start, packed: packed.slice(0, end) }))
  expect(() => short.read(last)).toThrow(PartError)
  expect(() => short.read(last)).toThrow(`its run ${last} cannot be unpacked (unexpected EOF)`)
  expect(short.read(0)).toEqual(texts.slice(0, short.casesInRun))
  for (const by of [-1, 1]) {
    const other = read(change(bytes, 'size', (size) => (size[2] = (size[2] ?? 0) + by)))
    expect(() => other.read(2)).toThrow(/its run 2 breaks off, or goes on/)
  }
  // Impossible sizes: more than the packed bytes can hold, and the maximum of the field.
  for (const length of [1_000_000, 0xffff_ffff]) {
    const huge = read(change(bytes, 'size', (size) => (size[2] = length)))
    expect(() => huge.read(2)).toThrow(`its run 2 is said to be ${length} bytes long`)
  }
  expect(() => read(change(bytes, 'casesInRun', (count) => (count[0] = 0)))).toThrow(PartError)
})

test('whichever byte of a packed run is changed, reading returns or throws a PartError', () => {
  const bytes = write()
  const damage = makeRandom(5)
  let refused = 0
  for (let turn = 0; turn < 600; turn++) {
    const runs = read(
      change(bytes, 'packed', (packed) => {
        packed[damage.below(packed.length)] = damage.below(256)
      }),
    )
    for (let run = 0; run < runs.length; run++) {
      try {
        runs.read(run)
      } catch (error) {
        expect(error).toBeInstanceOf(PartError)
        refused++
      }
    }
  }
  expect(refused).toBeGreaterThan(100)
})

test('streams round-trip numbers of any size, lists and texts, also empty ones', () => {
  const names = ['n', 'list', 'text', 'none'] as const
  const rows = [0, 127, 128, 300, 70_000, 0xffff_ffff]
  const { number, list, text: add, finish } = makeStreamWriter(names)
  for (const [i, value] of rows.entries()) {
    number('n', value)
    list('list', rows.slice(0, i))
    add('text', i === 2 ? '' : `${value} – Көшербаев 𝒳`)
  }
  const streams = readStreams(finish(), names)
  expect([...streams.numbers('n', rows.length, 0xffff_ffff)]).toEqual(rows)
  const lists = streams.lists('list', rows.length, 0xffff_ffff)
  expect(rows.map((_, i) => lists(i))).toEqual(rows.map((_, i) => rows.slice(0, i)))
  const found = streams.texts('text', rows.length)
  expect(rows.map((_, i) => found.at(i))).toEqual(
    rows.map((value, i) => (i === 2 ? '' : `${value} – Көшербаев 𝒳`)),
  )
  expect(streams.texts('none', null).length).toBe(0)
  expect(() => streams.numbers('n', 7, 0xffff_ffff)).toThrow('its column "n" has 6 rows and not 7')
  expect(() => streams.numbers('n', 6, 500)).toThrow('its column "n" refers to row 70000 of 501')
})

test('rejects truncated or damaged streams with a message', () => {
  const names = ['n', 'text'] as const
  const { number, text: add, finish } = makeStreamWriter(names)
  number('n', 70_000)
  add('text', 'words')
  const whole = finish()
  for (let length = 0; length < whole.length; length++)
    expect(() => readStreams(whole.subarray(0, length), names)).toThrow(PartError)
  const endless = Uint8Array.of(0, 7, 0, 0, 255, 255, 255, 255, 255, 255, 1)
  expect(() => readStreams(endless, names).numbers('n', 1, 1)).toThrow('a number that is too long')
  expect(() => readStreams(Uint8Array.of(0, 1, 0, 0, 128), names).numbers('n', 0, 1)).toThrow('breaks off')
})

test('rejects row counts whose sum is too large before it allocates memory', () => {
  expect([...addUp(Uint32Array.of(2, 0, 3), 5)]).toEqual([0, 2, 2, 5])
  expect(() => addUp(Uint32Array.of(0xffff_ffff, 1), 1000)).toThrow(PartError)
  const names = writeNamesPart([{ id: 'a', name: 'Anna', aliases: ['Anya', 'Ania'] }])
  expect([...listNames(toBuffer(names), 1)]).toEqual([['Anna', 'Anya', 'Ania']])
})

test('rejects aliases that belong to no case, and bytes that belong to no row', () => {
  const names = ['id', 'name', 'aliases', 'alias'] as const
  const { number, text: add, finish } = makeStreamWriter(names)
  add('id', 'a')
  add('name', 'Anna')
  number('aliases', 1)
  for (const alias of ['Anya', 'Ania']) add('alias', alias)
  const run = finish()
  const bytes = writeDeflatedRuns(['a'], () => run)
  expect(() => [...listNames(toBuffer(bytes), 1)]).toThrow('2 other names are not those of its 1 cases')
  // One text with a length that is one byte too short.
  const short = readStreams(Uint8Array.of(1, 3, 2, 97, 98, 99), ['text'])
  expect(() => short.texts('text', 1)).toThrow('its column "text" ends at 2 and not at 3')
})

test('whichever byte of names is changed, all names are read or a PartError is thrown', () => {
  const cases = Array.from({ length: 20 }, (_, i) => ({
    id: `c${i}`,
    name: `Name ${i}`,
    aliases: i % 3 === 0 ? ['One', 'Two'] : [],
  }))
  const whole = writeNamesPart(cases)
  const late = [...whole.keys()].filter((place) => {
    const bytes = Uint8Array.from(whole)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    try {
      for (const names of listNames(toBuffer(bytes), cases.length)) expect(names[0]).toBeTypeOf('string')
      return false
    } catch (error) {
      return !(error instanceof PartError)
    }
  })
  expect([...late]).toEqual([])
})

test('the LRU cache keeps the most recently used values, up to its size', () => {
  const recent = makeLru<number, number>(3)
  const made: number[] = []
  const ask = (key: number) =>
    recent(key, () => {
      made.push(key)
      return key * 10
    })
  expect([1, 2, 3, 1, 4, 1, 3, 2].map(ask)).toEqual([10, 20, 30, 10, 40, 10, 30, 20])
  expect(made).toEqual([1, 2, 3, 4, 2])
})

test('the LRU cache also keeps an error, and throws it again without another attempt', () => {
  const recent = makeLru<number, number>(2)
  const tried: number[] = []
  const ask = (key: number) =>
    recent(key, () => {
      tried.push(key)
      if (key === 1) throw new PartError('it breaks off')
      return key
    })
  for (let turn = 0; turn < 3; turn++) expect(() => ask(1)).toThrow('it breaks off')
  expect(tried).toEqual([1])
  expect([ask(2), ask(3)]).toEqual([2, 3])
  expect(() => ask(1)).toThrow(PartError)
  expect(tried).toEqual([1, 2, 3, 1])
})

test('reads a run with the highest compression: a single repeated value', () => {
  const zeros = [0, 1].map(() => new Uint8Array(500_000))
  const bytes = writeDeflatedRuns(zeros, ([one = new Uint8Array()]) => one)
  const runs = readDeflatedRuns(toBuffer(bytes), zeros.length, (run) => run.length)
  expect(bytes.length).toBeLessThan(1000)
  expect(runs.read(0)).toBe(500_000)
})

test('a damaged run of records fails for its own rows only', () => {
  const random = makeRandom(8)
  const dataset = makeDataset(generateCases(random, 150), { sources: generateSources(random) })
  const { head, parts } = writeSnapshotParts({ ...dataset, dataSha256: null }, dataset.cases, dataset.sources)
  const records = makePackedRecords(head)
  head.parts.forEach((entry, i) => {
    const bytes = parts[i]
    if (!bytes || entry.kind === 'selection') return
    // Damage the second run of the first hundred records.
    const damaged =
      entry.kind === 'records' && entry.from === 0
        ? change(bytes, 'size', (size) => (size[1] = (size[1] ?? 0) + 5))
        : bytes
    records.add(entry, toBuffer(damaged))
  })
  const refused = dataset.cases.flatMap((_, at) => {
    try {
      records.read(at)
      return []
    } catch (error) {
      expect(error).toBeInstanceOf(PartError)
      return [at]
    }
  })
  expect(refused).toEqual(Array.from({ length: 16 }, (_, i) => 16 + i))
})
