import { getResponse } from 'msw'
import { afterAll, beforeAll, test } from 'vitest'
import { loadHandlers, serveMock } from '../../../mocks/server.ts'
import { type Ask, CONTRACT_TESTS, readAnswer } from '../../support/contract-suite.ts'
import { WRITE_TESTS } from '../../support/write-suite.ts'
import { BODY_TESTS } from '../../support/write-suite-bodies.ts'
import { WHOLE_TESTS } from '../../support/write-suite-whole.ts'

const ORIGIN = 'http://localhost'
const handlers = loadHandlers()

const inProcess: Ask = async (path, init) => {
  const response = await getResponse(handlers, new Request(`${ORIGIN}${path}`, init), { baseUrl: ORIGIN })
  if (!response) throw new Error(`Nobody answers ${path}.`)
  return readAnswer(response)
}

let server: Awaited<ReturnType<typeof serveMock>>
beforeAll(async () => {
  server = await serveMock(0)
})
afterAll(() => server.close())
const overHttp: Ask = async (path, init) => readAnswer(await fetch(`${server.url}${path}`, init))

test.each(CONTRACT_TESTS)('in the process: $name', ({ run }) => run(inProcess))

test.each(CONTRACT_TESTS)('over HTTP: $name', ({ run }) => run(overHttp))

// They remove everything, so they run only on servers of this process.
const writing = [...WRITE_TESTS, ...BODY_TESTS, ...WHOLE_TESTS]

test.each(writing)('in the process: $name', ({ run }) => run(inProcess))

test.each(writing)('over HTTP: $name', ({ run }) => run(overHttp))

// Tests another server of the contract too: NOTICEBOARD_API_URL=https://… npm test
const elsewhere = process.env['NOTICEBOARD_API_URL']
if (elsewhere) {
  const ask: Ask = async (path, init) =>
    readAnswer(await fetch(`${elsewhere.replace(/\/$/, '')}${path}`, init))
  test.each(CONTRACT_TESTS)(`at ${elsewhere}: $name`, ({ run }) => run(ask))
}
