import { readFileSync } from 'node:fs'

/** The only definition of the headers, in the format of Netlify and Cloudflare Pages. */
const HEADERS_FILE = new URL('../../public/_headers', import.meta.url)

export type Headers = Readonly<Record<string, string>>

/** The headers for a path; `pattern` is a path, or a prefix followed by `*`. */
export interface HeaderRule {
  readonly pattern: string
  readonly headers: Headers
}

function parseRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = []
  for (const line of text.split('\n')) {
    const cut = line.indexOf(':')
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} })
    const last = rules.at(-1)
    if (last && line.startsWith('  ') && cut !== -1)
      last.headers[line.slice(0, cut).trim()] = line.slice(cut + 1).trim()
  }
  return rules
}

/** Reads all rules; allows the origin of the API in the policy if the build has one. */
export function readHeaderRules(apiUrl: string | undefined): readonly HeaderRule[] {
  const origin = apiUrl && URL.canParse(apiUrl) ? ` ${new URL(apiUrl).origin}` : ''
  return parseRules(readFileSync(HEADERS_FILE, 'utf8')).map(({ pattern, headers }) => {
    const policy = headers['Content-Security-Policy']
    if (policy === undefined) return { pattern, headers }
    const policyWithApi = policy.replace("connect-src 'self'", `connect-src 'self'${origin}`)
    return { pattern, headers: { ...headers, 'Content-Security-Policy': policyWithApi } }
  })
}

/** The headers of the rule for every path, which are the security headers. */
export function readSecurityHeaders(apiUrl: string | undefined): Headers {
  return readHeaderRules(apiUrl).find(({ pattern }) => pattern === '/*')?.headers ?? {}
}

/** The `Cache-Control` of a path, relative to the root of the build; `no-cache` if no rule sets one. */
export function findCaching(rules: readonly HeaderRule[], path: string): string {
  const fits = ({ pattern }: HeaderRule) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
  return (
    rules.filter(fits).findLast(({ headers }) => headers['Cache-Control'])?.headers['Cache-Control'] ??
    'no-cache'
  )
}

/** Formats the rules as a `_headers` file for a build under `base`. */
export function formatHeadersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ pattern, headers }) => {
      // Security headers apply to everything that the host serves; caching applies to paths under `base`.
      const place = pattern === '/*' ? pattern : base + pattern.slice(1)
      return [place, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
    })
    .concat('')
    .join('\n')
}

/** Formats the rules for Apache; `Header set`, unlike `Header always set`, does not apply to error responses. */
export function formatHtaccess(rules: readonly HeaderRule[], base: string): string {
  const security = Object.entries(rules.find(({ pattern }) => pattern === '/*')?.headers ?? {})
  const hashed = rules.filter(({ pattern }) => pattern.endsWith('/*') && pattern !== '/*')
  return [
    '<IfModule mod_headers.c>',
    ...security.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${findCaching(rules, '/')}"`,
    ...hashed.flatMap(({ pattern, headers }) => [
      `  <If "%{REQUEST_URI} =~ m#^${(base + pattern.slice(1, -1)).replaceAll('.', '\\.')}#">`,
      `    Header set Cache-Control "${headers['Cache-Control']}"`,
      '  </If>',
    ]),
    '</IfModule>',
    '',
  ].join('\n')
}
