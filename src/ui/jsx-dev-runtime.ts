import type { ElementType, Key, ReactElement, ReactNode } from 'react'
import { type JSXSource, jsxDEV as make } from 'react/jsx-dev-runtime'
import { isolateText } from './isolate-text.ts'

export type { JSX } from 'react/jsx-runtime'
export { Fragment } from 'react/jsx-runtime'

interface Props {
  readonly children?: ReactNode
}

/** What JSX compiles to in development: React's own, with each text wrapped in an element (`isolateText`). */
export function jsxDEV(
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  ...rest: [source?: JSXSource, self?: unknown]
): ReactElement {
  const isolated = isolateText(type, props, isStatic)
  // React warns of several children that are no list: texts alone are joined into one child.
  return make(type, isolated, key, isStatic && Array.isArray(isolated.children), ...rest)
}
