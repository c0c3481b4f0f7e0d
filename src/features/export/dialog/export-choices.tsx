import { useId } from 'react'
import { LANGUAGES } from '../../../domain/case/language.ts'
import { SUMMARY_PARTS } from '../../../domain/summary/summary-parts.ts'
import { useWords } from '../../../messages/messages.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { FORMAT_GROUPS } from '../formats/format.ts'
import { PAGE_SIZES } from '../formats/page-size.ts'
import { getFormat, isDocument, listKinds } from '../formats/registry.ts'
import type { ExportChoice } from '../job/protocol.ts'

const HEADING = 'text-[0.8125rem] font-semibold'

interface Choosing {
  readonly choice: ExportChoice
  readonly onChange: (next: ExportChoice) => void
}

/** The formats as one group of radio buttons. */
export function FormatChoice({ choice, onChange }: Choosing) {
  const { exporting } = useWords()
  const name = useId()
  return (
    <fieldset>
      <legend className="sr-only">{exporting.format}</legend>
      {FORMAT_GROUPS.map((group) => (
        <div key={group} className="mb-4">
          <p className={HEADING} aria-hidden="true">
            {exporting.group[group]}
          </p>
          {listKinds(group).map((kind) => (
            <label
              key={kind}
              className="-mx-2 flex cursor-pointer items-start gap-2.5 rounded-md px-2 py-1.5 hover:bg-ground has-checked:bg-ground"
            >
              <input
                type="radio"
                name={name}
                value={kind}
                checked={choice.kind === kind}
                onChange={() => onChange({ ...choice, kind })}
                className="mt-1 size-3.5 shrink-0 accent-ink"
              />
              <span className="text-sm leading-5">
                {exporting.choice[kind].label}
                <span className="hidden text-xs text-muted md:block">{exporting.choice[kind].help}</span>
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  )
}

/** The options of the chosen format: language, paper size, parts. */
export function ExportOptions({
  choice,
  onChange,
  nameLanguage,
}: Choosing & { nameLanguage: (language: ExportChoice['language']) => string }) {
  const { exporting } = useWords()
  const size = useId()
  const format = getFormat(choice.kind)
  const toggle = (part: (typeof SUMMARY_PARTS)[number]) => {
    const next = SUMMARY_PARTS.filter((one) => (one === part) !== choice.parts.includes(one))
    onChange({ ...choice, parts: next })
  }
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-3">
      {!format.hasNoLabels && (
        <label className="block">
          <span className={`block ${HEADING}`}>{exporting.language}</span>
          <select
            value={choice.language}
            onChange={({ target }) => {
              const language = LANGUAGES.find((one) => one === target.value)
              if (language) onChange({ ...choice, language })
            }}
            className="mt-1 rounded-md border border-field bg-raised px-2 py-1 text-sm"
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {nameLanguage(language)}
              </option>
            ))}
          </select>
        </label>
      )}
      {format.isPaged && (
        <fieldset>
          <legend className={HEADING}>{exporting.paper}</legend>
          <div className="mt-1 flex gap-4">
            {PAGE_SIZES.map((one) => (
              <label key={one} className="flex cursor-pointer items-center gap-2 py-1 text-sm">
                <input
                  type="radio"
                  name={size}
                  checked={choice.size === one}
                  onChange={() => onChange({ ...choice, size: one })}
                  className="size-3.5 accent-ink"
                />
                {exporting.size[one]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {isDocument(choice.kind) && (
        <fieldset className="basis-full">
          <legend className={HEADING}>{exporting.parts}</legend>
          <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
            {SUMMARY_PARTS.map((part) => (
              <Checkbox key={part} checked={choice.parts.includes(part)} onChange={() => toggle(part)}>
                {exporting.part[part]}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  )
}
