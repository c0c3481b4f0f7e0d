import { useContext, useId } from 'react'
import { CONFLICT_FIELDS } from '../../domain/case/vocabulary.ts'
import type { CitationDraft, ConflictDraft } from '../../domain/editing/drafts.ts'
import { EMPTY_CITATION, EMPTY_CONFLICT } from '../../domain/editing/drafts.ts'
import { findSource } from '../../domain/editing/find-source.ts'
import { useWords } from '../../messages/messages.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from './date-field.tsx'
import { Field, listChoices, OpenField, TextField } from './field.tsx'
import { FormContext } from './form-context.ts'

/** A field that names a source: by typing, by its address, or by adding it. */
export function SourceField({
  field,
  label,
  hint,
  value,
  onChange,
}: {
  field: string
  label: string
  hint?: string
  value: string
  onChange: (next: string) => void
}) {
  const m = useWords()
  const list = useId()
  const { sources, onNewSource } = useContext(FormContext)
  const found = findSource(value, sources)
  const name = found && sources.find(({ source }) => source.id === found.id)?.label
  return (
    <div>
      <Field field={field} label={label} hint={hint}>
        {(props) => (
          <input
            {...props}
            type="text"
            autoComplete="off"
            list={list}
            dir="auto"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            // An address becomes the name of the source that has it.
            onBlur={() => name && name !== value && onChange(name)}
          />
        )}
      </Field>
      <datalist id={list}>
        {sources.map(({ source, label: one }) => (
          <option key={source.id} value={one} />
        ))}
      </datalist>
      {!found && (
        <Button look="pill" className="mt-2" onClick={() => onNewSource(value, onChange)}>
          {m.editing.newSource}
        </Button>
      )}
    </div>
  )
}

/** The sources of a record, each with the place in it. */
export function CitationsField({
  citations,
  onChange,
}: {
  citations: readonly CitationDraft[]
  onChange: (next: readonly CitationDraft[]) => void
}) {
  const m = useWords()
  const { editing: words } = m
  const name = (label: string, i: number) => (citations.length === 1 ? label : words.numbered(label, i + 1))
  return (
    <fieldset className="space-y-3 border-t border-hairline pt-3">
      <legend className="float-left mb-2 w-full font-serif text-lg font-semibold">{words.sources}</legend>
      {citations.map((citation, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity of a line
        <div key={i} className="clear-both grid gap-x-4 gap-y-2 sm:grid-cols-[2fr_1fr]">
          <SourceField
            field={`citations.${i}.source`}
            label={name(words.field.citations, i)}
            {...(i === 0 && { hint: words.hint.citation })}
            value={citation.source}
            onChange={(source) => onChange(citations.with(i, { ...citation, source }))}
          />
          <TextField
            field={`citations.${i}.locator`}
            label={words.optional(name(words.field.locator, i))}
            value={citation.locator}
            onChange={(locator) => onChange(citations.with(i, { ...citation, locator }))}
          />
          {citations.length > 1 && (
            <p>
              <Button look="quiet" onClick={() => onChange(citations.toSpliced(i, 1))}>
                {words.removeOf(name(words.field.citations, i))}
              </Button>
            </p>
          )}
        </div>
      ))}
      <Button look="pill" onClick={() => onChange([...citations, EMPTY_CITATION])}>
        {words.anotherSource}
      </Button>
    </fieldset>
  )
}

/** What other sources say otherwise; it stands beside the record and replaces nothing. */
export function ConflictsField({
  conflicts,
  onChange,
}: {
  conflicts: readonly ConflictDraft[]
  onChange: (next: readonly ConflictDraft[]) => void
}) {
  const m = useWords()
  const { editing: words } = m
  const name = (label: string, i: number) => (conflicts.length === 1 ? label : words.numbered(label, i + 1))
  return (
    <fieldset className="space-y-3 border-t border-hairline pt-3">
      <legend className="float-left mb-2 w-full font-serif text-lg font-semibold">
        {words.contradictions}
      </legend>
      {conflicts.map((conflict, i) => {
        const change = (next: Partial<ConflictDraft>) => onChange(conflicts.with(i, { ...conflict, ...next }))
        const value = {
          field: `conflicts.${i}.value`,
          label: name(words.field.conflictValue, i),
          value: conflict.value,
          onChange: (next: string) => change({ value: next }),
        }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity of a line
          <div key={i} className="clear-both space-y-2">
            <OpenField
              field={`conflicts.${i}.field`}
              label={name(words.field.conflictField, i)}
              hint={words.hint.conflict}
              value={conflict.field}
              choices={listChoices(CONFLICT_FIELDS, (one) => m.conflictField[one], m.locale)}
              onChange={(field) => change({ field })}
            />
            {conflict.field === 'date' ? <DateField {...value} /> : <TextField {...value} />}
            <SourceField
              field={`conflicts.${i}.source`}
              label={name(words.field.conflictSource, i)}
              value={conflict.source}
              onChange={(source) => change({ source })}
            />
            <Button look="quiet" onClick={() => onChange(conflicts.toSpliced(i, 1))}>
              {words.removeOf(words.numbered(words.contradictions, i + 1))}
            </Button>
          </div>
        )
      })}
      <Button look="pill" className="clear-both" onClick={() => onChange([...conflicts, EMPTY_CONFLICT])}>
        {words.saysOtherwise}
      </Button>
    </fieldset>
  )
}
