import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/case/language.ts'

const ROOT = new URL('../../../', import.meta.url)
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'src/DECISIONS.md']

function readDocument(name: string): string {
  return readFileSync(new URL(name, ROOT), 'utf8')
}

const names = new Set(
  ['src', 'mocks', 'tests', 'public'].flatMap((place) =>
    readdirSync(new URL(place, ROOT), { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
  ),
)

/** Expands `{a,b}` in a path to each of its alternatives. */
function expandBraces(text: string): readonly string[] {
  const [whole, list] = /\{([^{}]+)\}/.exec(text) ?? []
  if (whole === undefined || list === undefined) return [text]
  return list.split(',').flatMap((one) => expandBraces(text.replace(whole, one)))
}

/** Paths and file names in code marks and links; `<language>` means each language, `<…>` and `*` any name. */
function listPaths(text: string): readonly string[] {
  const marked = [...text.matchAll(/`([^`\n]+)`|\]\(([^)\s]+)\)/g)].map(
    ([, code, link]) => code ?? link ?? '',
  )
  return marked
    .flatMap((one) => expandBraces(one.replace('<language>', `{${LANGUAGES.join(',')}}`)))
    .filter((one) => /^(?:src|mocks|tests|public|\.github)\/|^[\w.-]+\.(?:tsx?|json|css|html)$/.test(one))
}

function exists(path: string): boolean {
  if (!path.includes('/')) return names.has(path) || existsSync(new URL(path, ROOT))
  const known = path.split(/[^/]*[<*]/)[0] ?? ''
  return existsSync(new URL(known, ROOT))
}

test.each(DOCUMENTS)('%s names only files and folders that exist', (name) => {
  expect(listPaths(readDocument(name)).filter((path) => !exists(path))).toEqual([])
})

test.each(DOCUMENTS)('%s names only scripts that exist', (name) => {
  const { scripts } = v.parse(
    v.object({ scripts: v.record(v.string(), v.string()) }),
    JSON.parse(readDocument('package.json')),
  )
  const named = [...readDocument(name).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, script]) => script ?? '')
  expect(named.filter((script) => !(script in scripts))).toEqual([])
})

test('distinguishes a missing folder, a wrong name and a pattern', () => {
  const text =
    '`src/domain/gone/`, `no-such-file.ts`, [x](src/api/client.ts), `src/messages/<language>/`, `src/{api,nowhere}/`'
  expect(listPaths(text).filter((path) => !exists(path))).toEqual([
    'src/domain/gone/',
    'no-such-file.ts',
    'src/nowhere/',
  ])
})

const words = readDocument('README.md')
  .split('### Words')[1]
  ?.split('\n### ')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('src/'))

test('the README has a list of words, fifteen at most', () => {
  expect(words?.length).toBeGreaterThan(10)
  expect(words?.length).toBeLessThanOrEqual(15)
})

test.each(words ?? [])('each type of this word is defined where the README says: %s', (line) => {
  const marked = [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '')
  const files = marked.filter((one) => one.includes('/'))
  const types = marked.filter((one) => /^[A-Z]\w*$/.test(one))
  const text = files.map(readDocument).join('\n')
  expect(
    types.filter((type) => !new RegExp(`^export (?:interface|type|const) ${type}\\b`, 'm').test(text)),
  ).toEqual([])
})
