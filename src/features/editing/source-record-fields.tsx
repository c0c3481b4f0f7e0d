import { SOURCE_KINDS } from '../../domain/case/vocabulary.ts'
import type { SourceDraft } from '../../domain/editing/drafts.ts'
import { useWords } from '../../messages/messages.ts'
import { nameLanguage } from '../../messages/name-language.ts'
import { DateField } from './date-field.tsx'
import { listChoices, SelectField, TextField } from './field.tsx'

/** Languages that a source may be in, by their BCP 47 tags. */
const SOURCE_LANGUAGES =
  'ar az be bg cs da de el en es et fa fi fr he hi hr hu hy it ja ka kk ko ky lt lv mk nl no pl pt ro ru sk sl sq sr sv tg tk tr uk ur uz zh'.split(
    ' ',
  )

/** The fields of a source. */
export function SourceFields({
  draft,
  change,
}: {
  draft: SourceDraft
  change: (next: Partial<SourceDraft>) => void
}) {
  const m = useWords()
  const { editing: words } = m
  const { field } = words
  const languages = SOURCE_LANGUAGES.includes(draft.language)
    ? SOURCE_LANGUAGES
    : [...SOURCE_LANGUAGES, ...(draft.language === '' ? [] : [draft.language])]
  return (
    <>
      <TextField
        field="url"
        label={words.optional(field.url)}
        value={draft.url}
        onChange={(url) => change({ url })}
      />
      <TextField
        field="title"
        label={field.sourceTitle}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        field="publisher"
        label={field.publisher}
        value={draft.publisher}
        onChange={(publisher) => change({ publisher })}
      />
      <DateField
        field="published"
        label={words.optional(field.published)}
        value={draft.published}
        onChange={(published) => change({ published })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          field="kind"
          label={field.sourceKind}
          value={draft.kind}
          choices={listChoices(SOURCE_KINDS, (one) => m.sourceKind[one], m.locale)}
          empty={words.choose}
          onChange={(kind) => change({ kind })}
        />
        <SelectField
          field="language"
          label={words.optional(field.language)}
          value={draft.language}
          choices={listChoices(languages, (tag) => nameLanguage(m.locale, tag), m.locale)}
          empty={words.choose}
          onChange={(language) => change({ language })}
        />
      </div>
    </>
  )
}
