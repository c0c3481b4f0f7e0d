import { readFileSync } from 'node:fs'

/** The one place where the headers stand, in the form that Netlify and Cloudflare Pages read. */
const HEADERS_FILE = new URL('../../public/_headers', import.meta.url)

export type Headers = Readonly<Record<string, string>>

/** The headers of the paths that a pattern names: a path, or the stem of many with `*` at its end. */
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

/** All rules, with the origin of the API let in where a build points at one. */
export function readHeaderRules(apiUrl: string | undefined): readonly HeaderRule[] {
  const origin = apiUrl && URL.canParse(apiUrl) ? ` ${new URL(apiUrl).origin}` : ''
  return parseRules(readFileSync(HEADERS_FILE, 'utf8')).map(({ pattern, headers }) => {
    const policy = headers['Content-Security-Policy']
    if (policy === undefined) return { pattern, headers }
    const policyWithApi = policy.replace("connect-src 'self'", `connect-src 'self'${origin}`)
    return { pattern, headers: { ...headers, 'Content-Security-Policy': policyWithApi } }
  })
}

/** The rule for every path: security. */
export function readSecurityHeaders(apiUrl: string | undefined): Headers {
  return readHeaderRules(apiUrl).find(({ pattern }) => pattern === '/*')?.headers ?? {}
}

/** What the rules say of how long a path of the build, from its own root, may be kept; asked about anew unless they say more. */
export function findCaching(rules: readonly HeaderRule[], path: string): string {
  const fits = ({ pattern }: HeaderRule) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
  return (
    rules.filter(fits).findLast(({ headers }) => headers['Cache-Control'])?.headers['Cache-Control'] ??
    'no-cache'
  )
}

/** The rules as `_headers` has them, for a build below `base`. */
export function formatHeadersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ pattern, headers }) => {
      // Security is for whatever the host serves; how long a file may be kept depends on where it lies.
      const place = pattern === '/*' ? pattern : base + pattern.slice(1)
      return [place, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
    })
    .concat('')
    .join('\n')
}

/** The same for Apache; `Header set`, unlike `always`, leaves out answers that are errors. */
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
