import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The published app, with its mock server. */
    siteUrl: string
    /** The same app, built for a real server on its own host. */
    realSiteUrl: string
    /** The published app with LARGE generated cases, whose snapshot comes in parts. */
    largeSiteUrl: string
  }
}

/** More cases than the plain table shows, and more than the app indexes without a worker. */
export const LARGE = 3000

/** Runs `work` without Vitest's environment variables, which would make it a development build. */
async function withoutTestEnvironment<T>(
  settings: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const kept = { ...process.env }
  delete process.env['VITEST']
  process.env['NODE_ENV'] = 'production'
  Object.assign(process.env, settings)
  try {
    return await work()
  } finally {
    for (const name of Object.keys(settings)) delete process.env[name]
    Object.assign(process.env, kept)
  }
}

async function serve(base: string, outDir: string, settings: Readonly<Record<string, string>>) {
  const server = await withoutTestEnvironment(settings, async () => {
    await build({ base, mode: 'production', logLevel: 'error', build: { outDir, emptyOutDir: true } })
    return preview({ base, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  })
  const [origin] = server.resolvedUrls?.local ?? []
  if (origin === undefined) throw new Error('The preview server has no address.')
  return { url: new URL(base, origin).href, close: () => server.close() }
}

/**
 * Builds and serves the app as `npm start` does, in a sub-folder, so that a path that assumes the root fails; once more for a
 * real server, which tests play; and once with generated cases.
 */
export default async function setup(project: TestProject) {
  const site = await serve('/board/', 'node_modules/.cache/site', {})
  const real = await serve('/', 'node_modules/.cache/real-site', { VITE_API_URL: '/' })
  const large = await serve('/', 'node_modules/.cache/large-site', { CASES: String(LARGE) })
  project.provide('siteUrl', site.url)
  project.provide('largeSiteUrl', large.url)
  project.provide('realSiteUrl', real.url)
  return async () => {
    await site.close()
    await real.close()
    await large.close()
  }
}
