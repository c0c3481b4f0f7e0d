import { expect, test } from 'vitest'
import { readKey } from '../../../src/ui/read-key.ts'

test.each([
  { key: 'k', code: 'KeyK', read: 'k', what: 'a Latin letter' },
  { key: 'л', code: 'KeyK', read: 'k', what: 'the same key in a Russian layout' },
  { key: 'Л', code: 'KeyK', shiftKey: true, read: 'K', what: 'the same with Shift' },
  { key: 'о', code: 'KeyJ', read: 'j', what: 'j in a Ukrainian layout' },
  { key: 'κ', code: 'KeyK', read: 'k', what: 'k in a Greek layout' },
  { key: 't', code: 'KeyK', read: 't', what: 'a Dvorak layout, which has t there' },
  { key: 'a', code: 'KeyQ', read: 'a', what: 'a French layout, which has a there' },
  { key: '.', code: 'Slash', read: '/', what: '/ in a Russian layout' },
  { key: ',', code: 'Slash', shiftKey: true, read: '?', what: '? in a Russian layout' },
  { key: '.', code: 'Period', read: '.', what: 'a full stop where Latin layouts have it' },
  { key: '?', code: 'Slash', shiftKey: true, read: '?', what: '? in a US layout' },
  { key: '/', code: 'Digit7', shiftKey: true, read: '/', what: '/ in a German layout' },
  { key: 'ö', code: 'Semicolon', read: 'ö', what: 'a letter that the US layout has not' },
  { key: 'Enter', code: 'Enter', read: 'Enter', what: 'Enter' },
  { key: 'Enter', code: 'Enter', isComposing: true, read: '', what: 'Enter that confirms a composition' },
  { key: 'Enter', code: 'Enter', keyCode: 229, read: '', what: 'the same as Safari sends it' },
  { key: 'Escape', code: 'Escape', isComposing: true, read: '', what: 'Escape that ends a composition' },
  { key: 'ArrowDown', read: 'ArrowDown', what: 'a key without a place' },
  { read: '', what: 'an event without a key, as autofill sends' },
])('reads $what', ({ read, key, code, shiftKey, isComposing, keyCode }) => {
  expect(readKey({ key, code, shiftKey, isComposing, keyCode })).toBe(read)
})
