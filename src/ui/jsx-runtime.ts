import type { ElementType, Key, ReactElement, ReactNode } from 'react'
import { jsxs as makeMany, jsx as makeOne } from 'react/jsx-runtime'
import { isolateText } from './isolate-text.ts'

export type { JSX } from 'react/jsx-runtime'
export { Fragment } from 'react/jsx-runtime'

interface Props {
  readonly children?: ReactNode
}

/** What JSX compiles to: React's own, with each text wrapped in an element (`isolateText`). */
export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  return makeOne(type, isolateText(type, props, false), key)
}

/** The same for an element with several children. */
export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  return makeMany(type, isolateText(type, props, true), key)
}
