import { EVENT_TERMS } from '../../domain/case/terms.ts'
import {
  ACTOR_ROLES,
  CASE_STATUSES,
  CLAIM_KINDS,
  CUSTODY_VALUES,
  EVENT_TYPES,
  type EventType,
  PROTECTION_VALUES,
  TRACKS,
  type Track,
  type TrackValues,
} from '../../domain/case/vocabulary.ts'
import { MAY_SET } from '../../domain/case/vocabulary-rules.ts'
import type { EventDraft, SetsDraft } from '../../domain/editing/drafts.ts'
import { EMPTY_SETS } from '../../domain/editing/drafts.ts'
import { useWords } from '../../messages/messages.ts'
import { nameTrackValue } from '../../messages/name-track-value.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { CountriesField, CountryField } from './country-fields.tsx'
import { DateField } from './date-field.tsx'
import { type Choice, listChoices, SelectField, TextField } from './field.tsx'
import { CitationsField, ConflictsField } from './source-fields.tsx'

const VALUES: { readonly [T in Track]: readonly TrackValues[T][] } = {
  case: CASE_STATUSES,
  custody: CUSTODY_VALUES,
  protection: PROTECTION_VALUES,
}

/** What a type of event sets where it can set only one value; the reader sees it before saving, and can change it. */
function chooseSets(type: EventType | ''): SetsDraft {
  if (type === '') return EMPTY_SETS
  const only = <T extends Track>(track: T): TrackValues[T] | '' => {
    const may = MAY_SET[type][track]
    return may?.length === 1 ? (may[0] ?? '') : ''
  }
  return { case: only('case'), custody: only('custody'), protection: only('protection') }
}

/** The value that an event sets on a track: first those of its type, then all others. */
function SetsField({
  track,
  draft,
  onChange,
}: {
  track: Track
  draft: EventDraft
  onChange: (next: SetsDraft) => void
}) {
  const m = useWords()
  const usual: readonly string[] = draft.type === '' ? [] : (MAY_SET[draft.type][track] ?? [])
  const choices: readonly Choice<TrackValues[Track]>[] = VALUES[track].map((value) => ({
    value,
    label: nameTrackValue({ track, value }, null, m),
  }))
  return (
    <SelectField
      field={`sets.${track}`}
      label={m.track[track]}
      value={draft.sets[track]}
      choices={choices.filter(({ value }) => usual.includes(value))}
      rare={{
        label: m.editing.otherValues,
        choices: choices.filter(({ value }) => !usual.includes(value)),
      }}
      empty={m.editing.noChange}
      onChange={(value) => onChange({ ...draft.sets, [track]: value })}
    />
  )
}

/** The fields of an event. */
export function EventFields({
  draft,
  change,
}: {
  draft: EventDraft
  change: (next: Partial<EventDraft>) => void
}) {
  const m = useWords()
  const { editing: words } = m
  const { field, hint } = words
  const term = draft.type === '' ? undefined : EVENT_TERMS[draft.type]
  return (
    <>
      <SelectField
        field="type"
        label={field.type}
        value={draft.type}
        choices={listChoices(EVENT_TYPES, (one) => m.eventType[one], m.locale)}
        empty={words.choose}
        meaning={term && m.glossary[term].meaning}
        onChange={(type) => change({ type, sets: chooseSets(type) })}
      />
      <DateField
        field="date"
        label={field.date}
        hint={hint.date}
        value={draft.date}
        onChange={(date) => change({ date })}
      />
      <Checkbox checked={draft.inferred} onChange={() => change({ inferred: !draft.inferred })}>
        {field.inferred}
      </Checkbox>
      <TextField
        field="title"
        label={field.title}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        field="detail"
        label={words.optional(field.detail)}
        rows={3}
        value={draft.detail}
        onChange={(detail) => change({ detail })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <CountryField
          field="country"
          label={words.optional(field.country)}
          value={draft.country}
          onChange={(country) => change({ country })}
        />
        <CountriesField
          field="requestedBy"
          label={words.optional(field.requestedBy)}
          codes={draft.requestedBy}
          onChange={(requestedBy) => change({ requestedBy })}
        />
        <TextField
          field="actorName"
          label={field.actorName}
          value={draft.actorName}
          onChange={(actorName) => change({ actorName })}
        />
        <SelectField
          field="actorRole"
          label={field.actorRole}
          value={draft.actorRole}
          choices={listChoices(ACTOR_ROLES, (one) => m.actorRole[one], m.locale)}
          empty={words.choose}
          onChange={(actorRole) => change({ actorRole })}
        />
      </div>
      <fieldset className="space-y-3 border-t border-hairline pt-3">
        <legend className="float-left mb-2 w-full font-serif text-lg font-semibold">{words.sets}</legend>
        <p className="clear-both text-[0.8125rem] text-muted">{hint.sets}</p>
        <div className="grid gap-4 sm:grid-cols-3">
          {TRACKS.map((track) => (
            <SetsField key={track} track={track} draft={draft} onChange={(sets) => change({ sets })} />
          ))}
        </div>
      </fieldset>
      <CitationsField citations={draft.citations} onChange={(citations) => change({ citations })} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          field="voiceName"
          label={words.optional(field.voiceName)}
          hint={hint.voice}
          value={draft.voiceName}
          onChange={(voiceName) => change({ voiceName })}
        />
        <SelectField
          field="voiceKind"
          label={words.optional(field.voiceKind)}
          hint={hint.voice}
          value={draft.voiceKind}
          choices={listChoices(CLAIM_KINDS, (one) => m.claimKind[one], m.locale)}
          empty={words.choose}
          onChange={(voiceKind) => change({ voiceKind })}
        />
      </div>
      <ConflictsField conflicts={draft.conflicts} onChange={(conflicts) => change({ conflicts })} />
    </>
  )
}
