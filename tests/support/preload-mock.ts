import type { Plugin } from 'vite'

/** The module of the mock server. The page needs it at once, but imports it only after its own code has loaded. */
const NEEDED_FIRST = /\/mocks\/browser\.ts$/
/** With generated cases also the code for snapshots in parts and the long table. */
const NEEDED_FIRST_IN_PARTS =
  /\/(?:mocks\/(?:browser|generated-cases)|src\/api\/snapshot-parts|src\/features\/list\/long-list)\.tsx?$/
const GENERATED = ['head.json', 'part-0.bin', 'part-1.bin', 'part-2.bin'].map((file) => `generated/${file}`)
const SNAPSHOT = /^assets\/snapshot-[\w-]+\.json$/

/** Adds preload links, so that the browser loads the mock server and its data together with the page's own code. */
export function preloadMock(cases: number): Plugin {
  const neededFirst = cases > 0 ? NEEDED_FIRST_IN_PARTS : NEEDED_FIRST
  let base = '/'
  return {
    name: 'noticeboard-preload-mock',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const files = new Set<string>()
        const follow = (file: string) => {
          const chunk = bundle[file]
          if (files.has(file) || chunk?.type !== 'chunk') return
          files.add(file)
          for (const imported of chunk.imports) follow(imported)
        }
        const entry = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isEntry)
        if (entry) follow(entry.fileName)
        const known = new Set(files)
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && neededFirst.test(chunk.facadeModuleId ?? '')) follow(chunk.fileName)
        }
        const link = (attrs: Record<string, string | boolean>) => ({
          tag: 'link',
          attrs: { ...attrs, crossorigin: true },
          injectTo: 'head' as const,
        })
        const snapshot = Object.keys(bundle).filter((file) => SNAPSHOT.test(file))
        return [
          ...[...files]
            .filter((file) => !known.has(file))
            .map((file) => link({ rel: 'modulepreload', href: `${base}${file}` })),
          ...(cases > 0 ? GENERATED : snapshot).map((file) =>
            link({ rel: 'preload', as: 'fetch', href: `${base}${file}` }),
          ),
        ]
      },
    },
  }
}
