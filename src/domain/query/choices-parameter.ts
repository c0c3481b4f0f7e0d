import { listParameter, type Parameter } from './parameter.ts'

/** Some of a closed set of values, in the order of the set. */
export function choicesParameter<T extends string>(choices: readonly T[]): Parameter<readonly T[]> {
  return listParameter({
    isKnown: (part): part is T => (choices as readonly string[]).includes(part),
    arrange: (chosen) => choices.filter((one) => chosen.includes(one)),
  })
}
