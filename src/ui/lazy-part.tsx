import { type ComponentType, lazy, type ReactNode, useState } from 'react'
import { afterFrame } from './after-frame.ts'
import { NotLoaded, orNotLoaded } from './not-loaded.ts'

const resets = new Set<() => void>()

/** Lets everything that failed to come be asked for again, when it is next drawn. */
export function resetLazyParts(): void {
  for (const reset of resets) reset()
}

/**
 * A part whose code comes when it is first drawn, or before, by its own `load`. Once it has come it is drawn at once, without
 * a fallback before it; after a failure `resetLazyParts` lets it be asked for anew, which React's `lazy` alone does not. A `afterPaint`
 * part is asked for when the frame has been painted that keeps its place, so that it does not compete with what is drawn first.
 */
export function makeLazyPart<P extends object>(
  importPart: () => Promise<{ default: ComponentType<P> }>,
  { afterPaint = false } = {},
): ((props: P) => ReactNode) & { readonly load: () => Promise<unknown> } {
  let failed = false
  let arrived: ComponentType<P> | null = null
  const load = async () => {
    const part = await orNotLoaded(importPart())
    // An empty file in its place is a module too.
    if (typeof part.default !== 'function') throw new NotLoaded('The code of a part is empty.')
    arrived = part.default
    return part
  }
  const make = () =>
    lazy(() =>
      (afterPaint ? afterFrame().then(load) : load()).catch((error: unknown) => {
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
