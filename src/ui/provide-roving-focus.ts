import { STEP_EVENT } from './roving-focus.ts'

/** Registers a step function for a selector whose elements are not all in the document; returns a function that removes it. */
export function provideRovingFocus(selector: string, step: (step: 1 | -1) => void): () => void {
  const onStep = (event: Event) => {
    const { detail } = event as CustomEvent<{ selector: string; step: 1 | -1 }>
    if (detail.selector !== selector) return
    event.preventDefault()
    step(detail.step)
  }
  document.addEventListener(STEP_EVENT, onStep)
  return () => document.removeEventListener(STEP_EVENT, onStep)
}
