import * as v from 'valibot'
import { Country, EdtfString, Id } from '../../src/contract/primitives.ts'

/** A leaf field of a schema: its path and its kind. */
export interface SchemaField {
  /** Field names from the root, without array indexes: `events.actor.name`. */
  readonly path: string
  readonly kind: 'id' | 'country' | 'date' | 'text' | 'flag' | 'choice'
  /** The allowed values of a `choice`; empty for other kinds. */
  readonly options: readonly string[]
}

const Wrapped = v.object({ wrapped: v.custom<v.GenericSchema>((it) => typeof it === 'object') })
const Listed = v.object({ item: v.custom<v.GenericSchema>((it) => typeof it === 'object') })
const Keyed = v.object({
  entries: v.record(
    v.string(),
    v.custom<v.GenericSchema>((it) => typeof it === 'object'),
  ),
})
const Chosen = v.object({ options: v.array(v.string()) })

/** Lists all leaf fields by walking the schema, so that the list includes new fields automatically. */
export function listSchemaFields(schema: v.GenericSchema, path = ''): readonly SchemaField[] {
  const leaf = (kind: SchemaField['kind'], options: readonly string[] = []) => [{ path, kind, options }]
  if (schema === Country) return leaf('country')
  if (schema === EdtfString) return leaf('date')
  if (schema === Id) return leaf('id')
  if (v.is(Wrapped, schema)) return listSchemaFields(v.parse(Wrapped, schema).wrapped, path)
  if (v.is(Listed, schema)) return listSchemaFields(v.parse(Listed, schema).item, path)
  if (v.is(Keyed, schema))
    return Object.entries(v.parse(Keyed, schema).entries).flatMap(([name, one]) =>
      listSchemaFields(one, path === '' ? name : `${path}.${name}`),
    )
  if (v.is(Chosen, schema)) return leaf('choice', v.parse(Chosen, schema).options)
  if (schema.type === 'boolean') return leaf('flag')
  if (schema.type === 'string') return leaf('text')
  throw new Error(`${path}: a field of the type ${schema.type} is not known here.`)
}
