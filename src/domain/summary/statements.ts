import type { Case, Citation, ContextEvent, LaterEntry } from '../case/case.ts'
import { findCited } from '../case/cited-text.ts'
import type { ClaimKind, EventType, NoticeType } from '../case/vocabulary.ts'

/** A statement of the collection, and where it is: `part` is the id to use in a link to it. */
export interface Statement {
  readonly kind: 'event' | 'notice' | 'claim' | 'relation' | 'person' | 'context'
  /** The case it belongs to; null for a background event. */
  readonly caseId: string | null
  readonly part: string | null
  /**
   * What it says: the title of an event, what a notice is called, the text of a claim, the other case of a relation. null if
   * it depends on sources that were not known: then only `type` is shown.
   */
  readonly text: string | null
  readonly type: EventType | NoticeType | ClaimKind | null
  /** Whether the source is cited for it, disagrees with it, or is cited in its text. */
  readonly role: 'cited' | 'differs' | 'named'
}

type Draft = Omit<Statement, 'role'>

function collect(
  index: Map<string, Statement[]>,
  draft: Draft,
  {
    citations = [],
    later = [],
    differing = [],
    texts = [],
  }: {
    readonly citations?: readonly Citation[] | undefined
    readonly later?: readonly LaterEntry[] | undefined
    readonly differing?: readonly { readonly source: string }[] | undefined
    readonly texts?: readonly (string | null | undefined)[]
  },
): void {
  const seen = new Set<string>()
  const add = (source: string, role: Statement['role']) => {
    if (seen.has(source)) return
    seen.add(source)
    const list = index.get(source) ?? []
    list.push({ ...draft, role })
    index.set(source, list)
  }
  for (const { source } of [...citations, ...later.flatMap((one) => one.citations)]) add(source, 'cited')
  for (const { source } of differing) add(source, 'differs')
  for (const text of [...texts, ...later.map((one) => one.text)])
    for (const source of findCited(text ?? '')) add(source, 'named')
}

/** By source id, the statements that cite it, that it contradicts, or whose text cites it: case by case, in file order. */
export function indexStatements(
  cases: readonly Case[],
  context: readonly ContextEvent[],
): ReadonlyMap<string, readonly Statement[]> {
  const index = new Map<string, Statement[]>()
  for (const { id: caseId, person, notices, noticesNote, events, claims, relatedCases } of cases) {
    collect(
      index,
      { kind: 'person', caseId, part: null, text: person.name, type: null },
      {
        citations: person.nationalityCitation ? [person.nationalityCitation] : [],
        later: person.later,
        texts: [person.description, noticesNote],
      },
    )
    for (const {
      id: part,
      type,
      calledInArticle: text,
      citations,
      conflicts,
      grounds,
      note,
      later,
    } of notices) {
      const draft: Draft = { kind: 'notice', caseId, part, text, type }
      collect(index, draft, { citations, later, differing: conflicts, texts: [grounds, note] })
    }
    for (const { id: part, type, title: text, citations, conflicts, detail, note, later } of events) {
      const draft: Draft = { kind: 'event', caseId, part, text, type }
      collect(index, draft, { citations, later, differing: conflicts, texts: [detail, note] })
    }
    for (const { id: part, kind: type, text, citations } of claims) {
      collect(index, { kind: 'claim', caseId, part, text, type }, { citations, texts: [text] })
    }
    for (const { case: other, citations, disputed } of relatedCases) {
      const draft: Draft = { kind: 'relation', caseId, part: null, text: other, type: null }
      collect(index, draft, { citations, differing: disputed ? [disputed] : [], texts: [disputed?.text] })
    }
  }
  for (const { id: part, type, title: text, citations, conflicts, detail, note, later } of context) {
    const draft: Draft = { kind: 'context', caseId: null, part, text, type }
    collect(index, draft, { citations, later, differing: conflicts, texts: [detail, note] })
  }
  return index
}
