import { PROBLEM_TYPES } from '../contract/writing/write-problem.ts'
import { type Answer, makeProblem } from './responses.ts'

/** The revision that a request expects; `null`: none, it creates the record. */
export type Expected = number | null

export function formatEtag(revision: number): string {
  return `"${revision}"`
}

/** The revision that an ETag of this service names; a proxy that compresses makes a strong ETag weak. */
function readEtag(text: string): number | undefined {
  const found = /^(?:W\/)?"(0|[1-9]\d{0,14})"$/.exec(text.trim())?.[1]
  return found === undefined ? undefined : Number(found)
}

/** True if the client has this revision already. */
export function matchesEtag(headers: Headers, revision: number): boolean {
  return (headers.get('if-none-match') ?? '').split(',').some((text) => readEtag(text) === revision)
}

/** What a request that writes expects, or the answer that refuses it; `mayCreate`: whether it can make a new record. */
export function readExpected(headers: Headers, mayCreate: boolean): { readonly expected: Expected } | Answer {
  const match = headers.get('if-match')
  const noneMatch = headers.get('if-none-match')
  if (match === null && noneMatch === null) {
    return makeProblem(428, 'A precondition is missing', {
      type: PROBLEM_TYPES.preconditionRequired,
      detail: mayCreate
        ? 'Send If-Match with the ETag of the record, or If-None-Match: * for a new one.'
        : 'Send If-Match with the ETag.',
    })
  }
  if (match !== null && noneMatch !== null)
    return makeProblem(400, 'Two preconditions', { detail: 'Send If-Match or If-None-Match, not both.' })
  if (match === null) {
    return mayCreate && noneMatch?.trim() === '*'
      ? { expected: null }
      : makeProblem(400, 'No readable precondition', {
          detail: 'If-None-Match takes only *, for a new record.',
        })
  }
  const revision = readEtag(match)
  return revision === undefined
    ? makeProblem(400, 'No readable precondition', {
        detail: 'If-Match takes one ETag of this service, such as "3".',
      })
    : { expected: revision }
}
