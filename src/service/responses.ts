import * as v from 'valibot'
import { PROBLEM_TYPES, type WriteProblem, WriteProblemSchema } from '../contract/writing/write-problem.ts'

/** Own records are nobody else's business: no cache keeps them. */
const PRIVATE = { 'cache-control': 'no-store' } as const

/** The parts of a response that can be stored. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Validates a body against its schema and makes an answer of it. */
export function makeAnswer(
  schema: v.GenericSchema,
  body: unknown,
  { status = 200, headers = {} }: Partial<Pick<Answer, 'status' | 'headers'>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...PRIVATE, ...headers },
    body: JSON.stringify(v.parse(schema, body)),
  }
}

export function respond({ status, headers, body }: Answer): Response {
  return new Response(status === 204 || status === 304 ? null : body, { status, headers })
}

/** An error response with problem details (RFC 9457). */
export function makeProblem(
  status: number,
  title: string,
  {
    type = 'about:blank',
    headers = {},
    ...members
  }: Partial<Omit<WriteProblem, 'status' | 'title'>> & { readonly headers?: Record<string, string> } = {},
): Answer {
  const problem: WriteProblem = v.parse(WriteProblemSchema, { type, title, status, ...members })
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...PRIVATE, ...headers },
    body: JSON.stringify(problem),
  }
}

export function refuseBody(errors: WriteProblem['errors'] = []): Answer {
  const [first] = errors
  return makeProblem(422, 'The body is at fault', {
    type: PROBLEM_TYPES.invalid,
    ...(first && { detail: `${first.pointer}: ${first.detail}` }),
    errors,
  })
}
