/** Stands in for the package of that name: msw's cookie jar asks it for the registrable domain. One origin has only one. */
export function getDomain(host: string): string {
  return host
}
