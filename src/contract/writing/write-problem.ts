import * as v from 'valibot'
import type { Case, Source } from '../../domain/case/case.ts'
import { SourceSchema } from '../bodies.ts'
import { CaseSchema } from '../case-schema.ts'
import { Id, list, Text } from '../primitives.ts'
import { type Problem, ProblemSchema } from '../problem.ts'

/** A fault in a body (422): `pointer` is a JSON Pointer (RFC 6901), `code` names the rule. */
export interface Fault {
  readonly pointer: string
  readonly detail: string
  readonly code: string
}

/** A failed precondition (412): the revision that the request named, and the record that is there now; null: none is. */
export interface WriteConflict {
  readonly id: string
  /** null: the request wanted to create the record. */
  readonly base: number | null
  /** 0: there was never such a record. */
  readonly revision: number
  readonly case?: Case | null
  readonly source?: Source | null
}

/** Problem details of a request that writes. */
export interface WriteProblem extends Problem {
  readonly errors?: readonly Fault[]
  readonly conflicts?: readonly WriteConflict[]
  /** The cases that cite a source that was to be removed (409). */
  readonly citedBy?: readonly string[]
}

export const Revision = v.pipe(v.number(), v.integer(), v.minValue(0))

const { entries } = v.strictObject({
  errors: v.exactOptional(list(v.strictObject({ pointer: Text, detail: Text, code: Text }))),
  conflicts: v.exactOptional(
    list(
      v.strictObject({
        id: Id,
        base: v.nullable(Revision),
        revision: Revision,
        case: v.exactOptional(v.nullable(CaseSchema)),
        source: v.exactOptional(v.nullable(SourceSchema)),
      }),
    ),
  ),
  citedBy: v.exactOptional(list(Id)),
})

export const WriteProblemSchema: v.GenericSchema<unknown, WriteProblem> = v.strictObject({
  ...ProblemSchema.entries,
  ...entries,
})

/** The `type` of each problem that a client tells apart, an address relative to the API. */
export const PROBLEM_TYPES = {
  conflict: '/problems/conflict',
  invalid: '/problems/invalid',
  keyReused: '/problems/key-reused',
  cited: '/problems/cited',
  preconditionRequired: '/problems/precondition-required',
  removed: '/problems/removed',
  sinceTooOld: '/problems/since-too-old',
  tooLarge: '/problems/too-large',
  noRoom: '/problems/no-room',
  newerVersion: '/problems/newer-version',
} as const
