import { expect, test } from 'vitest'
import { foldTracks } from '../../../../src/domain/as-of/as-of.ts'
import { readDatedCase } from '../../../../src/domain/as-of/dated-case.ts'
import type { Citation, Conflict, ContextEvent } from '../../../../src/domain/case/case.ts'
import { findCited } from '../../../../src/domain/case/cited-text.ts'
import { isCountryCode } from '../../../../src/domain/case/countries.ts'
import * as vocabulary from '../../../../src/domain/case/vocabulary.ts'
import { MAY_SET } from '../../../../src/domain/case/vocabulary-rules.ts'
import { parseDay } from '../../../../src/domain/dates/day.ts'
import { parseEdtf, tryParseEdtf } from '../../../../src/domain/dates/edtf.ts'
import { formatEdtf } from '../../../../src/domain/dates/edtf-format.ts'
import { rawDataset, realDataset } from '../../../support/real-dataset.ts'

const { cases, context, sources } = realDataset
const compiled = parseDay(realDataset.compiled) ?? Number.NaN
const events = cases.flatMap((one) => one.events)
const notices = cases.flatMap((one) => one.notices)
const claims = cases.flatMap((one) => one.claims)
const relations = cases.flatMap((one) => one.relatedCases)
const everyEvent: readonly ContextEvent[] = [...events, ...context]
const known = new Set(sources.map(({ id }) => id))

test('the data set is whole: five cases, 100 events, 7 notices, 28 claims, 10 relations, 5 context events, 135 sources', () => {
  expect(cases.map(({ id }) => id)).toEqual(['ketebayev', 'pavlov', 'paraskevich', 'ablyazov', 'shalabayeva'])
  expect([events, notices, claims, relations, context, sources].map(({ length }) => length)).toEqual([
    100, 7, 28, 10, 5, 135,
  ])
})

test('every id is used once', () => {
  const ids = [...cases, ...events, ...notices, ...claims, ...context, ...sources].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every citation, conflict and {sN} in a text refers to a source', () => {
  const cited = (list: readonly Citation[]) => list.map(({ source }) => source)
  const disputed = (list: readonly Conflict[] | undefined) => (list ?? []).map(({ source }) => source)
  const referred = findCited(JSON.stringify({ cases, context }))
  const all = [
    realDataset.article.source,
    ...cases.map((one) => one.person.nationalityCitation?.source ?? one.id),
    ...everyEvent.flatMap((event) => [...cited(event.citations), ...disputed(event.conflicts)]),
    ...notices.flatMap((notice) => [...cited(notice.citations), ...disputed(notice.conflicts)]),
    ...claims.flatMap((claim) => cited(claim.citations)),
    ...relations.flatMap((one) => [...cited(one.citations), ...(one.disputed ? [one.disputed.source] : [])]),
    ...referred,
  ]
  expect(all.filter((id) => !known.has(id))).toEqual([])
  expect(referred.length).toBeGreaterThan(0)
  expect(
    [...everyEvent, ...notices, ...claims, ...relations].filter((one) => one.citations.length === 0),
  ).toEqual([])
})

test('the vocabularies of the code equal those of the data, in order, but for the types of own events', () => {
  const keys = (value: unknown) => (Array.isArray(value) ? value : Object.keys(value ?? {}))
  const raw = (rawDataset as { vocabulary: Record<string, unknown> }).vocabulary
  expect({
    dateBasis: vocabulary.DATE_BASES,
    eventType: vocabulary.EVENT_TYPES.filter((type) => !vocabulary.OWN_EVENT_TYPES.includes(type)),
    caseStatus: vocabulary.CASE_STATUSES,
    custody: vocabulary.CUSTODY_VALUES,
    protection: vocabulary.PROTECTION_VALUES,
    noticeType: vocabulary.NOTICE_TYPES,
    noticeStatus: vocabulary.NOTICE_STATUSES,
    claimKind: vocabulary.CLAIM_KINDS,
    actorRole: vocabulary.ACTOR_ROLES,
    support: vocabulary.SUPPORTS,
    sourceKind: vocabulary.SOURCE_KINDS,
    relation: vocabulary.RELATIONS,
    conflictField: vocabulary.CONFLICT_FIELDS,
  }).toEqual(
    Object.fromEntries(
      Object.entries(raw)
        .filter(([name]) => name !== 'maySet' && name !== 'definitions')
        .map(([name, value]) => [name, keys(value)]),
    ),
  )
  const isOwn = (type: string) => vocabulary.OWN_EVENT_TYPES.some((own) => own === type)
  expect(Object.fromEntries(Object.entries(MAY_SET).filter(([type]) => !isOwn(type)))).toEqual(raw['maySet'])
})

