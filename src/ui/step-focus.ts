/**
 * Moves the focus among the elements of a selector by a number of steps; from outside, to the first (or last) that can be
 * seen. Whether there was any.
 */
export function stepFocus(selector: string, step: 1 | -1): boolean {
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
