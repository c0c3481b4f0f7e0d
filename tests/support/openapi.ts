// Writes public/openapi.json from the schemas and the table of endpoints; `npm run openapi`.
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { SourceSchema } from '../../src/contract/bodies.ts'
import { CaseSchema } from '../../src/contract/case-schema.ts'
import { ENDPOINTS, type Endpoint, PART_ENDPOINT } from '../../src/contract/endpoints.ts'
import { DataFileSchema } from '../../src/contract/exchange/data-file.ts'
import { ExchangeSetSchema } from '../../src/contract/exchange/exchange-set.ts'
import { describePackage } from '../../src/contract/exchange/exchange-tables.ts'
import { ProblemSchema } from '../../src/contract/problem.ts'
import { SnapshotSchema } from '../../src/contract/snapshot-schema.ts'
import { CaseDraftSchema } from '../../src/contract/writing/case-draft.ts'
import { WRITE_ENDPOINTS, type WriteEndpoint } from '../../src/contract/writing/write-endpoints.ts'
import { WriteProblemSchema } from '../../src/contract/writing/write-problem.ts'

/** Converts a schema to JSON Schema; omits checks that JSON Schema cannot express (EDTF, country codes). */
function describeSchema(schema: v.GenericSchema): object {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, {
    errorMode: 'ignore',
    target: 'draft-2020-12',
  })
  return rest
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

function describeEndpoint({ path, summary, description, schemaName, mayBeMissing }: Endpoint): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  return {
    summary,
    description,
    ...(names.length > 0 && {
      parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    }),
    responses: {
      200: {
        description: summary,
        headers: { ETag: { description: 'Fingerprint of the body.', schema: { type: 'string' } } },
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${schemaName}` } } },
      },
      304: { description: 'The asker has it already (If-None-Match).' },
      ...(mayBeMissing && {
        404: problem('There is no such record.'),
        410: problem('It is an own record that was removed.'),
      }),
      500: problem('The server could not answer.'),
    },
  }
}

function describePart(): object {
  const { summary, description, type } = PART_ENDPOINT
  return {
    summary,
    description,
    parameters: [{ name: 'place', in: 'path', required: true, schema: { type: 'integer', minimum: 0 } }],
    responses: {
      200: { description: summary, content: { [type]: { schema: { type: 'string', format: 'binary' } } } },
      404: problem('There is no such part.'),
    },
  }
}

/** Schemas that bodies of own records refer to by name. */
const SHARED = {
  Case: CaseSchema,
  CaseDraft: CaseDraftSchema,
  Source: SourceSchema,
  Snapshot: SnapshotSchema,
}

function describeWritten(schema: v.GenericSchema): object {
  const {
    $schema: _dialect,
    $defs: _shared,
    ...rest
  } = toJsonSchema(schema, {
    errorMode: 'ignore',
    target: 'draft-2020-12',
    definitions: SHARED,
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  })
  return rest
}

const writeProblem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/WriteProblem' } } },
})

const SUCCESS: Readonly<Record<string, string>> = {
  200: 'It is done.',
  201: 'It is made.',
  204: 'It is done.',
}

function describeWriteEndpoint(endpoint: WriteEndpoint): object {
  const { path, summary, description, headers, query, body, answers, problems } = endpoint
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...headers.map((name) => ({ name, in: 'header', required: false, schema: { type: 'string' } })),
    ...Object.entries(query).map(([name, words]) => ({
      name,
      in: 'query',
      required: name === 'since',
      description: words,
      schema: { type: 'string' },
    })),
  ]
  const content = (schemaName: string) => ({
    'application/json': { schema: { $ref: `#/components/schemas/${schemaName}` } },
  })
  return {
    summary,
    description,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: content(body.schemaName) } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          {
            description: SUCCESS[status] ?? summary,
            ...(answer && { content: content(answer.schemaName) }),
          },
        ]),
      ),
      ...Object.fromEntries(
        Object.entries({ 400: 'The request cannot be read.', ...problems, 500: 'The server failed.' }).map(
          ([status, words]) => [status, writeProblem(words)],
        ),
      ),
    },
  }
}

/** The methods of each path; own records share some paths with the collection. */
function listPaths(endpoints: readonly Endpoint[]): Readonly<Record<string, Record<string, object>>> {
  const paths: Record<string, Record<string, object>> = {}
  const add = (path: string, method: string, words: object) => {
    paths[path] = { ...paths[path], [method.toLowerCase()]: words }
  }
  for (const endpoint of endpoints) add(endpoint.path, endpoint.method, describeEndpoint(endpoint))
  add(PART_ENDPOINT.path, 'GET', describePart())
  for (const endpoint of WRITE_ENDPOINTS) add(endpoint.path, endpoint.method, describeWriteEndpoint(endpoint))
  return paths
}

/** The contract as an OpenAPI 3.1 document; deterministic. */
export function formatOpenApi(): string {
  const endpoints: readonly Endpoint[] = Object.values(ENDPOINTS)
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Noticeboard',
      version: '1.0.0',
      description:
        'Extradition and detention cases with dated, sourced events. Dates are EDTF (ISO 8601-2:2019); countries ISO 3166-1 alpha-2; errors RFC 9457.',
      license: { name: 'MIT' },
    },
    paths: listPaths(endpoints),
    components: {
      schemas: {
        ...Object.fromEntries(
          endpoints.map(({ schemaName, schema }) => [schemaName, describeSchema(schema)]),
        ),
        Problem: describeSchema(ProblemSchema),
        ...Object.fromEntries(
          Object.entries(SHARED)
            .filter(([name]) => !endpoints.some(({ schemaName }) => schemaName === name))
            .map(([name, schema]) => [name, describeSchema(schema)]),
        ),
        ...Object.fromEntries(
          WRITE_ENDPOINTS.flatMap(({ body, answers }) => [body, ...Object.values(answers)]).flatMap((one) =>
            one ? [[one.schemaName, describeWritten(one.schema)]] : [],
          ),
        ),
        WriteProblem: describeWritten(WriteProblemSchema),
      },
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** The JSON Schema (2020-12) of the exchange format. */
export function formatExchangeSchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Noticeboard exchange, version 1',
    description:
      'Dates are EDTF (ISO 8601-2:2019); countries ISO 3166-1 alpha-2; null where nothing is said.',
    ...describeSchema(ExchangeSetSchema),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The JSON Schema (2020-12) of the file "Data (JSON)". */
export function formatDataSchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Noticeboard data as of a day, version 1',
    description:
      'Dates are EDTF (ISO 8601-2:2019); countries ISO 3166-1 alpha-2; {s4} in a text refers to the source of that id.',
    ...describeSchema(DataFileSchema),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** The tables of the exchange format as a Frictionless data package. */
export function formatExchangePackage(): string {
  return `${JSON.stringify(describePackage(), null, 2)}\n`
}

if (import.meta.main) {
  const files = {
    'openapi.json': formatOpenApi(),
    'data.schema.json': formatDataSchema(),
    'exchange.schema.json': formatExchangeSchema(),
    'exchange.datapackage.json': formatExchangePackage(),
  }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(new URL(`../../public/${name}`, import.meta.url), text)
    console.log(`public/${name} is written.`)
  }
}
