/** Whatever carries requests: the network, or the pretend server. */
export type Transport = (
  input: string,
  init: RequestInit & { readonly signal: AbortSignal },
) => Promise<Response>

const network: Transport = (input, init) => globalThis.fetch(input, init)

let start: () => Promise<Transport> = () => Promise.resolve(network)
let started: Promise<Transport> | null = null

/** Sets how the carrier of requests is started, and starts it. Requests wait for it, so none can overtake its start. */
export function setTransport(begin: () => Promise<Transport>): void {
  start = begin
  started = null
  // A failure is told by the first request that meets it.
  connect().catch(() => undefined)
}

/** The carrier; one that failed to start is started anew by the next request. */
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

/** Sends a request; its signal counts for the start of the carrier as well. */
export async function send(input: string, init: Parameters<Transport>[1]): Promise<Response> {
  const carry = await Promise.race([connect(), whenAborted(init.signal)])
  return carry(input, init)
}
