import { createContext, useContext } from 'react'
import type { DraftFault } from '../../domain/editing/faults.ts'
import type { LabelledSource } from '../../domain/editing/find-source.ts'

/** What the fields of an open form share. */
export interface FormState {
  /** Precedes the id of each field. */
  readonly formId: string
  readonly faults: readonly DraftFault[]
  readonly sources: readonly LabelledSource[]
  /** Opens the form for a new source; `fill` gets its label once it is saved. */
  readonly onNewSource: (typed: string, fill: (label: string) => void) => void
}

export const FormContext = createContext<FormState>({
  formId: 'form',
  faults: [],
  sources: [],
  onNewSource: () => undefined,
})

export function makeFieldId(formId: string, field: string): string {
  return `${formId}-${field.replaceAll('.', '-')}`
}

/** The id of a field, and its fault. */
export function useField(field: string): { readonly id: string; readonly fault: DraftFault | null } {
  const { formId, faults } = useContext(FormContext)
  return { id: makeFieldId(formId, field), fault: faults.find((one) => one.field === field) ?? null }
}
