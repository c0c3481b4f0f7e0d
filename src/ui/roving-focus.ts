/** An event at the document that asks for a step; `provideRovingFocus` cancels it and takes the step. */
export const STEP_EVENT = 'rovingstep'

/**
 * Moves the focus one step along the elements that match a selector; from outside, to the first (or last) visible one.
 * Returns whether there is any.
 */
export function moveRovingFocus(selector: string, step: 1 | -1): boolean {
  const asks = new CustomEvent(STEP_EVENT, { detail: { selector, step }, cancelable: true })
  if (!document.dispatchEvent(asks)) return true
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
