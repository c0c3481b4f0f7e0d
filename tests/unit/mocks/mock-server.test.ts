import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveMock } from '../../../mocks/server.ts'
import { ProblemSchema } from '../../../src/contract/problem.ts'

let server: Awaited<ReturnType<typeof serveMock>>
beforeAll(async () => {
  server = await serveMock(0)
})
afterAll(() => server.close())

/** Sends a raw request, which `fetch` would correct or reject; returns status, headers and body. */
async function send(line: string, host = 'localhost', rest = '') {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.write(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${rest}\r\n`)
  const answer = await text(socket)
  const cut = answer.indexOf('\r\n\r\n')
  const body = answer.slice(cut)
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]),
    headers: answer.slice(0, cut).toLowerCase(),
    // The transfer may be chunked: take the text between the braces.
    body: body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1),
  }
}

const letters = (count: number) => 'a'.repeat(count)

test.each([
  { name: 'TRACE', line: 'TRACE /api/snapshot', status: 405 },
  { name: 'TRACE of a path of no endpoint', line: 'TRACE /nothing', status: 405 },
  { name: 'CONNECT', line: 'CONNECT localhost:80', status: 405 },
  { name: 'an id of 10,000 letters', line: `GET /api/cases/${letters(10_000)}`, status: 414 },
  { name: 'a path of 10,000 letters', line: `GET /${letters(10_000)}`, status: 414 },
  { name: 'a query of 10,000 letters', line: `GET /api/snapshot?q=${letters(10_000)}`, status: 414 },
  { name: 'an address longer than Node reads', line: `GET /api/cases/${letters(40_000)}`, status: 431 },
  { name: 'a method that does not exist', line: 'INVENTED /api/snapshot', status: 400 },
  { name: 'the root', line: 'GET /', status: 404 },
  { name: 'a path outside of the contract', line: 'GET /favicon.ico', status: 404 },
  { name: 'the stem of the contract alone', line: 'GET /api', status: 404 },
  { name: 'two slashes', line: 'GET //', status: 404 },
  { name: 'a broken escape', line: 'GET /api/cases/%E0%A4%A', status: 404 },
  { name: 'the server as a whole', line: 'OPTIONS *', status: 404 },
  { name: 'another method outside of the contract', line: 'DELETE /nothing', status: 404 },
])('answers $name with problem details, status $status', async ({ line, status }) => {
  const answer = await send(line)
  expect([answer.status, answer.headers]).toEqual([
    status,
    expect.stringContaining('content-type: application/problem+json'),
  ])
  const problem = v.parse(ProblemSchema, JSON.parse(answer.body))
  expect(problem.status).toBe(status)
  // The answer reveals nothing about the internal error.
  expect(answer.body).not.toMatch(/Error|matchPattern|\bat \//)
  if (status === 405) expect(answer.headers).toContain('allow: get')
})

test('ignores an invalid Host header', async () => {
  const answer = await send('GET /api/context', 'not a host <')
  expect(answer.status).toBe(200)
})

test('answers a request whose first line contains the host', async () => {
  const answer = await send('GET http://example.org/api/context')
  expect(answer.status).toBe(200)
})
