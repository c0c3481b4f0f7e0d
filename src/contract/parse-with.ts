import * as v from 'valibot'

/** A parser for a schema, which throws a `TypeError` that says where in a body the first fault is. */
export function parseWith<T>(schema: v.GenericSchema<unknown, T>): (body: unknown) => T {
  return (body) => {
    const read = v.safeParse(schema, body)
    if (read.success) return read.output
    const [issue] = read.issues
    throw new TypeError(`${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`)
  }
}
