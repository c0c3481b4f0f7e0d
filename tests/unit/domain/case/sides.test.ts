import { expect, test } from 'vitest'
import { COLUMNS, computeCaseAsOf } from '../../../../src/domain/as-of/case-as-of.ts'
import { computeCaseLane } from '../../../../src/domain/as-of/case-lane.ts'
import { computeChanges } from '../../../../src/domain/as-of/changes.ts'
import { readDatedCase } from '../../../../src/domain/as-of/dated-case.ts'
import type { Attribution, Case, CaseEvent } from '../../../../src/domain/case/case.ts'
import { computeSides } from '../../../../src/domain/case/sides.ts'
import { CLAIM_KINDS, type ClaimKind } from '../../../../src/domain/case/vocabulary.ts'
import { openSnapshot } from '../../../../src/domain/collection/collection.ts'
import { type Day, parseDay } from '../../../../src/domain/dates/day.ts'
import { buildSnapshot } from '../../../../src/domain/snapshot/build-snapshot.ts'
import { describeCell } from '../../../../src/features/export/document/row-cells.ts'
import { EXPORT_KINDS, type ExportKind } from '../../../../src/features/export/formats/registry.ts'
import {
  describeSpan,
  describeTrack,
  describeTrackHistory,
  describeValue,
  labelState,
} from '../../../../src/features/timeline/lanes/describe.ts'
import { describeTimeline } from '../../../../src/features/timeline/lanes/describe-timeline.ts'
import { makeLaneWords } from '../../../../src/features/timeline/lanes/lane-words.ts'
import { nameVoice, nameVoices } from '../../../../src/messages/name-voices.ts'
import { readWords } from '../../../support/all-words.ts'
import { generateCases } from '../../../support/generate-cases.ts'
import { makeCase, makeDataset, makeEvent, makeSource } from '../../../support/make-case.ts'
import { makeJob, runOnce } from '../../../support/make-job.ts'
import { makeRandom } from '../../../support/random.ts'
import { squeeze } from '../../../support/read-back.ts'
import { readFile } from '../../../support/read-file.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const m = await readWords('en')
const day = (text: string): Day => parseDay(text) ?? Number.NaN
const compiled = day('2026-11-23')
/** The words before the name of a side. */
const WORDS_OF = m.board.wordsOf('').trim()

/** The one-sided kinds, repeated here to check those of the domain. */
const ONE_SIDED: readonly ClaimKind[] = [
  'article-author',
  'article-opinion',
  'advocacy',
  'person',
  'lawyer',
  'opposing-party',
  'state-accusation',
  'state-claim',
  'state-media',
]
const isOneSided = ({ kind, via }: Attribution) =>
  ONE_SIDED.includes(kind) || (via !== undefined && ONE_SIDED.includes(via.kind))
const voicesOf = ({ attributedTo, alsoAttributedTo = [] }: CaseEvent) =>
  attributedTo ? [attributedTo, ...alsoAttributedTo] : []
const restsOnOneSide = (event: CaseEvent) => voicesOf(event).every(isOneSided)

test.each<{
  reason: string
  voices: readonly Parameters<typeof computeSides>[0][number][]
  sides: readonly ClaimKind[]
}>([
  { reason: 'a state that accuses', voices: [{ kind: 'state-accusation' }], sides: ['state-accusation'] },
  { reason: 'a court', voices: [{ kind: 'court' }], sides: [] },
  {
    reason: 'lawyers in a newspaper: passing on does not make the words the press’s',
    voices: [{ kind: 'lawyer', via: { kind: 'reporter' } }],
    sides: ['lawyer'],
  },
  {
    reason: 'a newspaper by way of the campaign side: that does not make it independent',
    voices: [{ kind: 'reporter', via: { kind: 'advocacy' } }],
    sides: ['advocacy'],
  },
  { reason: 'a court in a newspaper', voices: [{ kind: 'court', via: { kind: 'reporter' } }], sides: [] },
  {
    reason: 'one voice of no side is enough',
    voices: [{ kind: 'state-media' }, { kind: 'reporter' }],
    sides: [],
  },
  {
    reason: 'two sides are both named, each once',
    voices: [{ kind: 'advocacy' }, { kind: 'lawyer' }, { kind: 'advocacy' }],
    sides: ['advocacy', 'lawyer'],
  },
  { reason: 'nothing known of whose words they are', voices: [], sides: [] },
])('$reason', ({ voices, sides }) => {
  expect(computeSides(voices)).toEqual(sides)
})

