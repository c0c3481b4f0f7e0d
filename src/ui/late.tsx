import { type ComponentType, lazy, type ReactNode, useState } from 'react'
import { afterFrame } from './after-frame.ts'

const resets = new Set<() => void>()

/** Lets everything that failed to come be asked for again, when it is next drawn. */
export function resetLate(): void {
  for (const reset of resets) reset()
}

/**
 * A part whose code comes when it is first drawn. Once it has come it is drawn at once; after a failure `resetLate` lets it
 * be asked for anew, which React's `lazy` alone does not. A `patient` part is asked for when the frame has been painted that
 * keeps its place, so that it does not compete with what is drawn first.
 */
export function makeLate<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  { patient = false } = {},
): (props: P) => ReactNode {
  let failed = false
  const make = () =>
    lazy(() =>
      (patient ? afterFrame().then(load) : load()).catch((error: unknown) => {
        failed = true
        throw error
      }),
    )
  let current = make()
  resets.add(() => {
    if (failed) current = make()
    failed = false
  })
  return function Late(props: P) {
    const [Part] = useState(() => current)
    return <Part {...props} />
  }
}
