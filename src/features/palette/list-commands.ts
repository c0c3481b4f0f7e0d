import { LANGUAGES, type Language } from '../../domain/case/language.ts'
import type { Collection } from '../../domain/collection/collection.ts'
import { listFound } from '../../domain/collection/search-names.ts'
import { suggestSearches } from '../../domain/collection/suggest-searches.ts'
import type { Day } from '../../domain/dates/day.ts'
import { CASE_SECTIONS } from '../../domain/query/case-sections.ts'
import type { Links } from '../../domain/query/links.ts'
import { type CaseQuery, clearFilters } from '../../domain/query/query.ts'
import { MOST_COMMAND_CASES, MOST_COMMAND_CASES_FOUND } from '../../limits.ts'
import type { Words } from '../../messages/types.ts'
import type { Command } from './command-palette.tsx'

/** What commands change, and how. */
interface Controls {
  readonly query: CaseQuery
  readonly change: (next: CaseQuery) => void
  readonly links: Links
  readonly goTo: (address: string) => void
  /** The case whose page is open; null on every other page. */
  readonly caseId: string | null
  /** The day of the article that the collection started from; null until it is loaded, and if it has none. */
  readonly articleDay: Day | null
  readonly languageNames: Readonly<Record<Language, string>>
  readonly setTheme: (theme: 'light' | 'dark' | 'system') => void
  readonly copyAddress: () => void
  readonly showKeys: () => void
}

function listPages({ links, goTo }: Controls, { keys: { pages } }: Words): readonly Command[] {
  const page = (id: string, label: string, address: string): Command => ({
    id,
    group: 'page',
    label,
    keywords: [id],
    run: () => goTo(address),
  })
  return [
    page('cases', pages.cases, links.board),
    page('sources', pages.sources, links.sources),
    page('changes', pages.changes, links.changes),
    page('compare', pages.compare, links.compare),
    page('about', pages.about, links.about),
    page('own', pages.own, links.own),
    page('new', pages.new, links.new),
  ]
}

/** The sections of the page of a case, while that is open. */
function listSections({ links, goTo, caseId }: Controls, words: Words): readonly Command[] {
  if (caseId === null) return []
  return CASE_SECTIONS.map((section) => ({
    id: `section ${section}`,
    group: 'page',
    label: words.keys.section(words.case.sections[section]),
    keywords: [section],
    run: () => goTo(links.event(caseId, section)),
  }))
}

function listActions(
  { query, change, articleDay, languageNames, setTheme, copyAddress, showKeys }: Controls,
  { keys: { actions } }: Words,
): readonly Command[] {
  const action = (id: string, label: string, run: () => void): Command => ({
    id,
    group: 'action',
    label,
    keywords: [id],
    run,
  })
  return [
    action('latest', actions.latest, () => change({ ...query, asOf: null, known: null })),
    ...(articleDay === null
      ? []
      : [action('article', actions.article, () => change({ ...query, asOf: articleDay }))]),
    action('clear', actions.clear, () => change(clearFilters(query))),
    action('copy', actions.copy, copyAddress),
    action('print', actions.print, () => print()),
    action('light', actions.light, () => setTheme('light')),
    action('dark', actions.dark, () => setTheme('dark')),
    action('system', actions.system, () => setTheme('system')),
    action('keys', actions.keys, showKeys),
    ...LANGUAGES.map((lang) =>
      action(`language-${lang}`, actions.language(languageNames[lang]), () => change({ ...query, lang })),
    ),
  ]
}

/** The commands that open a page, go to a section of this one, or run an action. */
export function listCommands(controls: Controls, words: Words): readonly Command[] {
  return [...listSections(controls, words), ...listPages(controls, words), ...listActions(controls, words)]
}

/**
 * The commands that open a case: those listed before anything is typed, those that a text finds, and the texts to suggest
 * instead of one that finds nothing.
 */
export function listCaseCommands(
  collection: Collection,
  { links, goTo }: Pick<Controls, 'links' | 'goTo'>,
): {
  readonly cases: readonly Command[]
  readonly findCases: (text: string) => readonly Command[]
  readonly suggest: (text: string) => readonly string[]
} {
  const describe = (at: number): readonly Command[] => {
    const id = collection.id(at)
    const [label, ...keywords] = collection.namesOf(at) ?? []
    if (!id || !label) return []
    return [{ id: `case ${id}`, group: 'case', label, keywords, run: () => goTo(links.case(id)) }]
  }
  const listed = collection.cases.length > MOST_COMMAND_CASES ? 0 : collection.cases.length
  return {
    cases: Array.from({ length: listed }, (_, at) => describe(at)).flat(),
    findCases: (text) => listFound(collection, text, MOST_COMMAND_CASES_FOUND).flatMap(describe),
    suggest: (text) => suggestSearches(collection, text),
  }
}
