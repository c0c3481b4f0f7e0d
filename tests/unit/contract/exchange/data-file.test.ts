import { Ajv2020 } from 'ajv/dist/2020.js'
import { unzipSync } from 'fflate'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { DataFileSchema } from '../../../../src/contract/exchange/data-file.ts'
import { readExchangeJson } from '../../../../src/contract/exchange/exchange-json.ts'
import type { ExportChoice } from '../../../../src/features/export/job/protocol.ts'
import { HOSTILE_SOURCES, makeHostileCases } from '../../../support/hostile-cases.ts'
import { makeJob, runOnce } from '../../../support/make-job.ts'
import { formatDataSchema } from '../../../support/openapi.ts'

const fits = new Ajv2020({ strict: false }).compile(JSON.parse(formatDataSchema()))

const INPUTS: readonly {
  name: string
  redact?: ExportChoice['redact']
  input: Parameters<typeof makeJob>[1]
}[] = [
  { name: 'as of 2013-09-05', input: { asOf: '2013-09-05' } },
  { name: 'as of 2014-03-01', input: { asOf: '2014-03-01' } },
  { name: 'latest known', input: {} },
  { name: 'known on 2014-01-01', input: { known: '2014-01-01' } },
  { name: 'redacted', redact: { keepTexts: true }, input: {} },
  { name: 'with hostile text', input: { records: makeHostileCases(20), sources: HOSTILE_SOURCES } },
]

test.each(INPUTS)('the JSON fits its published schema: $name', async ({ input, redact = null }) => {
  const { content } = await runOnce(makeJob({ kind: 'json', redact }, input))
  const file = JSON.parse(String(content))
  expect(fits(file), JSON.stringify(fits.errors)).toBe(true)
  // Our schema also checks what JSON Schema cannot express: dates and countries.
  expect(v.safeParse(DataFileSchema, file).issues).toBe(undefined)
  expect(file.cases.length).toBeGreaterThan(0)
  expect(file.$schema).toBe(redact ? undefined : 'https://example.org/board/data.schema.json')
})

test('the schema rejects a file with an unknown field or another version', async () => {
  const file = JSON.parse(String((await runOnce(makeJob({ kind: 'json', redact: null }))).content))
  expect(fits({ ...file, formatVersion: 2 })).toBe(false)
  const [first] = file.cases
  expect(fits({ ...file, cases: [{ ...first, editorNote: 'x' }] })).toBe(false)
  const [event] = first.events
  expect(fits({ ...file, cases: [{ ...first, events: [{ ...event, type: 'crime' }] }] })).toBe(false)
})

test('the JSON of the exchange format names its schema too, and can be read back', async () => {
  const { content } = await runOnce(makeJob({ kind: 'exchange', redact: null }))
  if (typeof content === 'string') throw new TypeError('A zip is no text.')
  const text = new TextDecoder().decode(unzipSync(content)['noticeboard-exchange.json'])
  expect(JSON.parse(text).$schema).toBe('https://example.org/board/exchange.schema.json')
  expect(readExchangeJson(text).cases).toHaveLength(5)
})
