/** Makes every computation of a day known on fail until `mend()` is called on the page. */
export function spoilDays(): void {
  const { prototype } = AbortSignal
  const real = Object.getOwnPropertyDescriptor(prototype, 'throwIfAborted')
  // Each step calls it first.
  prototype.throwIfAborted = () => {
    throw new Error('Spoiled')
  }
  Object.assign(globalThis, {
    mend: () => {
      if (real) Object.defineProperty(prototype, 'throwIfAborted', real)
    },
  })
}
