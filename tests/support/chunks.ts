import path from 'node:path'

/** Modules that a package's barrel imports, and only pages that load later use. */
const LATER =
  /\/@tanstack\/(?:react-query|query-core)\/.*\/(?:useQueries|queriesObserver|useMutation|mutationObserver|mutationOptions|useInfiniteQuery|infiniteQueryObserver|infiniteQueryOptions)\.js$/

/** The parts that the board loads as soon as its list is on the screen. */
const BOARD = [
  'src/app/pages/board/board-export.tsx',
  'src/app/pages/board/board-tools.tsx',
  'src/app/shell/printed-sources.tsx',
  'src/features/timeline/column/column-foot.tsx',
  'src/features/timeline/column/column-head.tsx',
  'src/features/timeline/column/column-key.tsx',
  'src/features/timeline/column/column-lane.tsx',
  'src/features/timeline/column/column-tools.tsx',
  'src/features/timeline/figure/column-twin.tsx',
]

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

function closeOver(starts: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...starts]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next) || LATER.test(next)) continue
    found.add(next)
    waiting.push(...(modules.getModuleInfo(next)?.importedIds ?? []))
  }
  return found
}

/**
 * Puts all modules that the page imports statically into one chunk, and those that the board loads right after it into
 * another. The bundler would split them wherever a lazy chunk shares a module, and dozens of small files cost a browser more
 * time than their bytes. `root` is the folder of index.html.
 */
export function makeChunkGroups(root: string) {
  const resolve = (file: string) => path.resolve(root, file)
  let first: ReadonlySet<string> | undefined
  let board: ReadonlySet<string> | undefined
  const isFirst = (id: string, modules: Modules) => {
    first ??= closeOver([resolve('index.html')], modules)
    return first.has(id)
  }
  return [
    {
      name: (id: string, modules: Modules) => (isFirst(id, modules) ? 'first' : null),
      debugName: 'first',
      priority: 2,
    },
    {
      name: (id: string, modules: Modules) => {
        board ??= closeOver(BOARD.map(resolve), modules)
        return board.has(id) && !isFirst(id, modules) ? 'board' : null
      },
      debugName: 'board',
      priority: 1,
      // Else it takes modules of the first chunk.
      includeDependenciesRecursively: false,
    },
  ]
}
