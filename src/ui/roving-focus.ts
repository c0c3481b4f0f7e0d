type Step = (step: 1 | -1) => void

const steppers = new Map<string, Step>()

/** Registers a step function for a selector whose elements are not all in the document; returns a function that removes it. */
export function provideRovingFocus(selector: string, step: Step): () => void {
  steppers.set(selector, step)
  return () => steppers.delete(selector)
}

/**
 * Moves the focus one step along the elements that match a selector; from outside, to the first (or last) visible one.
 * Returns whether there is any.
 */
export function moveRovingFocus(selector: string, step: 1 | -1): boolean {
  const custom = steppers.get(selector)
  if (custom) {
    custom(step)
    return true
  }
  const all = [...document.querySelectorAll<HTMLElement>(selector)]
  if (all.length === 0) return false
  const active = document.activeElement
  const at = all.findIndex((one) => one === active || one.contains(active))
  const seen = () =>
    step === 1
      ? all.findIndex((one) => one.getBoundingClientRect().top >= 0)
      : all.findLastIndex((one) => one.getBoundingClientRect().bottom <= innerHeight)
  const next = at === -1 ? Math.max(0, seen()) : Math.min(all.length - 1, Math.max(0, at + step))
  all[next]?.focus()
  all[next]?.scrollIntoView({ block: 'nearest' })
  return true
}
