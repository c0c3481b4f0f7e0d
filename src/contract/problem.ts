import * as v from 'valibot'
import { Text } from './primitives.ts'

/** The body of an error response (RFC 9457, Problem Details). */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
}
export const ProblemSchema = v.strictObject({
  type: Text,
  title: Text,
  status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  detail: v.exactOptional(Text),
}) satisfies v.GenericSchema<unknown, Problem>
