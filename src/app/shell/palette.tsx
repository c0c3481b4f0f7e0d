import { useState } from 'react'
import { LANGUAGES } from '../../domain/case/language.ts'
import { listFound } from '../../domain/collection/search-names.ts'
import { clearFilters, EMPTY_QUERY } from '../../domain/query/query.ts'
import { type Command, CommandPalette } from '../../features/palette/command-palette.tsx'
import { KeysDialog } from '../../features/palette/keys-dialog.tsx'
import { useWords } from '../../messages/messages.ts'
import type { Words } from '../../messages/types.ts'
import { useToast } from '../../ui/toasts.tsx'
import { copyText } from '../state/copy.ts'
import { readSingleKeys, writeSingleKeys } from '../state/keys.ts'
import { LANGUAGE_NAMES } from '../state/language-names.ts'
import { setTheme } from '../state/theme-choice.ts'
import { useCollection } from '../state/use-collection.ts'
import type { PageState } from '../state/use-filters.ts'

/** The dialog that is open over the page: the command palette, the list of keys, or none. */
export type OpenDialog = 'palette' | 'keys' | null

/** Up to this collection size, the palette lists all cases before anything is typed. */
const MOST_LISTED = 2000

/** A search lists at most this many cases. */
const MOST_CASES = 20

function goTo(address: string) {
  return () => {
    location.hash = address
  }
}

function listPages({ links }: PageState, { keys: { pages } }: Words): readonly Command[] {
  const page = (id: string, label: string, address: string): Command => ({
    id,
    group: 'page',
    label,
    keywords: [id],
    run: goTo(address),
  })
  return [
    page('cases', pages.cases, links.board),
    page('sources', pages.sources, links.sources),
    page('changes', pages.changes, links.changes),
    page('compare', pages.compare, links.compare),
    page('about', pages.about, links.about),
  ]
}

function listActions(
  { query, change }: PageState,
  { keys: { actions } }: Words,
  hand: { readonly copy: () => void; readonly showKeys: () => void; readonly articleDay: number | null },
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
    ...(hand.articleDay === null
      ? []
      : [action('article', actions.article, () => change({ ...query, asOf: hand.articleDay }))]),
    action('clear', actions.clear, () => change(clearFilters(query))),
    action('copy', actions.copy, hand.copy),
    action('print', actions.print, () => print()),
    action('light', actions.light, () => setTheme('light')),
    action('dark', actions.dark, () => setTheme('dark')),
    action('system', actions.system, () => setTheme('system')),
    action('keys', actions.keys, hand.showKeys),
    ...LANGUAGES.map((lang) =>
      action(`language-${lang}`, actions.language(LANGUAGE_NAMES[lang]), () => change({ ...query, lang })),
    ),
  ]
}

/** The dialog over the page: commands for cases, pages and actions, or the list of keys. */
export default function Palette({
  dialog,
  state,
  onOpen,
}: {
  dialog: Exclude<OpenDialog, null>
  state: PageState
  onOpen: (dialog: OpenDialog) => void
}) {
  const m = useWords()
  const toast = useToast()
  const { collection } = useCollection(EMPTY_QUERY, { early: true })
  const [singleKeys, setSingleKeys] = useState(readSingleKeys)
  const close = () => onOpen(null)
  if (dialog === 'keys') {
    return (
      <KeysDialog
        singleKeys={singleKeys}
        onSingleKeys={(on) => {
          writeSingleKeys(on)
          setSingleKeys(on)
        }}
        onClose={close}
      />
    )
  }
  const large = collection !== null && collection.cases.length > MOST_LISTED
  const describe = (at: number): readonly Command[] => {
    const id = collection?.id(at)
    const [label, ...keywords] = collection?.namesOf(at) ?? []
    if (!id || !label) return []
    return [{ id: `case ${id}`, group: 'case', label, keywords, run: goTo(state.links.case(id)) }]
  }
  const cases =
    collection && !large
      ? Array.from({ length: collection.cases.length }, (_, at) => describe(at)).flat()
      : []
  const actions = listActions(state, m, {
    copy: () =>
      void copyText(location.href).then((copied) =>
        toast({ words: copied ? m.frame.linkCopied : m.frame.copyFailed }),
      ),
    showKeys: () => onOpen('keys'),
    articleDay: collection?.articleDay ?? null,
  })
  return (
    <CommandPalette
      commands={[...listPages(state, m), ...actions]}
      cases={cases}
      findCases={(text) => (collection ? listFound(collection, text, MOST_CASES).flatMap(describe) : [])}
      onClose={close}
    />
  )
}
