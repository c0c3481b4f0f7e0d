import { getResponse } from 'msw'
import { makeProblem } from './problem-response.ts'

type Handlers = Parameters<typeof getResponse>[0]

/** In letters, the host included; msw throws an error of its own where an address has more than 8192. */
const LONGEST_ADDRESS = 8000

/** True for an address that no handler is asked about. */
export function isTooLong(address: string): boolean {
  return address.length > LONGEST_ADDRESS
}

/** The answer of the handlers; one of ours where the address is too long for them or none of them knows it. */
export async function answer(handlers: Handlers, request: Request, baseUrl: string): Promise<Response> {
  if (isTooLong(request.url))
    return makeProblem(414, 'Address too long', `An address has at most ${LONGEST_ADDRESS} characters.`)
  return (await getResponse(handlers, request, { baseUrl })) ?? makeProblem(404, 'No such endpoint')
}
