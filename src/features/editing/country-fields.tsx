import { COUNTRY_CODES } from '../../domain/case/countries.ts'
import { useWords } from '../../messages/messages.ts'
import { listChoices, SelectField } from './field.tsx'

/** A field for one country. */
export function CountryField({
  field,
  label,
  value,
  onChange,
}: {
  field: string
  label: string
  value: string
  onChange: (next: string) => void
}) {
  const m = useWords()
  return (
    <SelectField
      field={field}
      label={label}
      value={value}
      choices={listChoices(COUNTRY_CODES, m.country, m.locale)}
      empty={m.editing.choose}
      onChange={onChange}
    />
  )
}

/** A field for each country of a list, and an empty one for the next. */
export function CountriesField({
  field,
  label,
  codes,
  onChange,
}: {
  field: string
  label: string
  codes: readonly string[]
  onChange: (next: readonly string[]) => void
}) {
  const m = useWords()
  return (
    <div className="space-y-2">
      {[...codes, ''].map((code, i) => (
        <CountryField
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity of a field
          key={i}
          field={i === 0 ? field : `${field}.${i}`}
          label={i === 0 ? label : m.editing.numbered(label, i + 1)}
          value={code}
          onChange={(next) =>
            onChange([...codes.slice(0, i), next, ...codes.slice(i + 1)].filter((one) => one !== ''))
          }
        />
      ))}
    </div>
  )
}
