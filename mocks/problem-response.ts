import { HttpResponse } from 'msw/http'
import * as v from 'valibot'
import { type Problem, ProblemSchema } from '../src/contract/problem.ts'

/** An error response with problem details (RFC 9457). */
export function makeProblem(
  status: number,
  title: string,
  detail?: string,
  headers?: Readonly<Record<string, string>>,
): Response {
  const body: Problem = v.parse(ProblemSchema, {
    type: 'about:blank',
    title,
    status,
    ...(detail !== undefined && { detail }),
  })
  return new HttpResponse(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}

/** The answer to any method that the API does not support. */
export function refuseMethod(): Response {
  return makeProblem(405, 'Method not allowed', 'The collection can be read, not changed.', { allow: 'GET' })
}
