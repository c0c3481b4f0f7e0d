import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import type { Plugin } from 'vite'
import { findCaching, type HeaderRule, readHeaderRules } from './header-rules.ts'
import { PACKABLE } from './precompress.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

const ENCODINGS = [
  { name: 'br', end: '.br' },
  { name: 'gzip', end: '.gz' },
] as const

/** True if an Accept-Encoding header lists the encoding, and not with the weight 0. */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, ...settings] = part.split(';').map((one) => one.trim().toLowerCase())
    return name === encoding && !settings.some((one) => /^q\s*=\s*0(?:\.0*)?$/.test(one))
  })
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Finds the file for a path from the root of the build; null if there is none. Dot files are for the host: not served. */
function findFile(folder: string, place: string): string | null {
  let name: string
  try {
    name = decodeURIComponent(place)
  } catch {
    return null
  }
  const parts = (name === '/' ? '/index.html' : name).slice(1).split('/')
  if (parts.some((part) => part === '' || part.startsWith('.') || /[\\\0]/.test(part))) return null
  const file = path.join(folder, ...parts)
  return isFile(file) ? file : null
}

interface Site {
  readonly folder: string
  /** Begins and ends with a slash. */
  readonly base: string
  readonly rules: readonly HeaderRule[]
}

/** Makes a handler that answers like a static host that reads `_headers` and serves the compressed copies of the files. */
export function makeSiteHandler({ folder, base, rules }: Site) {
  const security = rules.find(({ pattern }) => pattern === '/*')?.headers ?? {}
  const say = (out: ServerResponse, status: number, words: string) => {
    out.writeHead(status, {
      ...security,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(status === 405 && { Allow: 'GET, HEAD' }),
    })
    out.end(`${words}\n`)
  }
  return (incoming: IncomingMessage, out: ServerResponse) => {
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD')
      return say(out, 405, 'Files can be read, not changed.')
    const [pathname = '/'] = (incoming.url ?? '/').split(/[?#]/, 1)
    const place = pathname.startsWith(base) ? pathname.slice(base.length - 1) : null
    const file = place === null ? null : findFile(folder, place)
    if (place === null || file === null)
      return say(out, 404, `There is nothing here. The board is at ${base}`)
    const packed = PACKABLE.test(file)
      ? ENCODINGS.find(
          ({ name, end }) =>
            accepts(String(incoming.headers['accept-encoding'] ?? ''), name) && isFile(file + end),
        )
      : undefined
    const bytes = readFileSync(file + (packed?.end ?? ''))
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    const headers = {
      ...security,
      'Cache-Control': findCaching(rules, place),
      ETag: etag,
      ...(PACKABLE.test(file) && { Vary: 'Accept-Encoding' }),
    }
    if (incoming.headers['if-none-match'] === etag) {
      out.writeHead(304, headers)
      return out.end()
    }
    out.writeHead(200, {
      ...headers,
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'Content-Length': bytes.length,
      ...(packed && { 'Content-Encoding': packed.name }),
    })
    return out.end(incoming.method === 'HEAD' ? undefined : bytes)
  }
}

/** Makes the preview server use this handler instead of its own. */
export function serveBuild(apiUrl: string | undefined): Plugin {
  return {
    name: 'noticeboard-serve-build',
    configurePreviewServer({ config, middlewares }) {
      const folder = path.resolve(config.root, config.build.outDir)
      const rules = readHeaderRules(apiUrl)
      middlewares.use(makeSiteHandler({ folder, base: config.base, rules }))
    },
  }
}
