/** Lets no day be worked out until it is mended. */
export function spoilDays(): void {
  const { prototype } = AbortSignal
  const real = Object.getOwnPropertyDescriptor(prototype, 'throwIfAborted')
  // Each step asks this first.
  prototype.throwIfAborted = () => {
    throw new Error('Spoiled')
  }
  Object.assign(globalThis, {
    mend: () => {
      if (real) Object.defineProperty(prototype, 'throwIfAborted', real)
    },
  })
}