test('every kind of voice has a side or none, as the data define', () => {
  expect(CLAIM_KINDS.filter((kind) => computeSides([{ kind }]).length > 0).toSorted()).toEqual(
    ONE_SIDED.toSorted(),
  )
})

const generated = generateCases(makeRandom(20_261_127), 400)

test('the snapshot has the same sides for each event as its full record', () => {
  for (const cases of [realDataset.cases, generated]) {
    const { cases: entries } = openSnapshot(buildSnapshot(makeDataset(cases)))
    let oneSided = 0
    cases.forEach((one, at) => {
      const sides = new Map(entries.at(at)?.events.map((event) => [event.id, event.sides.length > 0]))
      for (const event of one.events) {
        expect(sides.get(event.id)).toBe(restsOnOneSide(event))
        if (restsOnOneSide(event)) oneSided++
      }
    })
    expect(oneSided).toBeGreaterThan(20)
  }
})

const TRACK_COLUMNS = { case: 'status', custody: 'custody', protection: 'protection' } as const

test.each([
  {
    on: '2026-11-23',
    says: 'Mukhtar Ablyazov (according to: the article’s author (campaign side)), at least 1,227 days',
  },
  {
    on: '2013-09-05',
    says: 'Tatiana Paraskevich (according to: the article’s author (campaign side)), at least 379 days',
  },
])('the longest detention on $on names the side on whose words its start rests', ({ on, says }) => {
  const lanes = realDataset.cases.flatMap((one) => {
    const row = computeCaseAsOf(readDatedCase(one, 0, compiled, 's1'), day(on))
    return row ? [computeCaseLane(row, day(on), () => 'certain')] : []
  })
  expect(describeTimeline(lanes, m)).toContain(`The longest detention the record establishes: ${says}.`)
})

test('a one-sided value names its side in the list, the facts, the timeline and the changes, on any day', () => {
  let labelled = 0
  for (const one of [...realDataset.cases, ...generated.slice(0, 150)]) {
    const byId = new Map(one.events.map((event) => [event.id, event]))
    const entry = readDatedCase(one, 0, compiled, 's1')
    for (let year = 2011; year <= 2026; year++) {
      const asOf = day(`${year}-09-05`)
      const row = computeCaseAsOf(entry, asOf)
      if (!row) continue
      const timeline = computeCaseLane(row, asOf, () => 'certain')
      const changes = computeChanges(entry, day(`${year - 1}-09-05`), asOf)
      const check = (text: string, id: string | undefined, star = '') => {
        const event = id === undefined ? undefined : byId.get(id)
        const voices = event && restsOnOneSide(event) ? voicesOf(event).filter(isOneSided) : []
        if (voices.length === 0) expect(text).not.toContain(WORDS_OF)
        else if (star === '') {
          labelled++
          expect(text.includes(WORDS_OF)).toBe(true)
          for (const { kind, via } of voices)
            expect(text).toContain(
              m.claimKind[ONE_SIDED.includes(kind) ? kind : (via?.kind ?? kind)].slice(1),
            )
        } else expect(text).toMatch(/\*$/)
      }
      for (const track of ['case', 'custody', 'protection'] as const) {
        const since = row.tracks[track].since?.id
        check(describeCell(row, TRACK_COLUMNS[track], m), since)
        check(describeTrack(row, track, m), since)
        check(labelState(row, track, m), since, '*')
      }
      check(describeCell(row, 'first', m), row.firstDetention?.id)
      const all = describeTrackHistory(timeline, m)
      for (const span of timeline.spans) {
        check(describeSpan(span, m), span.since.id)
        check(describeValue(span, m), span.since.id)
        for (const name of makeLaneWords(m).nameSpan(span))
          expect(/\*/.test(name) || name.includes(WORDS_OF)).toBe(span.since.sides.length > 0)
      }
      for (const track of ['case', 'custody', 'protection'] as const)
        if (row.tracks[track].since?.sides.length) expect(all).toContain(WORDS_OF)
      for (const { event, before } of changes?.tracks ?? []) {
        expect(
          event === null || event.sides.length > 0 === restsOnOneSide(byId.get(event.id) as CaseEvent),
        ).toBe(true)
        expect(
          before === null || before.sides.length > 0 === restsOnOneSide(byId.get(before.id) as CaseEvent),
        ).toBe(true)
      }
      for (const { parts, sides } of [...row.heldBases, ...row.soughtBases]) {
        const all = parts.every((part) => {
          const event = byId.get(part)
          const notice = one.notices.find(({ id }) => id === part)
          return event ? restsOnOneSide(event) : notice?.citations.every(({ source }) => source === 's1')
        })
        expect(sides.length > 0).toBe(all)
      }
    }
  }
  expect(labelled).toBeGreaterThan(500)
})

