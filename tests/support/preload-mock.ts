import type { Plugin } from 'vite'

/** What the page asks for as soon as it runs: the mock, which it imports by itself only once its own code is there. */
const ASKED_FIRST = /\/mocks\/browser\.ts$/
/** And, for generated cases, what reads a snapshot in parts, with the parts that the list needs first. */
const ASKED_FIRST_IN_PARTS =
  /\/(?:mocks\/(?:browser|generated-cases)|src\/api\/snapshot-parts|src\/features\/list\/long-table)\.tsx?$/
const GENERATED = ['head.json', 'part-0.bin', 'part-1.bin', 'part-2.bin'].map((file) => `generated/${file}`)
const SNAPSHOT = /^assets\/snapshot-[\w-]+\.json$/

/** Lets the browser fetch the pretend server and its data beside the page's own code, instead of after it. */
export function preloadMock(cases: number): Plugin {
  const askedFirst = cases > 0 ? ASKED_FIRST_IN_PARTS : ASKED_FIRST
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
          if (chunk.type === 'chunk' && askedFirst.test(chunk.facadeModuleId ?? '')) follow(chunk.fileName)
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
