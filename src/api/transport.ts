/** Sends a request: over the network, or to the mock server. */
export type Transport = (
  input: string,
  init: RequestInit & { readonly signal: AbortSignal },
) => Promise<Response>

const network: Transport = (input, init) => globalThis.fetch(input, init)

let start: () => Promise<Transport> = () => Promise.resolve(network)
let started: Promise<Transport> | null = null

/** Sets how the transport is started, and starts it. Requests wait until it has started. */
export function setTransport(begin: () => Promise<Transport>): void {
  start = begin
  started = null
  // Ignored here: the first request reports it.
  connect().catch(() => undefined)
}

/** The started transport; if it failed to start, the next request starts it again. */
function connect(): Promise<Transport> {
  if (started) return started
  const attempt = start()
  started = attempt
  attempt.catch(() => {
    if (started === attempt) started = null
  })
  return attempt
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** Sends a request; its signal also aborts the wait for the transport. */
export async function send(input: string, init: Parameters<Transport>[1]): Promise<Response> {
  const transport = await Promise.race([connect(), whenAborted(init.signal)])
  return transport(input, init)
}
