import type { Plugin } from 'vite'

/** What the page asks for as soon as it runs: the mock, which it imports by itself only once its own code is there. */
const ASKED_FIRST = /\/mocks\/(?:browser|generated)\.ts$/

/** Lets the browser fetch the pretend server beside the page's own code, instead of after it. */
export function preloadMock(): Plugin {
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
          if (chunk.type === 'chunk' && ASKED_FIRST.test(chunk.facadeModuleId ?? '')) follow(chunk.fileName)
        }
        return [...files]
          .filter((file) => !known.has(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `${base}${file}` },
            injectTo: 'head' as const,
          }))
      },
    },
  }
}
