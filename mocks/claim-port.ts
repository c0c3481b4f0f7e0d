import { createServer } from 'node:http'

/** A port that this process occupies; it answers every request there with 503 "being built". */
export interface PortClaim {
  readonly port: number
  /** Frees the port for the real server. */
  readonly release: () => Promise<void>
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Failed to start: port ${port} is taken, perhaps by a board that was started before. Stop that one, or take another port: npm start -- --port ${port < 65_535 ? port + 1 : 4173}`
  }
  if (code === 'EACCES') return `Failed to start: port ${port} may not be taken without more rights.`
  return `Failed to start: nothing can be served at ${host}, port ${port} (${message}).`
}

/**
 * Occupies a port before the build starts, so that a taken port is reported at once; 0 takes any free one. Throws an Error
 * with a sentence for the reader if the port is not available.
 */
export function claimPort(host: string, port: number): Promise<PortClaim> {
  const server = createServer((_, out) => {
    out.writeHead(503, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '2',
      refresh: '2',
    })
    out.end('The board is being built. This page asks again by itself.\n')
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(explain(error, host, port), { cause: error })))
    server.listen(port, host, () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        release: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}
