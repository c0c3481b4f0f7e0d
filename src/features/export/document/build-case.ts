import type { DatedEvent, DatedNotice } from '../../../domain/as-of/dated-case.ts'
import type { Notice } from '../../../domain/case/case.ts'
import type { Day } from '../../../domain/dates/day.ts'
import type { CaseSummary, SummaryEvent, SummaryNotice } from '../../../domain/summary/summary.ts'
import type { SummaryPart } from '../../../domain/summary/summary-parts.ts'
import { describePossiblySame } from '../../../messages/name-notice.ts'
import { nameRelation } from '../../../messages/name-relation.ts'
import { nameSides } from '../../../messages/name-sides.ts'
import { nameTrackChanges } from '../../../messages/name-track-value.ts'
import { nameVoice, nameVoices } from '../../../messages/name-voices.ts'
import type { Words } from '../../../messages/types.ts'
import type { LineWriter } from './blocks.ts'
import { buildTracks, buildWho } from './build-facts.ts'
import { cleanText } from './clean-text.ts'
import { buildDifferences } from './differences.ts'
import { buildLater } from './later-additions.ts'
import { type Block, type Item, inlineText, type Line, type Section } from './model.ts'

/** Joins lines with words between them. */
function join(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, i) => (i === 0 ? line : [inlineText(between), ...line]))
}

/** What is said, or why nothing of it is. Empty texts were taken out on purpose and say nothing. */
function sayKnown(text: string | null, unknown: string, { say }: LineWriter): Line {
  return text === null ? [inlineText(unknown)] : say(text)
}

function buildEvent(one: SummaryEvent, asOf: Day, writer: LineWriter): Item {
  const { event, entry, standing } = one
  const { m, say, citeAt, itemOf, shorten } = writer
  const country = event.country ? ` (${m.country(event.country)})` : ''
  // An event that has only possibly happened by the day changes no status.
  const sets = (standing === 'possible' ? [] : nameTrackChanges(event, m)).map(
    ({ name, label }): Line => [inlineText(`${m.colon(name)} `), inlineText(label, 'strong')],
  )
  const { title, attributedTo, support, actor } = event
  const type = m.eventType[event.type]
  const detail = sayKnown(event.detail, m.case.notYetKnown, writer)
  return {
    number: itemOf(event),
    content: [
      inlineText(m.date(entry.date), 'strong'),
      inlineText(country),
      ...(standing === 'possible' ? [inlineText(' '), inlineText(m.document.possibly, 'emphasis')] : []),
      inlineText(`${m.colon('')} `),
      ...(title === null || title === ''
        ? [inlineText(type, 'strong')]
        : [...say(title, 'strong'), inlineText(` (${type})`)]),
      ...citeAt(event.citations),
    ],
    details: [
      ...(detail.length > 0 ? [detail] : []),
      ...buildLater(event.later, writer),
      ...(event.note ? [[inlineText(`${m.colon(m.document.note)} `), ...say(event.note)]] : []),
      ...(attributedTo && support
        ? [
            [
              ...say(
                nameVoices(
                  {
                    attributedTo: shorten(attributedTo),
                    ...(event.alsoAttributedTo
                      ? { alsoAttributedTo: event.alsoAttributedTo.map(shorten) }
                      : {}),
                  },
                  m,
                ),
              ),
              inlineText('. '),
              inlineText(m.document.support(m.document.supportSign[support])),
              ...(actor ? [inlineText(' '), ...say(m.document.actor(actor.name))] : []),
            ],
          ]
        : []),
      ...buildDifferences(entry, asOf, writer),
      ...(sets.length > 0 ? [join(sets, '; ')] : []),
    ],
  }
}

function buildNotice(
  { notice, state }: SummaryNotice,
  { asOf, shown }: { readonly asOf: number; readonly shown: readonly Notice[] },
  writer: LineWriter,
): Item {
  const { m, say, citeAt } = writer
  const counts = state.notice.statusFrom <= asOf
  const issued = state.notice.issued ? m.date(state.notice.issued) : null
  const firstEffect = state.notice.firstEffect ? m.date(state.notice.firstEffect) : null
  const statusDate = counts && state.notice.statusDate ? m.date(state.notice.statusDate) : null
  const called = notice.calledInArticle
  const { sides } = state.notice
  const facts: readonly Line[] = [
    ...(notice.requestedBy.length > 0
      ? [[inlineText(m.document.requestedBy(notice.requestedBy.map(m.country).join(', ')))]]
      : []),
    ...(issued === null ? [] : [[inlineText(m.document.issued(issued))]]),
    ...(firstEffect === null ? [] : [[inlineText(m.document.firstEffect(firstEffect))]]),
    ...(notice.isHalfKnown
      ? [[inlineText(m.case.noDate)], [inlineText(m.case.notYetKnown)]]
      : [[inlineText(m.document.status(m.noticeStatus[counts ? notice.status : 'unknown'], statusDate))]]),
    ...(called ? [say(m.document.called(called))] : []),
    ...(sides.length > 0 ? [[inlineText(m.board.wordsOf(nameSides(sides, m)))]] : []),
  ]
  return {
    number: writer.itemOf(notice),
    content: [
      inlineText(m.noticeType[notice.type], 'strong'),
      inlineText(`${m.colon('')} `),
      ...join(facts, '; '),
      ...citeAt(notice.citations),
    ],
    details: [
      ...(notice.grounds ? [[inlineText(`${m.colon(m.document.grounds)} `), ...say(notice.grounds)]] : []),
      ...buildLater(notice.later, writer),
      ...(notice.note ? [[inlineText(`${m.colon(m.document.note)} `), ...say(notice.note)]] : []),
      ...(state.notice.possiblySame ? [[inlineText(describePossiblySame(notice, shown, m))]] : []),
      ...buildDifferences(state.notice, asOf, writer),
    ],
  }
}

