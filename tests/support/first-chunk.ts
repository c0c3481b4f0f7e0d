import path from 'node:path'

/** Modules that a package's barrel imports, and only pages that load later use. */
const LATER = /\/@tanstack\/(?:react-query|query-core)\/.*\/(?:useQueries|queriesObserver)\.js$/

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/**
 * Puts all modules that the page imports statically into one chunk. The bundler would split them wherever a lazy chunk shares a
 * module, and two dozen small files cost a browser more time than their bytes. `root` is the folder of index.html.
 */
export function makeFirstChunk(root: string) {
  let first: Set<string> | undefined
  return (id: string, modules: Modules): string | null => {
    if (!first) {
      first = new Set()
      const waiting = [path.resolve(root, 'index.html')]
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (first.has(next) || LATER.test(next)) continue
        first.add(next)
        waiting.push(...(modules.getModuleInfo(next)?.importedIds ?? []))
      }
    }
    return first.has(id) ? 'first' : null
  }
}
