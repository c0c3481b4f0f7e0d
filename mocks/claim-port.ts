import { createServer } from 'node:http'

/** A port that is ours; whoever asks there meanwhile is told to wait. */
export interface Claim {
  readonly port: number
  /** Gives the port back, for the server that is to have it. */
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
 * Takes a port before the work that will be served there is begun; 0 takes any. Throws an Error with a sentence where the
 * port cannot be had.
 */
export function claimPort(host: string, port: number): Promise<Claim> {
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
