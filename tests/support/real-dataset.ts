import { readFileSync } from 'node:fs'
import type { Dataset } from '../../src/domain/case/case.ts'

/** The file as it stands, editor's notes and vocabulary included. */
export const rawDataset: unknown = JSON.parse(
  readFileSync(new URL('../../mocks/data/cases.json', import.meta.url), 'utf8'),
)

/** The data set that ships with the project. Its shape is checked by the tests of the contract. */
export const realDataset = rawDataset as Dataset
