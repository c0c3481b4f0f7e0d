import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../../../../src/features/export/document/clean-text.ts'
import {
  type ExportDocument,
  inlineText,
  type Line,
} from '../../../../../src/features/export/document/model.ts'
import { escapeMarkdown } from '../../../../../src/features/export/formats/markdown-text.ts'
import { renderMarkdown } from '../../../../../src/features/export/formats/render-markdown.ts'
import { squeeze } from '../../../../support/read-back.ts'
import {
  listTags,
  MARKDOWN_READERS,
  type MarkdownReader,
  readText,
} from '../../../../support/render-markdown.ts'

const READERS: readonly MarkdownReader[] = ['CommonMark', 'GitHub', 'GitHub with formulas']

/** A document with `text` in every place for a text of the data. */
function putEverywhere(text: string): ExportDocument {
  const line = (style?: 'strong' | 'emphasis'): Line => [inlineText(text, style)]
  const around: Line = [inlineText('before '), inlineText(text), inlineText(' after')]
  return {
    language: 'en',
    colon: ':',
    title: text,
    facts: [{ label: text, content: line() }],
    contents: [{ id: 'a', title: text }],
    contentsTitle: 'Contents',
    sections: [
      {
        id: 'a',
        title: text,
        blocks: [
          { kind: 'paragraph', content: line() },
          { kind: 'paragraph', content: around },
          {
            kind: 'items',
            items: [
              { number: 7, content: line(), details: [line(), around] },
              { number: 8, content: line('strong'), details: [line('emphasis')] },
              {
                number: null,
                content: [
                  ...line(),
                  { kind: 'note', source: '1', places: [text] },
                  { kind: 'note', source: '2', places: [] },
                ],
                details: [],
              },
            ],
          },
          { kind: 'table', title: 'Table', head: [text, 'b'], rows: [[text, 'c']] },
        ],
        sections: [{ id: 'b', title: text, blocks: [{ kind: 'paragraph', content: line() }], sections: [] }],
      },
    ],
    sourcesTitle: 'Sources',
    sources: [
      {
        number: '1',
        publisher: text,
        title: text,
        about: text,
        url: 'https://example.org/',
        words: text,
        isDescription: false,
        note: line(),
      },
      {
        number: '2',
        publisher: '',
        title: '',
        about: text,
        url: null,
        words: text,
        isDescription: true,
        note: [],
      },
    ],
    foot: '',
    keys: [],
  }
}

/** The file without its front matter. */
function writeBody(text: string): string {
  const file = renderMarkdown(putEverywhere(text))
  return file.slice(file.indexOf('\n---\n') + 5)
}

const SIGNS = '*_`$%=~[]()!<>&#-+|\\{}^@.:;/"\'?,'.split('')
const MARKS = '$$ %% == ~~ [[ ]] ![ ]( ** __ 1. [^1] <!-- --> <b> <? &amp; &#35;'.split(' ')
const ADDRESSES = 'https:// HTTP:// www. ab@cd.ef mailto:ab@cd.ef xmpp:ab@cd.ef/g'.split(' ')
const LETTERS = [
  'a',
  'B',
  '7',
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\u00a0',
  'ж',
  '—',
  '«',
  '»',
  '€',
  '\u0301',
  '- ',
  '12) ',
  '# ',
  '[ ] ',
  '[^1]: ',
]

function expectOnlyText(text: string, reader: MarkdownReader): void {
  const render = MARKDOWN_READERS[reader]
  const [plain, made] = [render(writeBody('word')), render(writeBody(text))]
  expect(listTags(made)).toEqual(listTags(plain))
  expect(squeeze(readText(made))).toBe(squeeze(readText(plain).replaceAll('word', () => cleanText(text))))
}

test.each(READERS)('every text of the data stays plain text in %s, without visible backslashes', (reader) => {
  const piece = fc.constantFrom(...SIGNS, ...MARKS, ...ADDRESSES, ...LETTERS)
  const text = fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (one) => {
      fc.pre(cleanText(one) !== '')
      expectOnlyText(one, reader)
    }),
    { numRuns: 600, seed: 25 },
  )
})

test.each(
  [
    { what: 'a link', text: '[here](https://example.org)' },
    { what: 'a bare address', text: 'see www.example.org and https://example.org' },
    { what: 'a mail address', text: 'write to ab@example.org' },
    { what: 'a wiki link', text: '[[Case 00042]]' },
    { what: 'a formula', text: 'between $5 and $6, or $$x$$' },
    { what: 'a numbered list', text: '1986. A year' },
    { what: 'a list', text: '- item' },
    { what: 'a task', text: '[ ] to do' },
    { what: 'a heading', text: '# heading' },
    { what: 'an underlined heading', text: '===' },
    { what: 'a rule', text: '---' },
    { what: 'an element', text: '<b>bold</b>' },
    { what: 'an HTML comment', text: '<!-- hidden -->' },
    { what: 'a footnote', text: '[^1]: other' },
    { what: 'a definition', text: ': definition' },
  ].flatMap((one) => READERS.map((reader) => ({ ...one, reader }))),
)('$what stays plain text in $reader', ({ text, reader }) => {
  expectOnlyText(text, reader)
})

// Obsidian's own syntax, for which there is no renderer to test with: an escape anywhere in it disables it.
test.each([
  { what: 'a comment', text: '%%hidden%%', mark: /%%/ },
  { what: 'a highlight', text: '==marked==', mark: /==/ },
  { what: 'a link', text: '[[Case 00042]] ![[Case 00042]]', mark: /\[\[|\]\]/ },
  { what: 'a tag', text: '#tag a #tag', mark: /(?<!\\)#(?=tag)/ },
  { what: 'a block id', text: 'text ^block', mark: /(?<!\\)\^block/ },
  { what: 'an inline footnote', text: '^[note]', mark: /(?<!\\)\^\\?\[/ },
  { what: 'a formula', text: '$x$', mark: /(?<!\\)\$/ },
  { what: 'a template', text: '{{x}} <%= x %>', mark: /\{\{|<%/ },
])('no text of the data creates $what in Obsidian', ({ text, mark }) => {
  expect(writeBody('word')).not.toMatch(mark)
  expect(writeBody(text)).not.toMatch(mark)
})

test.each([
  { text: 'a*b_c', escaped: 'a\\*b\\_c' },
  { text: '- item', escaped: '\\- item' },
  { text: '12. item', escaped: '12\\. item' },
  { text: 'a\nb', escaped: 'a b' },
  { text: '<b>&amp;', escaped: '&lt;b&gt;&amp;amp;' },
])('escapes "$text" as "$escaped"', ({ text, escaped }) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})
