/**
 * Stands in for the package of that name, 14 kB of gzip with its list of public suffixes left out already: msw keeps a
 * jar for the cookies of mocked answers, and this contract sets none.
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
