import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { splitDirections } from '../../../../../src/features/export/document/directions.ts'
import { type ExportDocument, inlineText } from '../../../../../src/features/export/document/model.ts'
import { PrintDocument } from '../../../../../src/features/export/document/print-document.tsx'
import { renderHtml } from '../../../../../src/features/export/formats/html.tsx'
import { en } from '../../../../../src/messages/en/en.ts'
import { enWords } from '../../../../../src/messages/en/words.ts'

const HEBREW = '\u05d0\u05d1\u05d2'
const ARABIC = '\u0627\u0644\u0639\u0631\u0628\u064a\u0629'

test.each([
  { what: 'no such script', text: 'Case 00042', parts: ['Case 00042'] },
  { what: 'nothing', text: '', parts: [''] },
  { what: 'a name alone', text: HEBREW, parts: [`<${HEBREW}>`] },
  { what: 'a name before a number', text: `${HEBREW} (2)`, parts: [`<${HEBREW}>`, ' (2)'] },
  {
    what: 'a name of two words',
    text: `a ${HEBREW} ${HEBREW}, b`,
    parts: ['a ', `<${HEBREW} ${HEBREW}>`, ', b'],
  },
  { what: 'two names', text: `${HEBREW} and ${ARABIC}`, parts: [`<${HEBREW}>`, ' and ', `<${ARABIC}>`] },
])('$what is split by text direction', ({ text, parts }) => {
  expect(splitDirections(text).map((part) => (part.isolated ? `<${part.text}>` : part.text))).toEqual(parts)
})

test('the parts of a text joined are the text', () => {
  const unit = fc.constantFrom('a', ' ', '1', '(', HEBREW, '\u0661', '\u064b', '\ud83a\udd00', 'ж')
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join('')
      expect(
        splitDirections(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
    { seed: 25 },
  )
})

/** A document with a right-to-left name in every place for a text of the data. */
const name = `${HEBREW} 7`
const line = [inlineText(name), inlineText(name, 'strong'), inlineText(name, 'emphasis')]
const doc: ExportDocument = {
  colon: ':',
  language: 'en',
  title: name,
  facts: [{ label: name, content: line }],
  contents: [{ id: 'a', title: name }],
  contentsTitle: 'Contents',
  sections: [
    {
      id: 'a',
      title: name,
      blocks: [
        { kind: 'paragraph', content: [...line, { kind: 'note', source: '1', places: [name] }] },
        { kind: 'items', items: [{ number: 7, content: line, details: [line] }] },
        { kind: 'table', title: 'Table', head: ['a', 'b'], rows: [[name, name]] },
      ],
      sections: [{ id: 'b', title: name, blocks: [], sections: [] }],
    },
  ],
  sourcesTitle: 'Sources',
  sources: [
    {
      number: '1',
      publisher: name,
      title: name,
      about: name,
      url: null,
      words: name,
      isDescription: false,
      note: line,
    },
  ],
  foot: '',
  keys: [],
}

test.each([
  {
    form: 'HTML',
    make: () => renderHtml(doc, null, { ...en, ...enWords }).replace(/<title>.*?<\/title>/, ''),
  },
  {
    form: 'the print page',
    make: () => renderToStaticMarkup(createElement(PrintDocument, { document: doc })),
  },
])('$form isolates a right-to-left name everywhere', ({ make }) => {
  const html = make()
  expect(html.split(`<bdi>${HEBREW}</bdi>`).length).toBeGreaterThan(20)
  expect(html.replaceAll(`<bdi>${HEBREW}</bdi>`, '')).not.toContain(HEBREW)
})
