import { readFileSync } from 'node:fs'
import type { Dataset } from '../../src/domain/case/case.ts'

/** The unparsed data file, with editor's notes and vocabulary. */
export const rawDataset: unknown = JSON.parse(
  readFileSync(new URL('../../mocks/data/cases.json', import.meta.url), 'utf8'),
)

/** The data set that ships with the project. The tests of the contract check its shape. */
export const realDataset = rawDataset as Dataset
