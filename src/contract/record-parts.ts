import * as v from 'valibot'
import {
  ACTOR_ROLES,
  CASE_STATUSES,
  CLAIM_KINDS,
  CUSTODY_VALUES,
  PROTECTION_VALUES,
} from '../domain/case/vocabulary.ts'
import { EdtfString, Id, list, Text } from './primitives.ts'

/** Parts of events, notices and claims that the records of the API and the exported data have in common. */
export const Citation = v.strictObject({ source: Id, locator: v.exactOptional(Text) })

export const Conflict = v.strictObject({
  field: Text,
  value: Text,
  source: Id,
  since: v.exactOptional(EdtfString),
})

export const Later = v.strictObject({ text: Text, date: EdtfString, citations: list(Citation) })

export const Via = v.strictObject({ name: Text, kind: v.picklist(CLAIM_KINDS) })

export const Attribution = v.strictObject({
  name: Text,
  kind: v.picklist(CLAIM_KINDS),
  via: v.exactOptional(Via),
})

export const Actor = v.strictObject({ name: Text, role: v.picklist(ACTOR_ROLES) })

export const TrackChanges = v.strictObject({
  case: v.exactOptional(v.picklist(CASE_STATUSES)),
  custody: v.exactOptional(v.picklist(CUSTODY_VALUES)),
  protection: v.exactOptional(v.picklist(PROTECTION_VALUES)),
})