/** Everything in a case about which sources disagree, in the order of the document. */
function buildDisagreements(
  { notices, chronology }: CaseSummary,
  asOf: Day,
  writer: LineWriter,
): readonly Item[] {
  const { m, say, itemOf } = writer
  const item = (entry: object, head: Line, record: DatedEvent | DatedNotice): readonly Item[] => {
    const details = buildDifferences(record, asOf, writer)
    if (details.length === 0) return []
    const at = itemOf(entry)
    const named = at === null ? [] : [inlineText(` (${m.document.item(at)})`)]
    return [{ number: null, content: [...head, ...named], details }]
  }
  return [
    ...notices.flatMap(({ notice, state }) => {
      // The requesting states distinguish two notices of one type.
      const states = notice.requestedBy.map(m.country).join(', ')
      const by = states === '' ? [] : [inlineText(`${m.colon('')} ${m.document.requestedBy(states)}`)]
      return item(notice, [inlineText(m.noticeType[notice.type], 'strong'), ...by], state.notice)
    }),
    ...chronology.flatMap(({ event, entry }) =>
      item(
        event,
        [
          inlineText(m.date(entry.date), 'strong'),
          inlineText(`${m.colon('')} `),
          ...say(event.title || m.eventType[event.type]),
        ],
        entry,
      ),
    ),
  ]
}

function buildClaims({ claims, chronology }: CaseSummary, writer: LineWriter): readonly Item[] {
  const { m, itemOf, shorten } = writer
  /** The event that a claim is about, if it is in the document. */
  const nameEvent = (about: string | undefined): Line => {
    const at = itemOf(chronology.find(({ event }) => event.id === about)?.event)
    return at === null ? [] : [inlineText(` (${m.document.item(at)})`)]
  }
  return claims.map((claim) => ({
    number: itemOf(claim),
    content: [
      ...writer
        .say(nameVoice(shorten({ ...claim, name: claim.by ?? '' }), m))
        .map((inline) => (inline.kind === 'text' ? inlineText(inline.text, 'strong') : inline)),
      ...nameEvent(claim.about),
      inlineText(`${m.colon('')} `),
      ...sayKnown(claim.text, m.case.claimNotYetKnown, writer),
      ...writer.citeAt(claim.citations),
    ],
    details: [],
  }))
}

function buildRelated(
  { relatedCases }: CaseSummary,
  names: ReadonlyMap<string, string>,
  { m, say, cite, citeAt, itemOf }: LineWriter,
): readonly Item[] {
  return relatedCases.map((related) => ({
    number: itemOf(related),
    content: [
      ...say(`${nameRelation(related.relation, m)} ${names.get(related.case) ?? related.case}`),
      ...citeAt(related.citations),
    ],
    details: related.disputed
      ? [
          [
            inlineText(`${m.colon(m.document.disputed)} `, 'strong'),
            ...say(related.disputed.text),
            ...cite([related.disputed.source]),
          ],
        ]
      : [],
  }))
}

/** The sections of one case, of the parts that the reader chose. An empty part says that nothing is known. */
export function buildCaseSections(
  one: CaseSummary,
  {
    place,
    asOf,
    parts,
    names,
    figure,
  }: {
    /** The prefix of the ids of its sections. */
    readonly place: string
    readonly asOf: number
    readonly parts: ReadonlySet<SummaryPart>
    readonly names: ReadonlyMap<string, string>
    readonly figure: readonly Block[]
  },
  writer: LineWriter,
): readonly Section[] {
  const { m } = writer
  const items = (list: readonly Item[]): readonly Block[] =>
    list.length > 0 ? [{ kind: 'items', items: list }] : []
  const { noticesNote } = one.record
  const shown = one.notices.map(({ notice }) => notice)
  const notices: readonly Block[] = [
    ...items(one.notices.map((notice) => buildNotice(notice, { asOf, shown }, writer))),
    ...(one.notices.length === 0 || noticesNote
      ? [
          {
            kind: 'paragraph' as const,
            content: [
              ...(one.notices.length === 0 ? [inlineText(m.document.noNotices), inlineText(' ')] : []),
              ...writer.say(noticesNote ?? ''),
            ],
          },
        ]
      : []),
  ]
  const built: readonly (readonly [SummaryPart, string, readonly Block[]])[] = [
    ['who', m.document.who, buildWho(one, writer)],
    [
      'tracks',
      m.document.tracks,
      [{ kind: 'facts', facts: buildTracks(one, writer, { withDisagreements: parts.has('disagreements') }) }],
    ],
    ['figure', m.document.figure, figure],
    ['notices', m.document.notices, notices],
    [
      'chronology',
      m.document.chronology,
      items(one.chronology.map((event) => buildEvent(event, asOf, writer))),
    ],
    ['claims', m.document.claims, items(buildClaims(one, writer))],
    ['disagreements', m.document.disagreements, items(buildDisagreements(one, asOf, writer))],
    ['related', m.document.related, items(buildRelated(one, names, writer))],
  ]
  return built
    .filter(([part, , blocks]) => parts.has(part) && blocks.length > 0)
    .map(([part, title, blocks]) => ({ id: `${place}-${part}`, title, blocks, sections: [] }))
}

/** The name of a case as a heading. */
export function nameCase({ record }: CaseSummary, m: Words): string {
  return cleanText(record.person.name) || m.document.unnamed
}
