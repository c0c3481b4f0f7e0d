import * as v from 'valibot'

/** Makes a parser from a schema; it throws a `TypeError` that says where in the body the first error is. */
export function parseWith<T>(schema: v.GenericSchema<unknown, T>): (body: unknown) => T {
  return (body) => {
    const read = v.safeParse(schema, body)
    if (read.success) return read.output
    const [issue] = read.issues
    throw new TypeError(`${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`)
  }
}
