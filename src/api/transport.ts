/** Whatever carries requests: the network, or the pretend server. */
export type Transport = (input: string, init: RequestInit) => Promise<Response>

const network: Transport = (input, init) => globalThis.fetch(input, init)

let transport: Promise<Transport> = Promise.resolve(network)

/** Sets what carries requests; those already asked for wait for it, so none can overtake its start. */
export function setTransport(next: Promise<Transport>): void {
  transport = next
}

export async function send(input: string, init: RequestInit): Promise<Response> {
  const carry = await transport
  return carry(input, init)
}
