import { type ComponentType, lazy, type ReactNode, useState } from 'react'
import { afterPaint as waitForPaint } from './after-frame.ts'
import { NotLoaded, orNotLoaded } from './not-loaded.ts'

const resets = new Set<() => void>()

/** Lets every part that failed to load try again when next drawn. */
export function resetLazyParts(): void {
  for (const reset of resets) reset()
}

/**
 * A component whose code loads when it is first drawn, or earlier through its own `load`. Once loaded it renders without a
 * fallback. After a failure `resetLazyParts` allows another try, which React's `lazy` does not. With `afterPaint` it loads
 * once the frame with its fallback is on the screen, so that it does not compete with the first paint.
 */
export function makeLazyPart<P extends object>(
  importPart: () => Promise<{ default: ComponentType<P> }>,
  { afterPaint = false } = {},
): ((props: P) => ReactNode) & { readonly load: () => Promise<unknown> } {
  let failed = false
  let arrived: ComponentType<P> | null = null
  const load = async () => {
    const part = await orNotLoaded(importPart())
    // An empty file is a valid module too.
    if (typeof part.default !== 'function') throw new NotLoaded('The code of a part is empty.')
    arrived = part.default
    return part
  }
  const make = () =>
    lazy(() =>
      (afterPaint ? waitForPaint().then(load) : load()).catch((error: unknown) => {
        failed = true
        throw error
      }),
    )
  let current = make()
  resets.add(() => {
    if (failed) current = make()
    failed = false
  })
  function Late(props: P) {
    const [Part] = useState(() => arrived ?? current)
    return <Part {...props} />
  }
  return Object.assign(Late, { load })
}
