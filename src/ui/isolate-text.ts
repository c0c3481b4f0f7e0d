import { Fragment, type ReactNode } from 'react'
import { jsx } from 'react/jsx-runtime'

interface Props {
  readonly children?: ReactNode
}

function isText(child: unknown): child is string | number | bigint {
  return typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint'
}

function isEmpty(child: unknown): boolean {
  return child === null || child === undefined || typeof child === 'boolean'
}

/** Joins children that are only text, nested lists included; null if there is an element among them. */
function joinText(children: readonly unknown[]): string | null {
  let text = ''
  for (const child of children) {
    if (Array.isArray(child)) {
      const inner = joinText(child)
      if (inner === null) return null
      text += inner
    } else if (isText(child)) text += String(child)
    else if (!isEmpty(child)) return null
  }
  return text
}

/** Wraps each run of text in an element. Elements keep their places, so that React keeps their state. */
function wrapTexts(type: unknown, children: readonly unknown[], isStatic: boolean): readonly unknown[] {
  const wrapped: unknown[] = []
  let run = ''
  let runAt = -1
  const close = () => {
    // Translators leave whitespace alone.
    if (runAt >= 0 && run.trim() !== '')
      wrapped[runAt] = jsx(
        type === 'text' ? 'tspan' : 'span',
        { children: run },
        isStatic ? undefined : `text ${runAt}`,
      )
    else if (runAt >= 0) wrapped[runAt] = run
    run = ''
    runAt = -1
  }
  for (const child of children) {
    const text = isText(child) ? String(child) : Array.isArray(child) ? joinText(child) : null
    if (text !== null && text !== '') {
      run += text
      if (runAt < 0) runAt = wrapped.length
      wrapped.push(null)
    } else if (isEmpty(child) || text === '') wrapped.push(child)
    else {
      close()
      wrapped.push(Array.isArray(child) ? wrapTexts(type, child, false) : child)
    }
  }
  close()
  return wrapped
}

function hasText(children: readonly unknown[]): boolean {
  return children.some((child) => (Array.isArray(child) ? hasText(child) : isText(child)))
}

/**
 * Returns props in which every text is the only child of its element.
 *
 * A browser that translates a page replaces text nodes with elements. React keeps writing to the detached node, so that the
 * old text stays on the page, and throws when it removes that node; text that is an only child it replaces safely. See
 * https://github.com/facebook/react/issues/11538.
 */
export function isolateText<P extends Props>(type: unknown, props: P, isStatic: boolean): P {
  const children: unknown = props.children
  if (type === Fragment && isText(children)) return { ...props, children: jsx('span', { children }) }
  if (!Array.isArray(children) || !hasText(children) || (typeof type !== 'string' && type !== Fragment))
    return props
  const text = type === Fragment ? null : joinText(children)
  return { ...props, children: text ?? wrapTexts(type, children, isStatic) }
}
