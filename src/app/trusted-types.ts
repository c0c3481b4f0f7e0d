/** The part of the browser's Trusted Types API that is used here. */
interface TrustedTypePolicies {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): unknown
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypePolicies
  }
}

/** True for scripts that may be loaded by URL: the service worker of the mock server, and what the build emitted. */
function isOwnScript(url: URL): boolean {
  const { pathname } = new URL(import.meta.env.BASE_URL, location.href)
  const file = url.pathname.startsWith(pathname) ? url.pathname.slice(pathname.length) : ''
  return (
    url.origin === location.origin && (file === 'mockServiceWorker.js' || /^assets\/[\w.-]+\.js$/.test(file))
  )
}

// No createHTML and no createScript: the browser refuses to turn a string into markup or code.
window.trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (isOwnScript(new URL(url, location.href))) return url
    throw new TypeError(`Refused to load a script from ${url}.`)
  },
})
