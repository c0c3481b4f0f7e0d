import { type ReactNode, startTransition, useActionState, useEffect, useId, useRef, useState } from 'react'
import { makeUuid } from '../../api/make-id.ts'
import { type OwnFailure, readOwnFailure } from '../../api/own-client.ts'
import type { DraftFault } from '../../domain/editing/faults.ts'
import type { LabelledSource } from '../../domain/editing/find-source.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FormContext, type FormState } from './form-context.ts'
import { keepDraft, readKeptDraft } from './kept-draft.ts'

type Conflicts = Extract<OwnFailure, { readonly kind: 'conflict' }>['conflicts']

/** What came of the last try to save. */
interface Outcome {
  readonly attempt: number
  readonly faults: readonly DraftFault[]
  /** Warnings that the reader has not yet accepted. */
  readonly warnings: readonly string[]
  readonly failure: OwnFailure | null
}

const NO_OUTCOME: Outcome = { attempt: 0, faults: [], warnings: [], failure: null }

/** What a form does with its draft. */
export interface PartWork<D extends object> {
  /** Names the kept draft: one for each part of each case. */
  readonly draftKey: string
  readonly initial: D
  /** The revision of the record that the draft changes; null: it is new. */
  readonly revision: number | null
  readonly check: (draft: D) => readonly DraftFault[]
  /** Warnings as sentences; called only for a draft without faults. */
  readonly warn: (draft: D) => readonly string[]
  /**
   * Saves the draft over `revision`, or throws; `key` is the same for a retry of the same draft. `over`: the other state that
   * the reader has seen and replaces.
   */
  readonly save: (
    draft: D,
    terms: {
      readonly key: string
      readonly revision: number | null
      readonly over: Conflicts[number] | null
    },
  ) => Promise<void>
  readonly labelOf: (field: string) => string
}

function describeFailure(failure: OwnFailure, { editing: { failure: words } }: ReturnType<typeof useWords>) {
  switch (failure.kind) {
    case 'no-room':
      return words.room
    case 'newer-version':
      return words.newer
    case 'missing':
      return words.missing
    default:
      return words.failed
  }
}

/**
 * A form for one part of a case: faults in a summary that takes the focus, warnings that can be accepted, a draft that is kept
 * as it is typed. Nothing is shown as saved before it is.
 */
export function PartForm<D extends object>({
  work,
  title,
  sources,
  onNewSource,
  onCancel,
  preview,
  renderConflict,
  children,
}: {
  work: PartWork<D>
  /** The title of the page, which begins with "Error:" while there are faults. */
  title: string
  sources: readonly LabelledSource[]
  onNewSource: FormState['onNewSource']
  onCancel?: (() => void) | undefined
  /** What saving the draft would change; called only for a draft without faults. */
  preview?: ((draft: D) => ReactNode) | undefined
  renderConflict: (
    draft: D,
    conflict: Conflicts[number],
    actions: { readonly onMine: () => void; readonly onTheirs: () => void },
  ) => ReactNode
  children: (draft: D, change: (next: Partial<D>) => void) => ReactNode
}) {
  const m = useWords()
  const { editing: words } = m
  const formId = useId()
  const kept = useState(() => readKeptDraft(work.draftKey, work.initial))[0]
  const [draft, setDraft] = useState<D>(kept?.draft ?? work.initial)
  // Of the state that the draft was made from: another tab's change since then is a conflict, also after a reload.
  const [revision, setRevision] = useState(kept ? kept.revision : work.revision)
  const [isRestored, setRestored] = useState(kept !== null)
  const accepted = useRef('')
  const intention = useRef({ text: '', key: '' })
  const change = (next: Partial<D>) => {
    const whole = { ...draft, ...next }
    setDraft(whole)
    keepDraft(work.draftKey, { draft: whole, revision })
  }
  const [outcome, dispatch, isPending] = useActionState(
    async (last: Outcome, over: Conflicts[number] | null): Promise<Outcome> => {
      const next = { ...NO_OUTCOME, attempt: last.attempt + 1 }
      const faults = work.check(draft)
      if (faults.length > 0) return { ...next, faults }
      const warnings = work.warn(draft)
      if (warnings.length > 0 && warnings.join('\n') !== accepted.current) return { ...next, warnings }
      const text = JSON.stringify([draft, over?.revision ?? null])
      if (intention.current.text !== text) intention.current = { text, key: makeUuid() }
      try {
        await work.save(draft, { key: intention.current.key, revision, over })
        keepDraft(work.draftKey, null)
        return NO_OUTCOME
      } catch (error) {
        return { ...next, failure: readOwnFailure(error) }
      }
    },
    NO_OUTCOME,
  )
  const { attempt, faults, warnings, failure } = outcome
  const submit = (over: Conflicts[number] | null = null) => startTransition(() => dispatch(over))
  const refused = failure?.kind === 'faults' ? failure.errors.map(({ detail }) => detail) : []
  const conflict = failure?.kind === 'conflict' ? failure.conflicts[0] : undefined
  const isFaulty = faults.length > 0 || refused.length > 0
  useEffect(() => {
    document.title = isFaulty ? words.errorTitle(title) : title
  }, [isFaulty, title, words])
  return (
    <FormContext value={{ formId, faults, sources, onNewSource }}>
      {isFaulty && (
        <ErrorSummary
          formId={formId}
          attempt={attempt}
          faults={faults}
          refused={refused}
          labelOf={work.labelOf}
        />
      )}
      {isRestored && (
        <p className="mb-4 border-l-4 border-pressing py-1 pl-3 text-sm">
          {words.restoredDraft}{' '}
          <Button
            look="quiet"
            onClick={() => {
              keepDraft(work.draftKey, null)
              setDraft(work.initial)
              setRevision(work.revision)
              setRestored(false)
            }}
          >
            {words.dropDraft}
          </Button>
        </p>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isPending) submit()
        }}
        className="max-w-2xl space-y-5"
      >
        {children(draft, change)}
        {preview && work.check(draft).length === 0 && preview(draft)}
        {conflict &&
          renderConflict(draft, conflict, {
            onMine: () => submit(conflict),
            onTheirs: () => {
              keepDraft(work.draftKey, null)
              onCancel?.()
            },
          })}
        {failure && !conflict && failure.kind !== 'faults' && (
          <div role="alert" className="border-4 border-detained p-4 text-sm">
            <p className="font-semibold">{words.notSaved}</p>
            <p>
              {describeFailure(failure, m)} {words.kept}
            </p>
          </div>
        )}
        {warnings.length > 0 && (
          <div role="alert" className="border-4 border-pressing p-4 text-sm">
            <p className="font-semibold">{words.check}</p>
            <ul className="mt-1 list-disc space-y-1 pl-5">
              {warnings.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <Button
              className="mt-3"
              onClick={() => {
                accepted.current = warnings.join('\n')
                submit()
              }}
            >
              {words.saveAnyway}
            </Button>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-3 border-t border-hairline pt-4">
          <Button type="submit" aria-disabled={isPending}>
            {words.save}
          </Button>
          {onCancel && (
            <Button
              look="quiet"
              onClick={() => {
                keepDraft(work.draftKey, null)
                onCancel()
              }}
            >
              {words.cancel}
            </Button>
          )}
          {isPending && <span className="text-sm text-muted">{words.saving}</span>}
        </div>
      </form>
    </FormContext>
  )
}
