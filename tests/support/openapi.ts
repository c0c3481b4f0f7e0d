// Writes public/openapi.json from the schemas and the table of endpoints; `npm run openapi`.
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { ENDPOINTS, type Endpoint, PART_ENDPOINT } from '../../src/contract/endpoints.ts'
import { DataFileSchema } from '../../src/contract/exchange/data-file.ts'
import { ExchangeSetSchema } from '../../src/contract/exchange/exchange-set.ts'
import { describePackage } from '../../src/contract/exchange/exchange-tables.ts'
import { ProblemSchema } from '../../src/contract/problem.ts'

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
      ...(mayBeMissing && { 404: problem('There is no such record.') }),
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
    paths: {
      ...Object.fromEntries(
        endpoints.map((endpoint) => [
          endpoint.path,
          { [endpoint.method.toLowerCase()]: describeEndpoint(endpoint) },
        ]),
      ),
      [PART_ENDPOINT.path]: { get: describePart() },
    },
    components: {
      schemas: {
        ...Object.fromEntries(
          endpoints.map(({ schemaName, schema }) => [schemaName, describeSchema(schema)]),
        ),
        Problem: describeSchema(ProblemSchema),
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
