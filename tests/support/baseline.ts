import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parseSync } from 'vite'

/**
 * The oldest supported browsers: Baseline 2023, the features that all main browsers had at the end of that year (widely
 * available since June 2026). `vite.config.ts` compiles the syntax down to them; `findYoungFunctions` finds functions that
 * they lack.
 */
export const OLDEST_BROWSERS = { chrome: 120, edge: 120, firefox: 121, safari: 17.2 } as const

/** The same as Vite's `build.target`. */
export const BUILD_TARGET = Object.entries(OLDEST_BROWSERS).map(([name, version]) => name + version)

const Data = v.object({
  features: v.record(
    v.string(),
    v.looseObject({
      status: v.optional(
        v.looseObject({
          by_compat_key: v.optional(
            v.record(v.string(), v.looseObject({ support: v.record(v.string(), v.string()) })),
          ),
        }),
      ),
    }),
  ),
})

/** True if a supported browser lacks the feature. Mobile browsers have the same engines and version numbers. */
function isYoung(support: Readonly<Record<string, string>>): boolean {
  return Object.entries(OLDEST_BROWSERS).some(
    ([name, oldest]) => !(Number.parseFloat((support[name] ?? '').replace('≤', '')) <= oldest),
  )
}

/** Maps the key of each function and interface ("javascript.builtins.Map.groupBy") to true if a supported browser lacks it. */
function readFeatures(): Features {
  const file = new URL(import.meta.resolve('web-features/data.json'))
  const { features } = v.parse(Data, JSON.parse(readFileSync(file, 'utf8')))
  return new Map(
    Object.values(features).flatMap(({ status }) =>
      Object.entries(status?.by_compat_key ?? {}).map(
        ([key, { support }]) => [key, isYoung(support)] as const,
      ),
    ),
  )
}

type Features = ReadonlyMap<string, boolean>

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string'
}

/** Calls `visit` for every node of a tree, parents first. */
function walk(
  node: Node,
  visit: (node: Node, parent: Node | null) => void,
  parent: Node | null = null,
): void {
  visit(node, parent)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node)
  }
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : null
}

/** The property name of a member expression, `a.name` or `a['name']`; null for any other node. */
function propertyOf(node: Node): string | null {
  if (node.type !== 'MemberExpression') return null
  if (!node['computed']) return nameOf(node['property'])
  const { property } = node
  return isNode(property) && property.type === 'Literal' && typeof property['value'] === 'string'
    ? property['value']
    : null
}

const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self'])

/** The global that an expression names: `Map`, `globalThis.Map`. */
function globalOf(node: unknown, declared: ReadonlySet<string>): string | null {
  const name = nameOf(node)
  if (name !== null) return declared.has(name) ? null : name
  if (!isNode(node) || !GLOBAL_OBJECTS.has(nameOf(node['object']) ?? '')) return null
  return propertyOf(node)
}

const ITERABLES = /^(?:values|keys|entries|matchAll)$/
const HELPERS = /^(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)$/

/** Finds `map.values().filter(…)`: old browsers have such methods on arrays, not on iterators. */
function usesIteratorHelper(node: Node): string | null {
  const method = propertyOf(node)
  const { object } = node
  if (method === null || !HELPERS.test(method) || !isNode(object) || object.type !== 'CallExpression')
    return null
  const { callee } = object
  if (!isNode(callee) || !ITERABLES.test(propertyOf(callee) ?? '')) return null
  return nameOf(callee['object']) === 'Object' ? null : method
}

/** Names that a file declares in any scope; they are not globals of the browser. */
function listDeclared(tree: Node): ReadonlySet<string> {
  const names = new Set<string>()
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return
    const name = nameOf(pattern)
    if (name !== null) names.add(name)
    else walk(pattern, (inner) => void names.add(nameOf(inner) ?? ''))
  }
  walk(tree, (node) => {
    if (node.type === 'VariableDeclarator') bind(node['id'])
    if (/^(?:Function|Class)(?:Declaration|Expression)$/.test(node.type)) bind(node['id'])
    if (Array.isArray(node['params'])) node['params'].forEach(bind)
    if (/^Import.*Specifier$/.test(node.type)) bind(node['local'])
    if (node.type === 'CatchClause') bind(node['param'])
  })
  return names
}

