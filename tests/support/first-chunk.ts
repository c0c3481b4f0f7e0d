import path from 'node:path'

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/**
 * Names the chunk of what the page imports from the first, so that it is one file: bundlers cut it wherever something loaded
 * later shares a module, and two dozen small files cost a browser more time than their bytes. `root` is where the page is.
 */
export function makeFirstChunk(root: string) {
  let first: Set<string> | undefined
  return (id: string, modules: Modules): string | null => {
    if (!first) {
      first = new Set()
      const waiting = [path.resolve(root, 'index.html')]
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (first.has(next)) continue
        first.add(next)
        waiting.push(...(modules.getModuleInfo(next)?.importedIds ?? []))
      }
    }
    return first.has(id) ? 'first' : null
  }
}
