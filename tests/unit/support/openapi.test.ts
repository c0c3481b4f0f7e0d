import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  formatDataSchema,
  formatExchangePackage,
  formatExchangeSchema,
  formatOpenApi,
} from '../../support/openapi.ts'
import { formatSnapshotFile } from '../../support/snapshot-file.ts'

const committed = readFileSync(new URL('../../../public/openapi.json', import.meta.url), 'utf8')

test('the OpenAPI document is up to date with the schemas; `npm run openapi` writes it', () => {
  expect(committed).toBe(formatOpenApi())
})

test('the snapshot of the mock server is up to date with the data file; `npm run snapshot` writes it', () => {
  const file = new URL('../../../mocks/data/snapshot.json', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(formatSnapshotFile())
})

test.each([
  { name: 'data.schema.json', make: formatDataSchema },
  { name: 'exchange.schema.json', make: formatExchangeSchema },
  { name: 'exchange.datapackage.json', make: formatExchangePackage },
])('$name is up to date with the code', ({ name, make }) => {
  expect(readFileSync(new URL(`../../../public/${name}`, import.meta.url), 'utf8')).toBe(make())
})

test('it contains every endpoint and every schema that they refer to', () => {
  const { openapi, paths, components } = JSON.parse(committed)
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths)).toEqual([
    '/api/snapshot',
    '/api/cases/{id}',
    '/api/sources',
    '/api/context',
    '/api/snapshot/parts/{place}',
    '/api/sources/{id}',
    '/api/changes',
    '/api/history',
    '/api/cases/{id}/revisions/{revision}',
    '/api/export',
    '/api/session',
  ])
  expect(Object.keys(paths['/api/cases/{id}'])).toEqual(['get', 'put', 'delete'])
  expect(Object.keys(paths['/api/export'])).toEqual(['get', 'put', 'delete'])
  expect(components.schemas.PutCase.properties.case.$ref).toBe('#/components/schemas/CaseDraft')
  expect(components.schemas.CaseDraft.properties.lastKnown).toBe(undefined)
  const referred = [...committed.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
  expect([...new Set(referred)].filter((name) => !Object.hasOwn(components.schemas, String(name)))).toEqual(
    [],
  )
  expect(components.schemas.CaseBody.properties.case.additionalProperties).toBe(false)
})
