import * as v from 'valibot'
import type { Case } from '../../domain/case/case.ts'
import {
  CaseEventSchema,
  CaseFrameSchema,
  ClaimSchema,
  NoticeSchema,
  RelatedCaseSchema,
} from '../case-schema.ts'
import { list } from '../primitives.ts'

/** A case as it is written: without `lastKnown`, which the server computes. */
export type CaseDraft = Omit<Case, 'lastKnown'>

const { lastKnown: _computed, ...frame } = CaseFrameSchema.entries

export const CaseDraftSchema: v.GenericSchema<unknown, CaseDraft> = v.strictObject({
  ...frame,
  notices: list(NoticeSchema),
  events: list(CaseEventSchema),
  claims: list(ClaimSchema),
  relatedCases: list(RelatedCaseSchema),
})
