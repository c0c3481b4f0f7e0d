import { EMPTY_QUERY } from '../../domain/query/query.ts'
import { CommandPalette } from '../../features/palette/command-palette.tsx'
import { KeysDialog } from '../../features/palette/keys-dialog.tsx'
import { listCaseCommands, listCommands } from '../../features/palette/list-commands.ts'
import { useWords } from '../../messages/messages.ts'
import { keep } from '../../ui/keep.ts'
import { useToast } from '../../ui/toasts.tsx'
import { useKept } from '../../ui/use-kept.ts'
import { useAddress } from '../state/address-provider.tsx'
import { followLink } from '../state/address-store.ts'
import { LANGUAGE_NAMES } from '../state/language-names.ts'
import { setTheme } from '../state/theme-choice.ts'
import { useCollection } from '../state/use-collection.ts'
import { copyText } from '../state/use-copy.ts'
import type { PageState } from '../state/use-filters.ts'

/** The dialog that is open over the page: the command palette, the list of keys, or none. */
export type OpenDialog = 'palette' | 'keys' | null

/** The id of the case whose page has this path; null on every other page. */
function readCaseId(path: string): string | null {
  const part = /^\/cases\/([^/]+)/.exec(path)?.[1]
  try {
    return part === undefined ? null : decodeURIComponent(part)
  } catch {
    return null
  }
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
  const { path } = useAddress()
  const { collection } = useCollection(EMPTY_QUERY, { early: true })
  const singleKeys = useKept('keys').text === null
  const close = () => onOpen(null)
  if (dialog === 'keys') {
    return (
      <KeysDialog
        singleKeys={singleKeys}
        onSingleKeys={(on) => keep('keys', on ? null : 'off')}
        onClose={close}
      />
    )
  }
  const commands = listCommands(
    {
      ...state,
      caseId: readCaseId(path),
      goTo: followLink,
      articleDay: collection?.articleDay ?? null,
      languageNames: LANGUAGE_NAMES,
      setTheme,
      copyAddress: () =>
        void copyText(location.href).then((copied) =>
          toast({ words: copied ? m.frame.linkCopied : m.frame.copyFailed }),
        ),
      showKeys: () => onOpen('keys'),
    },
    m,
  )
  const cases = collection
    ? listCaseCommands(collection, { links: state.links, goTo: followLink })
    : { cases: [], findCases: () => [], suggest: () => [] }
  return <CommandPalette commands={commands} {...cases} onClose={close} />
}