const voices = {
  attributedTo: { name: 'The Office', kind: 'state-claim', via: { name: 'A newspaper', kind: 'reporter' } },
  alsoAttributedTo: [{ name: 'Counsel', kind: 'lawyer', via: { name: 'A campaign', kind: 'advocacy' } }],
} as const

test('a voice names its kind and person and who reported it; a one-sided reporter also its side', () => {
  expect(nameVoices(voices, m)).toBe(
    'Statement by a state: The Office, as reported by A newspaper; also the person’s lawyer: Counsel, as reported by A campaign, campaign side',
  )
  // Redaction may remove names, but keeps kinds.
  expect(nameVoice({ name: '', kind: 'lawyer', via: { name: '', kind: 'advocacy' } }, m)).toBe(
    'The person’s lawyer, as reported by campaign side',
  )
})

const record: Case = {
  ...makeCase({ id: 'case-00042' }),
  events: [
    makeEvent({
      id: 'e1',
      type: 'travel-restriction',
      date: '2013-06-01',
      country: 'KZ',
      sets: { custody: 'restricted' },
      ...voices,
    }),
    makeEvent({
      id: 'e2',
      type: 'detention',
      date: '2013-05-01',
      country: 'PL',
      attributedTo: { name: 'Counsel', kind: 'lawyer' },
    }),
  ],
  claims: [
    {
      id: 'c1',
      by: 'Counsel',
      kind: 'lawyer',
      via: { name: 'A campaign', kind: 'advocacy' },
      text: 'Said so.',
      citations: [{ source: 's1' }],
    },
  ],
}

/** Formats that contain only sources. */
const SOURCES_ALONE: readonly ExportKind[] = ['ris', 'csl']
/** Formats for programs, which contain vocabulary keys. */
const KEYS: readonly ExportKind[] = ['json', 'exchange']
const LABELS = {
  value: squeeze('statement by a state; the person’s lawyer'),
  via: squeeze('as reported by A campaign, campaign side'),
}

test.each(EXPORT_KINDS.filter((kind) => !SOURCES_ALONE.includes(kind)))(
  'a %s file says whose words a value rests on, and who reported them',
  async (kind) => {
    const sources = [makeSource({ id: 's1', published: '2013-09-05' })]
    const { content } = await runOnce(makeJob({ kind }, { records: [record], sources }))
    const file = (await readFile(content)).replaceAll('\\', '')
    if (KEYS.includes(kind)) {
      for (const key of ['"kind":"state-claim"', '"kind":"lawyer"', '"kind":"advocacy"'])
        expect(file).toContain(key)
      return
    }
    // Statements and slides contain only entries, which name their voices; the others also contain the values of the list.
    if (kind !== 'statements' && kind !== 'timelinejs')
      expect(file.toLowerCase()).toContain(LABELS.value.toLowerCase())
    if (kind !== 'cases') expect(file).toContain(LABELS.via)
  },
)

test('every list column with a country or day from a one-sided event says so', () => {
  const row = computeCaseAsOf(readDatedCase(record, 0, compiled, 's1'), compiled)
  if (!row) throw new Error('Nothing is on record.')
  const cells = Object.fromEntries(COLUMNS.map((column) => [column, describeCell(row, column, m)]))
  expect(cells).toMatchObject({
    held: `Poland (${WORDS_OF} the person’s lawyer)`,
    first: `1 May 2013 (${WORDS_OF} the person’s lawyer)`,
  })
  expect(cells.custody).toContain(`1 Jun 2013 (${WORDS_OF} statement by a state; the person’s lawyer)`)
})
