/** Polyfills for what msw calls and browsers of 2023 lack. Import before msw. */

function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: PromiseWithResolvers<T>['resolve'] = () => undefined
  let reject: PromiseWithResolvers<T>['reject'] = () => undefined
  const promise = new Promise<T>((onDone, onFailed) => {
    resolve = onDone
    reject = onFailed
  })
  return { promise, resolve, reject }
}

if (!('withResolvers' in Promise)) Object.defineProperty(Promise, 'withResolvers', { value: withResolvers })

function addToSets(
  name: string,
  method: (this: ReadonlySet<unknown>, other: ReadonlySet<unknown>) => unknown,
) {
  if (name in Set.prototype) return
  Object.defineProperty(Set.prototype, name, { value: method, configurable: true, writable: true })
}

addToSets('intersection', function intersection(other) {
  return new Set([...this].filter((one) => other.has(one)))
})
addToSets('difference', function difference(other) {
  return new Set([...this].filter((one) => !other.has(one)))
})
