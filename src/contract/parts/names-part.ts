import { packTexts, readColumnFile, writeColumnFile } from './column-file.ts'
import { makeColumnReader, type Texts } from './part-columns.ts'

/** What a person is called. */
export interface CaseNames {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** Ids and names of some cases, one after the other. */
export interface NamesPart {
  readonly id: Texts
  readonly name: Texts
  readonly aliasStart: Uint32Array<ArrayBuffer>
  readonly alias: Texts
}

export function writeNamesPart(cases: readonly CaseNames[]): Uint8Array<ArrayBuffer> {
  const aliasStart = new Uint32Array(cases.length + 1)
  cases.forEach(({ aliases }, i) => {
    aliasStart[i + 1] = (aliasStart[i] ?? 0) + aliases.length
  })
  return writeColumnFile({
    ...packTexts(
      'id',
      cases.map(({ id }) => id),
    ),
    ...packTexts(
      'name',
      cases.map(({ name }) => name),
    ),
    aliasesOf: aliasStart,
    ...packTexts(
      'alias',
      cases.flatMap(({ aliases }) => aliases),
    ),
  })
}

/** The names of so many cases; throws a `PartError` where the columns do not fit together. */
export function readNamesPart(buffer: ArrayBuffer, count: number): NamesPart {
  const { starts, texts } = makeColumnReader(readColumnFile(buffer))
  const alias = texts('alias')
  return {
    id: texts('id', count),
    name: texts('name', count),
    aliasStart: starts('aliasesOf', count, alias.length),
    alias,
  }
}

/** The name of a case of the part, followed by its aliases. */
export function listNames({ name, aliasStart, alias }: NamesPart, at: number): readonly string[] {
  const from = aliasStart[at] ?? 0
  const to = aliasStart[at + 1] ?? 0
  return [name.at(at), ...Array.from({ length: to - from }, (_, i) => alias.at(from + i))]
}
