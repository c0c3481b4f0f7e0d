import { NOTICE_TERMS } from '../../domain/case/terms.ts'
import { CLAIM_KINDS, NOTICE_STATUSES, NOTICE_TYPES, RELATIONS } from '../../domain/case/vocabulary.ts'
import type { ClaimDraft, NoticeDraft, PersonDraft, RelationDraft } from '../../domain/editing/drafts.ts'
import { useWords } from '../../messages/messages.ts'
import { CountriesField } from './country-fields.tsx'
import { DateField } from './date-field.tsx'
import { type Choice, listChoices, OpenField, SelectField, TextField } from './field.tsx'
import { CitationsField, ConflictsField, SourceField } from './source-fields.tsx'

interface FieldsOf<D> {
  readonly draft: D
  readonly change: (next: Partial<D>) => void
}

/** The fields of a person. */
export function PersonFields({ draft, change }: FieldsOf<PersonDraft>) {
  const m = useWords()
  const { editing: words } = m
  const { field, hint } = words
  return (
    <>
      <TextField field="name" label={field.name} value={draft.name} onChange={(name) => change({ name })} />
      <TextField
        field="aliases"
        label={words.optional(field.aliases)}
        hint={hint.aliases}
        rows={2}
        value={draft.aliases}
        onChange={(aliases) => change({ aliases })}
      />
      <TextField
        field="description"
        label={words.optional(field.description)}
        hint={hint.description}
        rows={2}
        value={draft.description}
        onChange={(description) => change({ description })}
      />
      <CountriesField
        field="nationalities"
        label={words.optional(field.nationalities)}
        codes={draft.nationalities}
        onChange={(nationalities) => change({ nationalities })}
      />
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-[2fr_1fr]">
        <SourceField
          field="citation.source"
          label={field.citation}
          hint={hint.citation}
          value={draft.citation.source}
          onChange={(source) => change({ citation: { ...draft.citation, source } })}
        />
        <TextField
          field="citation.locator"
          label={words.optional(field.locator)}
          value={draft.citation.locator}
          onChange={(locator) => change({ citation: { ...draft.citation, locator } })}
        />
      </div>
    </>
  )
}

/** The fields of a notice. */
export function NoticeFields({ draft, change }: FieldsOf<NoticeDraft>) {
  const m = useWords()
  const { editing: words } = m
  const { field } = words
  const term = draft.type === '' ? undefined : NOTICE_TERMS[draft.type]
  return (
    <>
      <SelectField
        field="type"
        label={field.noticeType}
        value={draft.type}
        choices={NOTICE_TYPES.map((value) => ({ value, label: m.noticeType[value] }))}
        empty={words.choose}
        meaning={term && m.glossary[term].meaning}
        onChange={(type) => change({ type })}
      />
      <CountriesField
        field="requestedBy"
        label={words.optional(field.requestedBy)}
        codes={draft.requestedBy}
        onChange={(requestedBy) => change({ requestedBy })}
      />
      <DateField
        field="issued"
        label={words.optional(field.issued)}
        hint={words.hint.date}
        value={draft.issued}
        onChange={(issued) => change({ issued })}
      />
      <SelectField
        field="status"
        label={field.status}
        value={draft.status}
        choices={NOTICE_STATUSES.map((value) => ({ value, label: m.noticeStatus[value] }))}
        empty={words.choose}
        onChange={(status) => change({ status })}
      />
      <DateField
        field="statusDate"
        label={words.optional(field.statusDate)}
        value={draft.statusDate}
        onChange={(statusDate) => change({ statusDate })}
      />
      <TextField
        field="grounds"
        label={words.optional(field.grounds)}
        rows={2}
        value={draft.grounds}
        onChange={(grounds) => change({ grounds })}
      />
      <CitationsField citations={draft.citations} onChange={(citations) => change({ citations })} />
      <ConflictsField conflicts={draft.conflicts} onChange={(conflicts) => change({ conflicts })} />
    </>
  )
}

/** The fields of a claim; it may be about an event of the case. */
export function ClaimFields({
  draft,
  change,
  events,
}: FieldsOf<ClaimDraft> & { readonly events: readonly Choice<string>[] }) {
  const m = useWords()
  const { editing: words } = m
  const { field } = words
  return (
    <>
      <TextField field="by" label={field.by} value={draft.by} onChange={(by) => change({ by })} />
      <SelectField
        field="kind"
        label={field.kind}
        value={draft.kind}
        choices={listChoices(CLAIM_KINDS, (one) => m.claimKind[one], m.locale)}
        empty={words.choose}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        field="text"
        label={field.text}
        rows={3}
        value={draft.text}
        onChange={(text) => change({ text })}
      />
      <SelectField
        field="about"
        label={words.optional(field.about)}
        value={draft.about}
        choices={events}
        empty={words.choose}
        onChange={(about) => change({ about })}
      />
      <CitationsField citations={draft.citations} onChange={(citations) => change({ citations })} />
    </>
  )
}

/** The fields of a relation to another case. */
export function RelationFields({
  draft,
  change,
  cases,
}: FieldsOf<RelationDraft> & { readonly cases: readonly Choice<string>[] }) {
  const m = useWords()
  const { editing: words } = m
  const { field } = words
  return (
    <>
      <OpenField
        field="relation"
        label={field.relation}
        hint={words.hint.relation}
        value={draft.relation}
        choices={RELATIONS.map((value) => ({ value, label: m.relation[value] }))}
        onChange={(relation) => change({ relation })}
      />
      <SelectField
        field="case"
        label={field.case}
        value={draft.case}
        choices={cases}
        empty={words.choose}
        onChange={(next) => change({ case: next })}
      />
      <CitationsField citations={draft.citations} onChange={(citations) => change({ citations })} />
    </>
  )
}
