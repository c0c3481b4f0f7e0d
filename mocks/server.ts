import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { handle } from '../src/service/handle.ts'
import { makeMapStore } from '../src/service/map-store.ts'
import { answer } from './answer.ts'
import { createHandlers } from './handlers.ts'
import { LARGEST_BODY } from './limits.ts'
import { makeBase, readClock } from './own/own-base.ts'
import { makeProblem, refuseMethod } from './problem-response.ts'
import { makeDataSource } from './source.ts'
import { createStore } from './store.ts'

/** The handlers over the data file on disk; own records are kept until the process ends. */
export function loadHandlers() {
  const bytes = readFileSync(new URL('./data/cases.json', import.meta.url))
  const file: unknown = JSON.parse(bytes.toString('utf8'))
  const source = makeDataSource(createStore(file, createHash('sha256').update(bytes).digest('hex')))
  const service = { store: makeMapStore(), base: makeBase(source), now: readClock }
  return createHandlers(source, (request) => handle(request, service))
}

function readHeaders(incoming: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  return headers
}

/** Base of request URLs. Any will do: handlers match paths only, and the Host header may be invalid. */
const BASE = 'http://localhost'

/** Methods that the `Request` constructor forbids. */
const FORBIDDEN_METHODS = /^(?:CONNECT|TRACE|TRACK)$/i

/** The requested URL; the request line holds a path, or from a proxy a whole URL. */
function readAddress({ url = '/' }: IncomingMessage): URL {
  if (!url.startsWith('/') && URL.canParse(url)) {
    const { pathname, search } = new URL(url)
    return new URL(`${BASE}${pathname}${search}`)
  }
  return new URL(`${BASE}${url.startsWith('/') ? '' : '/'}${url}`)
}

/** The body of a request; null if it is too large. */
async function readBody(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer> | null> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of incoming) {
    size += piece.length
    if (size <= LARGEST_BODY) pieces.push(piece)
  }
  return size <= LARGEST_BODY ? Buffer.concat(pieces) : null
}

async function respond(
  handlers: ReturnType<typeof loadHandlers>,
  incoming: IncomingMessage,
): Promise<Response> {
  const method = incoming.method ?? 'GET'
  if (FORBIDDEN_METHODS.test(method)) return refuseMethod()
  const body = /^(?:GET|HEAD)$/.test(method) ? Buffer.alloc(0) : await readBody(incoming)
  if (body === null) return makeProblem(413, 'The body is too large')
  const init = { method, headers: readHeaders(incoming), ...(body.length > 0 && { body }) }
  return answer(handlers, new Request(readAddress(incoming), init), BASE)
}

/** The headers of an answer, with CORS open: the data are public, and pages on other ports may read them. */
function openHeaders(response: Response): Record<string, string> {
  return { ...Object.fromEntries(response.headers), 'access-control-allow-origin': '*' }
}

/** Writes an answer to the socket when Node makes no request object: after a malformed request, or for CONNECT. */
async function endSocket(socket: Duplex, response: Response): Promise<void> {
  if (!socket.writable) return void socket.destroy()
  const body = await response.text()
  const headers = { ...openHeaders(response), connection: 'close', 'content-length': Buffer.byteLength(body) }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${response.status} ${STATUS_CODES[response.status]}\r\n${lines.join('')}\r\n${body}`)
}

/** Serves the handlers over HTTP on this machine; port 0 takes a free one. */
export function serveMock(
  port: number,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const handlers = loadHandlers()
  const answerRequest = async (incoming: IncomingMessage, out: ServerResponse) => {
    const response = await respond(handlers, incoming).catch((error: unknown) => {
      console.error(error)
      return makeProblem(500, 'Something broke in the mock server')
    })
    out.writeHead(response.status, openHeaders(response))
    out.end(Buffer.from(await response.arrayBuffer()))
  }
  const server = createServer((incoming, out) => void answerRequest(incoming, out))
  server.on('connect', (_, socket) => void endSocket(socket, refuseMethod()))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const tooLong = error.code === 'HPE_HEADER_OVERFLOW'
    void endSocket(
      socket,
      tooLong ? makeProblem(431, 'Address or headers too long') : makeProblem(400, 'No readable request'),
    )
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
