import { useId, useState } from 'react'
import { computeSearchWords, foldText, matchesWords } from '../../domain/names/fold-text.ts'
import { useWords } from '../../messages/messages.ts'
import { readKey } from '../../ui/read-key.ts'
import { Modal } from './modal.tsx'

/** A page to open or an action to run. */
export interface Command {
  readonly id: string
  readonly group: 'case' | 'page' | 'action'
  readonly label: string
  /** Other words that find it: spellings of a name, a word in English. */
  readonly keywords: readonly string[]
  readonly run: () => void
}

/** At most this many results are listed. */
const MOST = 50

/** The commands that match a text: those whose label begins with it first, otherwise in their order. */
export function findCommands(commands: readonly Command[], text: string): readonly Command[] {
  const words = computeSearchWords(text)
  const start = foldText(text)
  const found = commands.filter(({ label, keywords }) =>
    matchesWords([label, ...keywords].map(foldText), words),
  )
  const rank = ({ label }: Command) => (start !== '' && foldText(label).startsWith(start) ? 0 : 1)
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST)
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(count - 1, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
}

/** A field that finds cases, pages and actions; arrow keys select, Enter runs. */
export function CommandPalette({
  cases,
  commands,
  findCases,
  suggest,
  onClose,
}: {
  /** Listed before anything is typed. */
  cases: readonly Command[]
  commands: readonly Command[]
  /** The cases that the search of the board finds for a text, best first. */
  findCases: (text: string) => readonly Command[]
  /** Texts that would find a case, offered if this text finds nothing. */
  suggest: (text: string) => readonly string[]
  onClose: () => void
}) {
  const { keys, list } = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const search = (next: string) => {
    setText(next)
    setChosen(0)
  }
  const matches = [...(text.trim() === '' ? cases : findCases(text)), ...findCommands(commands, text)]
  const suggested = matches.length > 0 ? [] : suggest(text)
  const suggestions = suggested.map(
    (other): Command => ({
      id: `search ${other}`,
      group: 'case',
      label: `${list.didYouMean} ${other}`,
      keywords: [],
      run: () => search(other),
    }),
  )
  const found = [...matches.slice(0, MOST), ...suggestions]
  const at = Math.min(chosen, found.length - 1)
  const run = (command: Command | undefined) => {
    if (!command) return
    // A suggestion searches in this dialog, which stays open.
    if (matches.length === 0) return command.run()
    onClose()
    // After the dialog has returned the focus, so that a page that opens can take it.
    setTimeout(command.run)
  }
  return (
    <Modal name={keys.palette} onClose={onClose}>
      <input
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={found.length > 0 ? `${id}${at}` : undefined}
        aria-autocomplete="list"
        aria-label={keys.palette}
        placeholder={keys.placeholder}
        value={text}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => {
          const key = readKey(event.nativeEvent)
          const step = STEPS[key]
          if (key === 'Enter') {
            event.preventDefault()
            run(found[at])
          } else if (step && found.length > 0) {
            event.preventDefault()
            const next = step(at, found.length)
            setChosen(next)
            document.getElementById(`${id}${next}`)?.scrollIntoView({ block: 'nearest' })
          }
        }}
        className="w-full border-b border-hairline bg-raised px-4 py-3 text-base outline-none placeholder:text-muted"
      />
      <p role="status" className="sr-only">
        {found.length === 0 ? keys.nothing : keys.found(found.length)}
      </p>
      {found.length === 0 && <p className="px-4 py-4 text-sm text-muted">{keys.nothing}</p>}
      <div
        id={`${id}list`}
        role="listbox"
        aria-label={keys.results}
        hidden={found.length === 0}
        className="overflow-y-auto py-1"
      >
        {found.map((command, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field is the keyboard equivalent
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as a combobox does
          <div
            key={command.id}
            id={`${id}${i}`}
            role="option"
            aria-selected={i === at}
            onClick={() => run(command)}
            className="flex cursor-pointer items-baseline gap-3 px-4 py-1.5 text-sm hover:bg-raised aria-selected:bg-ink aria-selected:text-ground"
          >
            <span className="min-w-0 flex-1 break-words" dir="auto">
              {command.label}
            </span>
            <span className={`text-xs ${i === at ? '' : 'text-muted'}`}>{keys.groups[command.group]}</span>
          </div>
        ))}
      </div>
    </Modal>
  )
}
