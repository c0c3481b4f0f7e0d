import { HttpResponse } from 'msw/http'
import * as v from 'valibot'
import { type Problem, ProblemSchema } from '../src/contract/problem.ts'

/** An answer that says what is wrong, as RFC 9457 has it. */
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

/** What a method that would change something, or cannot be carried, is told. */
export function refuseMethod(): Response {
  return makeProblem(405, 'Method not allowed', 'The collection can be read, not changed.', { allow: 'GET' })
}
