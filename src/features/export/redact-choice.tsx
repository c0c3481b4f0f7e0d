import { useWords } from '../../messages/messages.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import type { ExportChoice } from './export-job.ts'
import { SOURCE_KINDS } from './forms.ts'

/** Whether names, days and places are taken out; not offered for a list of sources, which would be empty. */
export function RedactChoice({
  choice,
  onChange,
}: {
  choice: ExportChoice
  onChange: (next: ExportChoice) => void
}) {
  const { exporting } = useWords()
  const { kind, redact } = choice
  if (SOURCE_KINDS.includes(kind)) return null
  return (
    <fieldset className="mt-4">
      <legend className="text-[0.8125rem] font-semibold">{exporting.redact.title}</legend>
      <Checkbox
        checked={redact !== null}
        onChange={() => onChange({ ...choice, redact: redact === null ? { keepTexts: false } : null })}
      >
        {exporting.redact.label}
      </Checkbox>
      {redact !== null && (
        <div className="ml-5">
          <Checkbox
            checked={redact.keepTexts}
            onChange={() => onChange({ ...choice, redact: { keepTexts: !redact.keepTexts } })}
          >
            {exporting.redact.keepTexts}
          </Checkbox>
        </div>
      )}
    </fieldset>
  )
}
