import { Fragment, isValidElement, type ReactNode } from 'react'
import { type Markup, markup, trusted } from './markup.ts'

/** Elements that have no end tag. */
const VOID = new Set(['br', 'hr', 'img'])

/** Props that become no attribute: a file has no classes of the app and no scripts. */
function isAttribute(name: string, value: unknown): boolean {
  const isDropped = name === 'children' || name === 'className'
  return !isDropped && (typeof value === 'string' || typeof value === 'number')
}

/** A drawing of the app as it is: the app escapes every text in it. Only `renderStatic` draws it. */
export const Drawing: (props: { readonly svg: string }) => null = () => null

/**
 * Renders what components without state return as markup, without classes and handlers. React's own renderer for servers adds
 * 72 kB to what each reader loads ahead. A `span` without attributes, which the app puts around texts, is left out.
 */
export function renderStatic(node: ReactNode): Markup {
  if (node === null || node === undefined || typeof node === 'boolean') return trusted('')
  if (Array.isArray(node)) return markup`${node.map(renderStatic)}`
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint')
    return markup`${String(node)}`
  if (!isValidElement<Readonly<Record<string, unknown>>>(node))
    throw new TypeError('Only text, elements and arrays of them can be rendered as markup.')
  const { type, props } = node
  const children = () => renderStatic(props['children'] as ReactNode)
  if (type === Fragment) return children()
  if (type === Drawing) return trusted(String(props['svg']))
  if (typeof type === 'function') return renderStatic((type as (all: typeof props) => ReactNode)(props))
  const attributes = Object.entries(props)
    .filter(([name, value]) => isAttribute(name, value))
    .map(([name, value]) => markup` ${trusted(name.toLowerCase())}="${String(value)}"`)
  if (type === 'span' && Object.keys(props).every((name) => name === 'children')) return children()
  const start = markup`<${trusted(type)}${attributes}>`
  return VOID.has(type) ? start : markup`${start}${children()}</${trusted(type)}>`
}
