import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** A source file and its imports; `dynamic` marks those by `import()` and `new Worker(new URL(…))`. */
export interface SourceFile {
  /** Path from the root of the project, with slashes. */
  readonly file: string
  readonly text: string
  readonly imports: readonly { readonly target: string; readonly dynamic: boolean }[]
}

/** The imports of a file: files of the project by their path from the root, packages by their name. */
export function findImports(file: string, text: string): SourceFile['imports'] {
  const statics = [
    ...text.matchAll(/^import\s+(?:[\w*{},\s]+?\sfrom\s+)?['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s+['"]([^'"]+)['"]/gm),
  ]
  const dynamics = [
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/\bnew Worker\(\s*new URL\(\s*['"]([^'"]+)['"]/g),
  ]
  const resolve = (name: string) => {
    const [bare = name] = name.split('?')
    return bare.startsWith('.') ? path.posix.join(path.posix.dirname(file), bare) : bare
  }
  return [
    ...statics.map(([, name = '']) => ({ target: resolve(name), dynamic: false })),
    ...dynamics.map(([, name = '']) => ({ target: resolve(name), dynamic: true })),
  ]
}

/** Reads all TypeScript files in these folders of the project. */
export function readSourceFiles(root: string, folders: readonly string[]): readonly SourceFile[] {
  const walk = (folder: string): readonly string[] =>
    readdirSync(path.join(root, folder)).flatMap((name) => {
      const inner = path.posix.join(folder, name)
      return statSync(path.join(root, inner)).isDirectory() ? walk(inner) : [inner]
    })
  return folders
    .flatMap(walk)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8')
      return { file, text, imports: findImports(file, text) }
    })
}
