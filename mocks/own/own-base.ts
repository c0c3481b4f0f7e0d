import type { Base } from '../../src/service/service.ts'
import type { DataSource } from '../source.ts'

/** The collection of the mock server, beside which own records stand. */
export function makeBase({ snapshot, readRecords }: DataSource): Base {
  const { dataVersion, compiled, article } = snapshot
  return {
    dataVersion,
    compiled,
    article,
    readSources: async () => new Map((await readRecords()).sources.map((one) => [one.id, one])),
  }
}

export function readClock(): string {
  return new Date().toISOString()
}
