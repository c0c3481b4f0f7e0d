import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatHeadersFile, formatHtaccess, readHeaderRules } from '../../support/header-rules.ts'
import { packFiles } from '../../support/precompress.ts'
import { makeSiteHandler } from '../../support/serve-build.ts'

const SCRIPT = 'console.log("a line that comes many times")\n'.repeat(100)
const KEPT = 'public, max-age=31536000, immutable'
const rules = readHeaderRules(undefined)

const folder = mkdtempSync(path.join(tmpdir(), 'noticeboard-'))
mkdirSync(path.join(folder, 'assets'))
mkdirSync(path.join(folder, '.vite'))
for (const [file, words] of Object.entries({
  'index.html': '<!doctype html><title>Board</title>',
  'mockServiceWorker.js': SCRIPT,
  'assets/first-a1b2c3d4.js': SCRIPT,
  'assets/type-a1b2c3d4.woff2': SCRIPT,
  '.htaccess': 'x',
  '.vite/manifest.json': '{}',
})) {
  writeFileSync(path.join(folder, file), words)
}
packFiles(folder)

const server = createServer(makeSiteHandler({ folder, base: '/board/', rules }))
let port: number
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  await new Promise((done) => server.close(done))
  rmSync(folder, { recursive: true })
})

/** Requests a raw path, which `fetch` would normalize, and does not decompress the body. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        buffer(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        )
      })
        .on('error', reject)
        .end()
    },
  )
}

test.each([
  { asked: 'gzip, deflate, br, zstd', sent: 'br', unpack: brotliDecompressSync },
  { asked: 'gzip', sent: 'gzip', unpack: gunzipSync },
  { asked: 'br;q=0, gzip;q=0.5', sent: 'gzip', unpack: gunzipSync },
  { asked: 'identity', sent: undefined, unpack: (body: Buffer) => body },
])('for "$asked" a script is sent as $sent, with the same content', async ({ asked, sent, unpack }) => {
  const answer = await ask('/board/assets/first-a1b2c3d4.js', { 'accept-encoding': asked })
  expect(answer.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-length': String(answer.body.length),
    vary: 'Accept-Encoding',
  })
  expect(answer.headers['content-encoding']).toBe(sent)
  expect(unpack(answer.body).toString()).toBe(SCRIPT)
  if (sent) expect(answer.body.length).toBeLessThan(SCRIPT.length / 10)
})

test('a font that is already compressed is sent unchanged', async () => {
  const answer = await ask('/board/assets/type-a1b2c3d4.woff2', { 'accept-encoding': 'br, gzip' })
  expect([answer.headers['content-encoding'], answer.headers['content-type']]).toEqual([
    undefined,
    'font/woff2',
  ])
})

test.each([
  { path: '/board/', caching: 'no-cache' },
  { path: '/board/index.html', caching: 'no-cache' },
  { path: '/board/mockServiceWorker.js', caching: 'no-cache' },
  { path: '/board/assets/first-a1b2c3d4.js?x', caching: KEPT },
])('$path has the caching "$caching"', async ({ path: place, caching }) => {
  expect((await ask(place)).headers['cache-control']).toBe(caching)
})

test.each([
  { path: '/' },
  { path: '/board' },
  { path: '/board/nothing' },
  { path: '/board/assets/gone-a1b2c3d4.js' },
  { path: '/board/assets/' },
  { path: '/board/.htaccess' },
  { path: '/board/.vite/manifest.json' },
  { path: '/board/../package.json' },
  { path: '/board/%2e%2e/package.json' },
  { path: '/board/..%2fpackage.json' },
  { path: '/board/%E0%A4%A' },
  { path: '/board/index.html%00' },
])('$path gets a 404 with the security headers, and is not cached', async ({ path: place }) => {
  const answer = await ask(place)
  expect(answer.status).toBe(404)
  expect(answer.body.toString()).toBe('There is nothing here. The board is at /board/\n')
  expect(answer.headers['cache-control']).toBe('no-store')
  for (const [name, value] of Object.entries(rules[0]?.headers ?? {}))
    expect(answer.headers[name.toLowerCase()]).toBe(value)
})

test('a cached file gets a 304, and a compressed copy has another ETag', async () => {
  const place = '/board/assets/first-a1b2c3d4.js'
  const { etag } = (await ask(place)).headers
  const again = await ask(place, { 'if-none-match': String(etag) })
  expect([again.status, again.body.length]).toEqual([304, 0])
  const packed = await ask(place, { 'if-none-match': String(etag), 'accept-encoding': 'br' })
  expect(packed.status).toBe(200)
})

test('HEAD returns only headers, and writing is not allowed', async () => {
  const head = await ask('/board/', {}, 'HEAD')
  expect([head.status, head.body.length]).toEqual([200, 0])
  const put = await ask('/board/', {}, 'PUT')
  expect([put.status, put.headers['allow']]).toEqual([405, 'GET, HEAD'])
})

test('the files for hosts contain the caching rules for the base path, and no rule for other hosts', () => {
  const netlify = formatHeadersFile(rules, '/board/')
  expect(netlify).toContain(`\n/board/assets/*\n  Cache-Control: ${KEPT}\n`)
  for (const page of ['/board/', '/board/index.html', '/board/mockServiceWorker.js'])
    expect(netlify).toContain(`\n${page}\n  Cache-Control: no-cache\n`)
  const apache = formatHtaccess(rules, '/board/')
  expect(apache).toContain('  Header set Cache-Control "no-cache"\n')
  expect(apache).toContain(`m#^/board/assets/#">\n    Header set Cache-Control "${KEPT}"\n`)
  for (const text of [netlify, apache]) {
    expect(text).toContain('Content-Security-Policy')
    expect(text).toMatch(/Strict-Transport-Security:? "?max-age=\d+"?\n/)
    expect(text).not.toMatch(/includeSubDomains|preload/i)
  }
})

test('at most one rule sets the caching of a path, for hosts that combine all matching rules', () => {
  const withCaching = rules.filter(({ headers }) => headers['Cache-Control'])
  expect(withCaching.length).toBeGreaterThan(3)
  for (const path of ['/', '/index.html', '/mockServiceWorker.js', '/assets/x.js', '/icon.svg']) {
    const fit = withCaching.filter(({ pattern }) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path,
    )
    expect(fit.length).toBeLessThanOrEqual(1)
  }
})
