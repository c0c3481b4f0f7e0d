import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { getResponse } from 'msw'
import { backWith } from './backing.ts'
import { createHandlers } from './handlers.ts'
import { createStore } from './store.ts'

/** The handlers over the data file on disk. */
export function loadHandlers() {
  const bytes = readFileSync(new URL('./data/cases.json', import.meta.url))
  const file: unknown = JSON.parse(bytes.toString('utf8'))
  return createHandlers(backWith(createStore(file, createHash('sha256').update(bytes).digest('hex'))))
}

function readHeaders(incoming: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  return headers
}

async function respond(
  handlers: ReturnType<typeof loadHandlers>,
  incoming: IncomingMessage,
  out: ServerResponse,
) {
  const origin = `http://${incoming.headers.host ?? 'localhost'}`
  const url = new URL(incoming.url ?? '/', origin)
  const request = new Request(url, { method: incoming.method ?? 'GET', headers: readHeaders(incoming) })
  const response = await getResponse(handlers, request, { baseUrl: origin })
  const status = response?.status ?? 404
  // A page served elsewhere on this machine may read the data; they are public.
  out.writeHead(status, {
    ...Object.fromEntries(response?.headers ?? []),
    'access-control-allow-origin': '*',
  })
  out.end(response ? Buffer.from(await response.arrayBuffer()) : '')
}

/** Serves the handlers over HTTP on this machine; port 0 takes a free one. */
export function serveMock(
  port: number,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const handlers = loadHandlers()
  const server = createServer((incoming, out) => {
    respond(handlers, incoming, out).catch((error: unknown) => {
      if (!out.headersSent) out.writeHead(500, { 'content-type': 'application/problem+json' })
      out.end(JSON.stringify({ type: 'about:blank', title: String(error), status: 500 }))
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const taken = typeof address === 'object' && address ? address.port : port
      resolve({
        url: `http://127.0.0.1:${taken}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections()
            server.close(() => done())
          }),
      })
    })
  })
}

if (import.meta.main) {
  const { url } = await serveMock(Number(process.env['PORT'] ?? 4174))
  console.log(`The mock answers at ${url}/api/snapshot`)
}
