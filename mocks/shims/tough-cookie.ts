/**
 * An empty replacement of the package `tough-cookie` (14 kB of gzip even without its list of public suffixes). msw keeps the
 * cookies of mocked answers in its jar; our API sets none.
 */
export class CookieJar {
  getCookiesSync(): readonly never[] {
    return []
  }

  setCookie(): Promise<void> {
    return Promise.resolve()
  }
}

export class MemoryCookieStore {
  idx: unknown = {}
}

export const Cookie = { fromJSON: () => null }
