type Step = (step: 1 | -1) => void

const steppers = new Map<string, Step>()

/** Steps in a way of its own where not all elements of a selector are in the document; gives the way to stop that. */
export function provideRovingFocus(selector: string, step: Step): () => void {
  steppers.set(selector, step)
  return () => steppers.delete(selector)
}

/**
 * Moves the focus among the elements of a selector by a number of steps; from outside, to the first (or last) that can be
 * seen. Whether there was any.
 */
export function moveRovingFocus(selector: string, step: 1 | -1): boolean {
  const own = steppers.get(selector)
  if (own) {
    own(step)
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