test('every value is of its vocabulary', () => {
  const isOf = <T>(values: readonly T[], value: T | null | undefined) =>
    value !== null && value !== undefined && values.includes(value)
  const strange = [
    ...everyEvent.filter(
      (event) =>
        !vocabulary.EVENT_TYPES.includes(event.type) ||
        !isOf(vocabulary.DATE_BASES, event.dateBasis) ||
        !isOf(vocabulary.SUPPORTS, event.support) ||
        !isOf(vocabulary.CLAIM_KINDS, event.attributedTo?.kind) ||
        !isOf(vocabulary.ACTOR_ROLES, event.actor?.role),
    ),
    ...[...everyEvent, ...notices]
      .flatMap((one) => one.conflicts ?? [])
      .filter(({ field }) => !vocabulary.CONFLICT_FIELDS.some((known) => known === field)),
    ...notices.filter(
      (notice) =>
        !vocabulary.NOTICE_TYPES.includes(notice.type) || !vocabulary.NOTICE_STATUSES.includes(notice.status),
    ),
    ...claims.filter((claim) => !vocabulary.CLAIM_KINDS.includes(claim.kind)),
    ...relations.filter((one) => !vocabulary.RELATIONS.some((known) => known === one.relation)),
    ...sources.filter((source) => !vocabulary.SOURCE_KINDS.includes(source.kind)),
  ]
  expect(strange).toEqual([])
})

test('every country is an ISO 3166-1 code', () => {
  const codes = [
    ...everyEvent.flatMap((event) => [event.country, ...(event.requestingCountries ?? [])]),
    ...notices.flatMap((notice) => notice.requestedBy),
    ...cases.flatMap((one) => one.person.nationalityAsReported),
  ].filter((code) => code !== null)
  expect(codes.filter((code) => !isCountryCode(code))).toEqual([])
})

test('every date is EDTF and survives a round trip', () => {
  const dates = [
    ...everyEvent.flatMap((event) => [event.date, event.dateInArticle ?? event.date]),
    ...notices.flatMap((notice) => [notice.issued, notice.firstEffect, notice.statusDate]),
    ...sources.map((source) => source.published ?? null),
    realDataset.article.published,
  ].filter((date) => date !== null)
  expect(dates.map((date) => formatEdtf(parseEdtf(date)))).toEqual(dates)
})

test('every disputed date except one is EDTF', () => {
  const values = everyEvent
    .flatMap((event) => event.conflicts ?? [])
    .filter(({ field }) => field === 'date')
    .map(({ value }) => value)
  expect(values.filter((value) => !tryParseEdtf(value))).toEqual([
    'a Thursday (25 July 2013 was one; page undated)',
  ])
})

test('no event sets what its type may not set', () => {
  const wrong = events.filter((event) =>
    vocabulary.TRACKS.some((track) => {
      const value = event.sets[track]
      const allowed: readonly string[] = MAY_SET[event.type][track] ?? []
      return value !== undefined && !allowed.includes(value)
    }),
  )
  expect(wrong).toEqual([])
})

test('claims refer to events of their own case, relations to cases, possible duplicates to notices of the same case', () => {
  const caseIds = new Set(cases.map(({ id }) => id))
  for (const one of cases) {
    const ownEvents = new Set(one.events.map(({ id }) => id))
    const ownNotices = new Set(one.notices.map(({ id }) => id))
    expect(one.claims.filter(({ about }) => about !== undefined && !ownEvents.has(about))).toEqual([])
    expect(
      one.notices.flatMap((notice) => notice.possiblySameAs ?? []).filter((id) => !ownNotices.has(id)),
    ).toEqual([])
    expect(one.relatedCases.filter((related) => !caseIds.has(related.case))).toEqual([])
  }
})

test.each(cases)('folding all events of $id gives its last known tracks', (one) => {
  const { events: entries } = readDatedCase(one, 0, compiled, 's1')
  const { case: status, custody, protection } = foldTracks(entries)
  expect({ case: status.value, custody: custody.value, protection: protection.value }).toEqual(one.lastKnown)
})

test('most events say what they change, as the page about the data says', () => {
  const events = realDataset.cases.flatMap((one) => one.events)
  const telling = events.filter(({ sets }) => Object.keys(sets).length > 0)
  expect(telling.length).toBeGreaterThan(events.length / 2)
})
