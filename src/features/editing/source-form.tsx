import { useState } from 'react'
import { makeOwnId } from '../../api/make-id.ts'
import type { WriteTerms } from '../../api/own-writes.ts'
import type { Source } from '../../domain/case/case.ts'
import type { Day } from '../../domain/dates/day.ts'
import { makeSourceDraft, type SourceDraft } from '../../domain/editing/drafts.ts'
import { checkSource } from '../../domain/editing/faults.ts'
import type { LabelledSource } from '../../domain/editing/find-source.ts'
import { readSourceDraft } from '../../domain/editing/read-drafts.ts'
import { listSourceWarnings } from '../../domain/editing/warnings.ts'
import { writeSourceDraft } from '../../domain/editing/write-drafts.ts'
import { useWords } from '../../messages/messages.ts'
import { ConflictView } from './conflict-view.tsx'
import { describeWarning } from './describe-warning.ts'
import { labelField } from './field-labels.ts'
import { PartForm } from './part-form.tsx'
import { SourceFields } from './source-record-fields.tsx'

/** The form of a source, new or own. */
export function SourceForm({
  source,
  revision,
  typed = '',
  title,
  sources,
  compiled,
  onSave,
  onCancel,
}: {
  /** null: a new one. */
  source: Source | null
  revision: number | null
  /** What was typed where the source is cited: its address or its title. */
  typed?: string
  title: string
  sources: readonly LabelledSource[]
  compiled: Day
  /** Resolves once the server has stored the source. */
  onSave: (source: Source, terms: WriteTerms) => Promise<void>
  onCancel: () => void
}) {
  const m = useWords()
  const [initial] = useState((): SourceDraft => {
    if (source) return writeSourceDraft(source)
    const text = typed.trim()
    const isAddress = /^(?:https?:\/\/|www\.)/i.test(text)
    const url = /^www\./i.test(text) ? `https://${text}` : text
    return { ...makeSourceDraft(makeOwnId()), ...(isAddress ? { url } : { title: text }) }
  })
  return (
    <PartForm<SourceDraft>
      work={{
        draftKey: `source ${source?.id ?? 'new'}`,
        initial,
        revision,
        check: checkSource,
        warn: (draft) =>
          listSourceWarnings(readSourceDraft(draft, source), {
            sources: new Map(sources.map((one) => [one.source.id, one.source])),
            compiled,
          }).map((warning) =>
            describeWarning(
              warning,
              {
                event: (id) => id,
                source: (id) => sources.find((one) => one.source.id === id)?.label ?? id,
              },
              m,
            ),
          ),
        save: async (draft, { key, revision: from, over }) => {
          const isGone = over !== null && !over.source
          await onSave(readSourceDraft(draft, source), {
            revision: isGone ? null : (over?.revision ?? from),
            key,
            command: 'source',
          })
        },
        labelOf: (path) => labelField('source', path, m),
      }}
      title={title}
      sources={sources}
      onNewSource={() => undefined}
      onCancel={onCancel}
      renderConflict={(draft, conflict, actions) => (
        <ConflictView
          mine={draft}
          theirs={conflict.source ? writeSourceDraft(conflict.source) : null}
          isRemoved={!conflict.source}
          isUntouched={false}
          labelOf={(path) => labelField('source', path, m)}
          {...actions}
        />
      )}
    >
      {(draft, change) => <SourceFields draft={draft} change={change} />}
    </PartForm>
  )
}
