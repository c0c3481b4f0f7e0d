import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** The one place where the security headers stand, in the form that Netlify and Cloudflare Pages read. */
const HEADERS_FILE = new URL('../../public/_headers', import.meta.url)

/** What a policy in a meta element may not hold; browsers ignore it there and complain. */
const HEADER_ONLY = /^(?:frame-ancestors|sandbox|report-uri)\b/

/** The security headers, with the origin of the API let in where a build points at one. */
export function readSecurityHeaders(apiUrl: string | undefined): Record<string, string> {
  const lines = readFileSync(HEADERS_FILE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('  '))
  const headers = Object.fromEntries(
    lines.map((line) => {
      const cut = line.indexOf(':')
      return [line.slice(0, cut).trim(), line.slice(cut + 1).trim()]
    }),
  )
  const policy = headers['Content-Security-Policy'] ?? ''
  const origin = apiUrl && URL.canParse(apiUrl) ? ` ${new URL(apiUrl).origin}` : ''
  return {
    ...headers,
    'Content-Security-Policy': policy.replace("connect-src 'self'", `connect-src 'self'${origin}`),
  }
}

function formatHeaders(headers: Readonly<Record<string, string>>): string {
  return `/*\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`
}

function formatHtaccess(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"\n`)
  return `<IfModule mod_headers.c>\n${lines.join('')}</IfModule>\n`
}

/**
 * Writes the policy into the built page, as a fallback for hosts that set no headers, and the headers into the build for
 * those that do: `_headers` (Netlify, Cloudflare Pages) and `.htaccess` (Apache). The development server is left alone.
 */
export function securityHeaders(apiUrl: string | undefined): Plugin {
  const headers = readSecurityHeaders(apiUrl)
  const policy = (headers['Content-Security-Policy'] ?? '')
    .split('; ')
    .filter((part) => !HEADER_ONLY.test(part))
    .join('; ')
  return {
    name: 'noticeboard-security-headers',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
        { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
      ],
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: formatHeaders(headers) })
      this.emitFile({ type: 'asset', fileName: '.htaccess', source: formatHtaccess(headers) })
    },
  }
}
