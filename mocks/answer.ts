import { getResponse } from 'msw'
import { LONGEST_REQUEST_ADDRESS } from './limits.ts'
import { makeProblem } from './problem-response.ts'

type Handlers = Parameters<typeof getResponse>[0]

/** True for an address that is too long to pass to the handlers. */
export function isTooLong(address: string): boolean {
  return address.length > LONGEST_REQUEST_ADDRESS
}

/** Answers a request with the handlers; 414 if the address is too long for them, 404 if no handler matches. */
export async function answer(handlers: Handlers, request: Request, baseUrl: string): Promise<Response> {
  if (isTooLong(request.url))
    return makeProblem(
      414,
      'Address too long',
      `An address has at most ${LONGEST_REQUEST_ADDRESS} characters.`,
    )
  return (await getResponse(handlers, request, { baseUrl })) ?? makeProblem(404, 'No such endpoint')
}
