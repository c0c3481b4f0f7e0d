import type { Plugin } from 'vite'
import { formatHeadersFile, formatHtaccess, readHeaderRules, readSecurityHeaders } from './header-rules.ts'

/** Directives that are not allowed in a meta element; browsers ignore them there and log a warning. */
const HEADER_ONLY = /^(?:frame-ancestors|sandbox|report-uri)\b/

/**
 * Writes the policy into the built page, as a fallback for hosts that set no headers, and writes `_headers` (Netlify,
 * Cloudflare Pages) and `.htaccess` (Apache) into the build. Does not affect the development server.
 */
export function securityHeaders(apiUrl: string | undefined): Plugin {
  const policy = (readSecurityHeaders(apiUrl)['Content-Security-Policy'] ?? '')
    .split('; ')
    .filter((part) => !HEADER_ONLY.test(part))
    .join('; ')
  let base = '/'
  return {
    name: 'noticeboard-security-headers',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
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
      const rules = readHeaderRules(apiUrl)
      this.emitFile({ type: 'asset', fileName: '_headers', source: formatHeadersFile(rules, base) })
      this.emitFile({ type: 'asset', fileName: '.htaccess', source: formatHtaccess(rules, base) })
    },
  }
}
