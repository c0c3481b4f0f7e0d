import { expect, test } from 'vitest'
import type { Citation, ContextEvent, LaterEntry } from '../../../../src/domain/case/case.ts'
import { findCited } from '../../../../src/domain/case/cited-text.ts'
import { computeCalendarDay, type Day, formatDay, parseDay } from '../../../../src/domain/dates/day.ts'
import { parseEdtf } from '../../../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../../../src/domain/dates/edtf-bounds.ts'
import { findNamedDates } from '../../../support/dates-in-text.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const { cases, context, sources } = realDataset
const compiled = parseDay(realDataset.compiled) ?? Number.NaN
const bounds = (date: string) => computeBounds(parseEdtf(date))

/** The last possible publication day of each source; for one without a date the day of compilation. */
const published = new Map(
  sources.map(({ id, published: date }) => [
    id,
    date === undefined ? compiled : (bounds(date).latest ?? compiled),
  ]),
)

/** A text with its citations, and the year for days in it that have no year. */
interface CitedText {
  readonly id: string
  readonly text: string
  readonly citations: readonly Citation[]
  readonly year: number | null
}

const yearOf = (date: string | null): number | null => {
  const day = date === null ? null : (bounds(date).earliest ?? bounds(date).latest)
  return day === null ? null : computeCalendarDay(day).year
}
const listLater = (id: string, later: readonly LaterEntry[] | undefined): readonly CitedText[] =>
  (later ?? []).map(({ text, date, citations }) => ({
    id: `${id}, later`,
    text,
    citations,
    year: yearOf(date),
  }))
const listTexts = (
  id: string,
  texts: readonly (string | null | undefined)[],
  citations: readonly Citation[],
  date: string | null,
): readonly CitedText[] =>
  texts.flatMap((text) => (text ? [{ id, text, citations, year: yearOf(date) }] : []))

const ofEvent = ({ id, title, detail, note, citations, date, later }: ContextEvent) => [
  ...listTexts(id, [title, detail, note], citations, date),
  ...listLater(id, later),
]
const listCitation = (citation: Citation | null) => (citation ? [citation] : [])
const all: readonly CitedText[] = [
  ...context.flatMap(ofEvent),
  ...cases.flatMap(({ id: caseId, person, noticesNote, events, notices, claims, relatedCases }) => [
    ...listTexts(caseId, [person.description, noticesNote], listCitation(person.nationalityCitation), null),
    ...listLater(caseId, person.later),
    ...events.flatMap(ofEvent),
    ...notices.flatMap(({ id, grounds, note, citations, later, issued, firstEffect, statusDate }) => [
      ...listTexts(id, [grounds, note], citations, issued ?? firstEffect ?? statusDate),
      ...listLater(id, later),
    ]),
    ...claims.flatMap(({ id, text, citations }) => listTexts(id, [text], citations, null)),
    ...relatedCases.flatMap(({ case: other, citations, disputed }) =>
      listTexts(
        `${caseId} and ${other}`,
        [disputed?.text],
        [...citations, ...(disputed ? [disputed] : [])],
        null,
      ),
    ),
  ]),
]

/** The last publication day of the sources that the text cites. */
function lastPublished({ text, citations }: CitedText): Day {
  const ids = [...citations.map(({ source }) => source), ...findCited(text)]
  return ids.reduce((last, id) => Math.max(last, published.get(id) ?? compiled), Number.NEGATIVE_INFINITY)
}

function findTooLate(texts: readonly CitedText[]): readonly string[] {
  return texts.flatMap((one) =>
    findNamedDates(one.text, one.year)
      .filter(({ first }) => first > lastPublished(one))
      .map(({ words }) => `${one.id}: ${words}, its last source is of ${formatDay(lastPublished(one))}`),
  )
}

test('no text names a day after all of its sources', () => {
  expect(all.length).toBeGreaterThan(250)
  expect(all.flatMap(({ text, year }) => findNamedDates(text, year)).length).toBeGreaterThan(60)
  expect(findTooLate(all)).toEqual([])
})

test('the check finds such a text', () => {
  const source = sources.find(({ published: date }) => date === '2013-07-25')
  expect(source).toBeDefined()
  const citations = [{ source: source?.id ?? '' }]
  const count = (text: string) => findTooLate([{ id: 'x', text, citations, year: 2013 }]).length
  expect([count('on 25 July'), count('in July 2013'), count('in 2013')]).toEqual([0, 0, 0])
  expect([count('on 26 July'), count('in August'), count('in 2014')]).toEqual([1, 1, 1])
})

/**
 * True for days after the event that its text may name: the day of a report, and the date that another source gives. Each was
 * checked by hand.
 */
function mayName(event: ContextEvent, first: Day, last: Day): boolean {
  const reported = [
    ...event.citations.map(({ source }) => source),
    ...findCited(`${event.detail} ${event.note}`),
  ].some((id) => {
    const at = published.get(id)
    return at !== undefined && at >= first && at <= last
  })
  const otherwise = (event.conflicts ?? []).some(({ field, value }) => {
    if (field !== 'date') return false
    const { earliest, latest } = /^[[\d]/.test(value) ? bounds(value) : { earliest: null, latest: null }
    return earliest !== null && latest !== null && earliest <= last && latest >= first
  })
  return reported || otherwise
}

/** Words in the text of an event that refer to later events. */
const AFTERWARDS =
  /\b(?:later|afterwards|subsequently|eventually|since then|was (?:then )?(?:overturned|annulled|quashed|reversed|suspended))\b/i
/** Exceptions: "later" refers to a source, or to the event itself. */
const NOT_AFTERWARDS: Readonly<Record<string, string>> = {
  'par-2013-05-30-constitutional': 'known from a later finding',
  'abl-2014-04-09-cassation': 'known from a later decision',
  'pav-accusation-terror': 'later adds an accusation',
}

test.each(cases)('no text of an event of $id names the day of a later event', ({ events }) => {
  const wrong = events.flatMap((event) => {
    const own = bounds(event.date)
    const end = own.countsFrom ?? compiled
    const named = findNamedDates([event.title, event.detail].join(' '), yearOf(event.date))
    const after = [
      ...events.filter(({ id }) => id !== event.id).map(({ date }) => date),
      ...(event.later ?? []).map(({ date }) => date),
    ]
      .map(bounds)
      .filter(({ earliest, isCertainDay }) => isCertainDay && earliest !== null && earliest > end)
    return named
      .filter(({ first, last }) => first === last && !mayName(event, first, last))
      .filter(({ first }) => after.some(({ earliest }) => earliest === first))
      .map(({ words }) => `${event.id}: ${words}`)
  })
  expect(wrong).toEqual([])
})

test.each(cases)(
  'no text of an event of $id repeats its later additions or mentions later events',
  ({ events }) => {
    const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    const wrong = events.flatMap((event) => {
      const sentences = [event.title, event.detail].join(' ').split(/(?<=[.;])\s/)
      const repeated = (event.later ?? []).flatMap(({ text }) => {
        const added = [...words(text)]
        return sentences.filter(
          (sentence) => added.filter((word) => words(sentence).has(word)).length > added.length * 0.7,
        )
      })
      const exception = NOT_AFTERWARDS[event.id]
      const afterwards = sentences.filter(
        (sentence) => AFTERWARDS.test(sentence) && !(exception !== undefined && sentence.includes(exception)),
      )
      return [...repeated, ...afterwards].map((sentence) => `${event.id}: ${sentence}`)
    })
    expect(wrong).toEqual([])
  },
)
