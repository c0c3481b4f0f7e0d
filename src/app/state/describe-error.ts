import { ApiError } from '../../api/api-error.ts'
import type { Messages } from '../../messages/types.ts'

/** Says in a sentence or two what went wrong and what the reader can do. */
export function describeError(error: unknown, { frame: { problem } }: Messages): string {
  if (!(error instanceof ApiError)) {
    return problem.unexpected(error instanceof Error ? error.message : String(error))
  }
  const { failure } = error
  switch (failure.kind) {
    case 'network':
    case 'newVersion':
    case 'incomplete':
      return problem[failure.kind]
    case 'timeout':
      return problem.timeout
    case 'http':
      return problem.http(failure.status, failure.problem?.detail ?? failure.problem?.title)
    case 'invalid-body':
      return problem.invalidBody(error.message)
  }
}
