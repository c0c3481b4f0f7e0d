import { expect, test } from 'vitest'
import { readApiUrl, readBasePath } from '../../support/build-settings.ts'

test.each([
  { text: undefined, path: '/' },
  { text: '', path: '/' },
  { text: '/', path: '/' },
  { text: '/board/', path: '/board/' },
  { text: '/a/b-c_1.2/', path: '/a/b-c_1.2/' },
])('accepts BASE_PATH $text unchanged', ({ text, path }) => {
  const said: string[] = []
  expect(readBasePath(text, (words) => said.push(words))).toBe(path)
  expect(said).toEqual([])
})

test.each([{ text: 'board' }, { text: '/board' }, { text: 'board/' }])(
  'adds missing slashes to BASE_PATH $text, with a message',
  ({ text }) => {
    const said: string[] = []
    expect(readBasePath(text, (words) => said.push(words))).toBe('/board/')
    expect(said).toEqual([`BASE_PATH "${text}" is read as "/board/".`])
  },
)

test.each([
  { text: 'https://example.org/board/' },
  { text: '//example.org/board/' },
  { text: 'C:/Program Files/Git/board/' },
  { text: 'C:/board/' },
  { text: '/a//b/' },
  { text: '/a/../b/' },
  { text: './' },
  { text: '/a b/' },
  { text: '/board/?x' },
  { text: '/board/#x' },
  { text: '\\board\\' },
])('rejects BASE_PATH $text with a message', ({ text }) => {
  expect(() => readBasePath(text)).toThrow(
    /^Failed to read BASE_PATH: ".+" is not the path of a folder\. Write, /,
  )
})

test.each([
  { text: undefined, url: undefined },
  { text: '', url: undefined },
  { text: '/', url: '/' },
  { text: '/v1', url: '/v1' },
  { text: 'https://api.example.org', url: 'https://api.example.org' },
  { text: 'http://localhost:8080/v1/', url: 'http://localhost:8080/v1/' },
])('accepts VITE_API_URL $text unchanged', ({ text, url }) => {
  expect(readApiUrl(text)).toBe(url)
})

test.each([
  { text: 'api.example.org', instead: 'VITE_API_URL=https://api.example.org.' },
  { text: 'localhost:8080', instead: 'VITE_API_URL=https://localhost:8080.' },
  { text: '//api.example.org', instead: 'VITE_API_URL=https://api.example.org.' },
  { text: 'ftp://api.example.org', instead: 'VITE_API_URL=https://api.example.org.' },
  { text: 'https://', instead: 'VITE_API_URL=https://api.example.org.' },
  { text: 'https://user:secret@example.org', instead: 'VITE_API_URL=https://api.example.org.' },
  { text: 'https://example.org/?key=1', instead: 'VITE_API_URL=https://api.example.org.' },
  { text: '/v1?key=1', instead: 'VITE_API_URL=/v1.' },
])('rejects VITE_API_URL $text with a suggestion', ({ text, instead }) => {
  expect(() => readApiUrl(text)).toThrow(/^Failed to read VITE_API_URL: /)
  expect(() => readApiUrl(text)).toThrow(instead)
})
