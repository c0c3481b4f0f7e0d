import type * as v from 'valibot'
import { CaseBodySchema, ContextBodySchema, SourcesBodySchema } from './bodies.ts'
import { SnapshotBodySchema } from './parts/snapshot-head.ts'

/** An endpoint of the API. */
export interface Endpoint {
  readonly method: 'GET'
  /** `{name}` marks a variable part. */
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly schema: v.GenericSchema
  readonly schemaName: string
  /** Whether 404 is a valid answer, because the resource may not exist. */
  readonly mayBeMissing: boolean
}

export const ENDPOINTS = {
  snapshot: {
    method: 'GET',
    path: '/api/snapshot',
    summary: 'The whole collection, as columns',
    description:
      'All that the list, facets, search, status on a day and timeline need. The browser filters: what a reader searches for never reaches a server. For a large collection the answer is a head that lists its parts.',
    schema: SnapshotBodySchema,
    schemaName: 'Snapshot',
    mayBeMissing: false,
  },
  case: {
    method: 'GET',
    path: '/api/cases/{id}',
    summary: 'One case, in full',
    description:
      'The record of one person, with every event, notice, claim and relation, each with its sources.',
    schema: CaseBodySchema,
    schemaName: 'CaseBody',
    mayBeMissing: true,
  },
  sources: {
    method: 'GET',
    path: '/api/sources',
    summary: 'All sources',
    description: 'Link to a source with `addressHidden`, but never print or show its address.',
    schema: SourcesBodySchema,
    schemaName: 'SourcesBody',
    mayBeMissing: false,
  },
  context: {
    method: 'GET',
    path: '/api/context',
    summary: 'The article that the collection started from, and background events',
    description: 'The events belong to no case; they set no track and match no filter.',
    schema: ContextBodySchema,
    schemaName: 'ContextBody',
    mayBeMissing: false,
  },
} as const satisfies Readonly<Record<string, Endpoint>>

/** A part of the snapshot of a large collection: a file of columns, described in `parts/column-file.ts`. */
export const PART_ENDPOINT = {
  path: '/api/snapshot/parts/{place}',
  summary: 'A part of the snapshot of a large collection',
  description:
    'Columns, little-endian: "NBC2", the length of the description, the description as JSON ([[name, type, length], …]), and the columns, each at an offset that is a multiple of 8. Names and records are grouped into runs of cases, each deflated (RFC 1951).',
  type: 'application/octet-stream',
} as const
