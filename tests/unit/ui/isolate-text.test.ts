import { createElement, Fragment, isValidElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { jsxDEV } from '../../../src/ui/jsx-dev-runtime.ts'
import { jsx, jsxs } from '../../../src/ui/jsx-runtime.ts'

// The runtime of the published app: React in development warns that texts joined into one are no list, and is not used with it.
vi.spyOn(console, 'error').mockImplementation(() => undefined)

const b = createElement('b', null, 'x')
const show = (element: unknown) => {
  if (!isValidElement(element)) throw new Error('no element')
  return renderToStaticMarkup(element)
}

test('a single text is unchanged', () => {
  const props = { children: 'words' }
  expect(jsx('p', props).props).toBe(props)
})

test.each([
  { what: 'texts and numbers', children: ['5', ' ', 'of ', 7], html: '<p>5 of 7</p>' },
  { what: 'texts and empty values', children: [false, 'words', null, undefined], html: '<p>words</p>' },
  { what: 'lists of texts', children: ['a', ['b', ['c']]], html: '<p>abc</p>' },
])('$what are joined into one text', ({ children, html }) => {
  const element = jsxs('p', { children })
  expect(show(element)).toBe(html)
  expect(typeof element.props).toBe('object')
  expect(element.props).toHaveProperty('children', expect.any(String))
})

test.each([
  { what: 'before an element', children: ['words ', b], html: '<p><span>words </span><b>x</b></p>' },
  {
    what: 'around an element',
    children: ['one ', 2, b, ' three'],
    html: '<p><span>one 2</span><b>x</b><span> three</span></p>',
  },
  { what: 'in a list beside an element', children: [b, ['a', 'b']], html: '<p><b>x</b><span>ab</span></p>' },
  { what: 'blank between elements', children: [b, ' ', b], html: '<p><b>x</b> <b>x</b></p>' },
])('a text $what becomes a separate element', ({ children, html }) => {
  expect(show(jsxs('p', { children }))).toBe(html)
})

test('elements keep their identity when texts before them appear and disappear', () => {
  const place = (children: readonly unknown[]) => {
    const { props } = jsxs('p', { children: children as never })
    const list: unknown = Object(props)['children']
    return Array.isArray(list) ? list.indexOf(b) : -1
  }
  expect(place(['a', ' ', b])).toBe(2)
  expect(place([null, 'a', b])).toBe(2)
  expect(place([null, null, b])).toBe(2)
})

test('in SVG a text is wrapped in a tspan; in a fragment each text is wrapped; children of a component are unchanged', () => {
  const tspan = createElement('tspan', null, 'y')
  expect(show(jsxs('text', { children: ['x ', tspan] }))).toBe(
    '<text><tspan>x </tspan><tspan>y</tspan></text>',
  )
  expect(show(jsx(Fragment, { children: 'words' }))).toBe('<span>words</span>')
  expect(show(jsxs(Fragment, { children: ['words', b] }))).toBe('<span>words</span><b>x</b>')
  const props = { children: ['a', b] }
  expect(jsxs(() => null, props).props).toBe(props)
})

test('in development React warns of nothing, whether children are texts alone or texts and elements', () => {
  const error = vi.mocked(console.error).mockClear()
  const texts = jsxDEV('p', { children: ['5', ' of ', 7] }, undefined, true)
  const mixed = jsxDEV('p', { children: ['words ', b] }, undefined, true)
  expect([texts, mixed].map(show)).toEqual(['<p>5 of 7</p>', '<p><span>words </span><b>x</b></p>'])
  expect(error).not.toHaveBeenCalled()
})
