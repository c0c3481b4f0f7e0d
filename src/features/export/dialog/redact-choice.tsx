import { useWords } from '../../../messages/messages.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { getFormat } from '../formats/registry.ts'
import type { ExportChoice } from '../job/protocol.ts'

/** Turns redaction of names, days and places on. The choice stays when the format changes. */
export function RedactChoice({
  choice,
  onChange,
}: {
  choice: ExportChoice
  onChange: (next: ExportChoice) => void
}) {
  const { exporting } = useWords()
  const { kind, redact } = choice
  // A list of sources has no texts to keep.
  const isListOfSources = getFormat(kind).group === 'sources'
  return (
    <fieldset className="mt-4">
      <legend className="text-[0.8125rem] font-semibold">{exporting.redact.title}</legend>
      <Checkbox
        checked={redact !== null}
        onChange={() => onChange({ ...choice, redact: redact === null ? { keepTexts: false } : null })}
      >
        {exporting.redact.label}
      </Checkbox>
      {redact !== null && !isListOfSources && (
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
