import { useId, useState } from 'react'
import { LANGUAGES } from '../../../domain/case/language.ts'
import { SUMMARY_PARTS } from '../../../domain/summary/summary-parts.ts'
import { useWords } from '../../../messages/messages.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { FORMAT_GROUPS } from '../formats/format.ts'
import { PAGE_SIZES } from '../formats/page-size.ts'
import { EXPORT_KINDS, type ExportKind, FIRST_KINDS, getFormat, listKinds } from '../formats/registry.ts'
import type { ExportChoice } from '../job/protocol.ts'

const HEADING = 'text-[0.8125rem] font-semibold'

interface Choosing {
  readonly choice: ExportChoice
  readonly onChange: (next: ExportChoice) => void
}

function Format({
  kind,
  name,
  choice,
  onChange,
  className,
}: Choosing & { kind: ExportKind; name: string; className: string }) {
  const { exporting } = useWords()
  return (
    <label
      className={`flex cursor-pointer items-start gap-2.5 rounded-md hover:bg-ground has-checked:bg-ground ${className}`}
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
        <span className="hidden text-xs text-muted sm:block">{exporting.choice[kind].help}</span>
      </span>
    </label>
  )
}

/** The formats as one group of radio buttons: three at once, the others on request. */
export function FormatChoice({ choice, onChange }: Choosing) {
  const { exporting } = useWords()
  const name = useId()
  const more = useId()
  const [isOpen, setOpen] = useState(false)
  const first: readonly ExportKind[] = FIRST_KINDS
  // The chosen format stays in sight.
  const chosenBelow = isOpen || first.includes(choice.kind) ? [] : [choice.kind]
  const hidden = EXPORT_KINDS.length - first.length - chosenBelow.length
  return (
    <fieldset>
      <legend className="sr-only">{exporting.format}</legend>
      <div className="grid gap-2 sm:grid-cols-3">
        {[...first, ...chosenBelow].map((kind) => (
          <Format
            key={kind}
            {...{ kind, name, choice, onChange }}
            className="border border-hairline px-3 py-2 has-checked:border-ink"
          />
        ))}
      </div>
      <Button
        look="quiet"
        aria-expanded={isOpen}
        aria-controls={more}
        onClick={() => setOpen(!isOpen)}
        className="mt-1"
      >
        {exporting.more(isOpen ? EXPORT_KINDS.length - first.length : hidden)}
        <svg
          viewBox="0 0 10 10"
          aria-hidden="true"
          className={`size-2.5 fill-current ${isOpen ? 'rotate-180' : ''}`}
        >
          <path d="M1 3h8L5 8z" />
        </svg>
      </Button>
      <div id={more} hidden={!isOpen} className="mt-1 columns-1 gap-x-6 sm:columns-2">
        {isOpen &&
          FORMAT_GROUPS.map((group) => (
            <div key={group} className="mb-3 break-inside-avoid">
              <p className={HEADING} aria-hidden="true">
                {exporting.group[group]}
              </p>
              {listKinds(group)
                .filter((kind) => !first.includes(kind))
                .map((kind) => (
                  <Format key={kind} {...{ kind, name, choice, onChange }} className="-mx-2 px-2 py-1.5" />
                ))}
            </div>
          ))}
      </div>
    </fieldset>
  )
}

/** The parts of a document, each with a button that leaves out all others. */
export function PartsChoice({ choice, onChange }: Choosing) {
  const { exporting } = useWords()
  const choose = (parts: ExportChoice['parts']) => onChange({ ...choice, parts })
  return (
    <fieldset className="relative min-w-0">
      <legend className={HEADING}>{exporting.parts}</legend>
      <Button
        look="quiet"
        disabled={choice.parts.length === SUMMARY_PARTS.length}
        onClick={() => choose(SUMMARY_PARTS)}
        className="absolute -top-1 right-0 underline decoration-hairline disabled:invisible"
      >
        {exporting.allParts}
      </Button>
      <div className="mt-1">
        {SUMMARY_PARTS.map((part) => (
          <div key={part} className="flex items-start justify-between gap-4">
            <Checkbox
              checked={choice.parts.includes(part)}
              onChange={() =>
                choose(SUMMARY_PARTS.filter((one) => (one === part) !== choice.parts.includes(one)))
              }
            >
              {exporting.part[part]}
            </Checkbox>
            <Button
              look="quiet"
              aria-label={exporting.onlyPart(exporting.part[part])}
              onClick={() => choose([part])}
              className="underline decoration-hairline"
            >
              {exporting.only}
            </Button>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** The options of the chosen format: language and paper size. */
export function ExportOptions({
  choice,
  onChange,
  nameLanguage,
}: Choosing & { nameLanguage: (language: ExportChoice['language']) => string }) {
  const { exporting } = useWords()
  const size = useId()
  const format = getFormat(choice.kind)
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
    </div>
  )
}