function makeJudge(features: Features) {
  const judge = (keys: readonly string[]): boolean => {
    const known = keys.map((key) => features.get(key)).filter((young) => young !== undefined)
    return known.length > 0 && known.every(Boolean)
  }
  // The type of the object is unknown, so a method name is young only if no old interface has a method of that name.
  const byName = new Map<string, boolean>()
  for (const [key, young] of features) {
    const name = /^(?:javascript\.builtins|api)\.(?:Intl\.)?[^.]+\.([^.]+?)(?:_static)?$/.exec(key)?.[1]
    if (name === undefined || (key.startsWith('api.') && !/[a-z][A-Z]/.test(name))) continue
    byName.set(name, young && (byName.get(name) ?? true))
  }
  return {
    isYoungGlobal: (name: string) =>
      judge([
        `javascript.builtins.${name}`,
        `javascript.functions.${name}`,
        `api.${name}`,
        `api.Window.${name}`,
        `api.WorkerGlobalScope.${name}`,
      ]),
    /** Whether a global is an interface or a namespace of the browser; `document`, for example, is neither. */
    isInterface: (name: string) => features.has(`javascript.builtins.${name}`) || features.has(`api.${name}`),
    isYoungStatic: (owner: string, name: string) =>
      judge([`javascript.builtins.${owner}.${name}`, `api.${owner}.${name}_static`]),
    isYoungMethod: (name: string) => byName.get(name) ?? false,
  }
}

const judges: { made?: ReturnType<typeof makeJudge> } = {}

/** Lists, without duplicates, the browser functions and interfaces in a script that a supported browser lacks. */
export function findYoungFunctions(code: string, file = 'x.js'): readonly string[] {
  judges.made ??= makeJudge(readFeatures())
  const { isInterface, isYoungGlobal, isYoungStatic, isYoungMethod } = judges.made
  const { program, errors } = parseSync(file, code, { sourceType: 'module' })
  if (errors.length > 0) throw new Error(`Failed to parse ${file}: ${errors[0]?.message}`)
  const tree = program as unknown as Node
  const declared = listDeclared(tree)
  const found = new Set<string>()
  walk(tree, (node, parent) => {
    if (node.type === 'MemberExpression') {
      const property = propertyOf(node)
      const global = globalOf(node['object'], declared)
      const owner = global !== null && isInterface(global) ? global : null
      if (property === null) return
      if (owner !== null && isYoungStatic(owner, property)) found.add(`${owner}.${property}`)
      const called = parent?.type === 'CallExpression' && parent['callee'] === node
      if (called && owner === null && isYoungMethod(property)) found.add(`.${property}()`)
      const helper = called ? usesIteratorHelper(node) : null
      if (helper !== null) found.add(`.${helper}() of an iterator`)
      if (GLOBAL_OBJECTS.has(nameOf(node['object']) ?? '') && isYoungGlobal(property)) found.add(property)
      return
    }
    const name = nameOf(node)
    if (name === null || declared.has(name) || !isYoungGlobal(name)) return
    const isKey =
      (parent?.type === 'MemberExpression' && parent['property'] === node && !parent['computed']) ||
      (/^(?:Property|PropertyDefinition|MethodDefinition)$/.test(parent?.type ?? '') &&
        parent?.['key'] === node &&
        !parent['computed'] &&
        !parent['shorthand'])
    const isAsked = parent?.type === 'UnaryExpression' && parent['operator'] === 'typeof'
    if (!isKey && !isAsked) found.add(name)
  })
  return [...found].toSorted()
}

/** All functions and methods of JavaScript, `URL` and `AbortSignal` that a supported browser lacks. */
export function listYoungFunctions(): readonly { readonly owner: string; readonly name: string }[] {
  return [...readFeatures()].flatMap(([key, young]) => {
    const [, owner, name] =
      /^(?:javascript\.builtins|api(?=\.(?:URL|AbortSignal)\.))\.(\w+)\.(\w+?)(?:_static)?$/.exec(key) ?? []
    return young && owner !== undefined && name !== undefined && owner !== name ? [{ owner, name }] : []
  })
}
