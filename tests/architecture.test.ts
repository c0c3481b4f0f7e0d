import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findImports, readSourceFiles } from './support/imports.ts'
import { findBreaches, findCircles } from './support/layers.ts'

const files = readSourceFiles(fileURLToPath(new URL('..', import.meta.url)), ['src', 'mocks', 'tests'])
// This file contains examples of breaches, so it is not checked.
const checked = files.filter(({ file }) => file !== 'tests/architecture.test.ts')

test('all files respect the layers', () => {
  expect(checked.length).toBeGreaterThan(100)
  expect(checked.flatMap(findBreaches)).toEqual([])
})

test('there are no circular imports', () => {
  expect(findCircles(files.filter(({ file }) => file.startsWith('src/')))).toEqual([])
})

const make = (file: string, text: string) => ({ file, text, imports: findImports(file, text) })

test.each([
  { name: 'the domain importing a package', file: 'src/domain/a.ts', text: "import * as v from 'valibot'" },
  {
    name: 'the domain importing the contract, as a type',
    file: 'src/domain/a.ts',
    text: "import type { A } from '../contract/a.ts'",
  },
  {
    name: 'the contract importing the api',
    file: 'src/contract/a.ts',
    text: "import { a } from '../api/a.ts'",
  },
  {
    name: 'the service importing the api',
    file: 'src/service/a.ts',
    text: "import { a } from '../api/a.ts'",
  },
  {
    name: 'the app importing the service, which only servers do',
    file: 'src/app/a.ts',
    text: "import { a } from '../service/a.ts'",
  },
  { name: 'the ui importing the domain', file: 'src/ui/a.tsx', text: "import { a } from '../domain/a.ts'" },
  {
    name: 'a feature importing another',
    file: 'src/features/one/a.ts',
    text: "import { a } from '../two/a.ts'",
  },
  {
    name: 'a feature importing the app',
    file: 'src/features/one/a.ts',
    text: "import { a } from '../../app/a.ts'",
  },
  { name: 'an export from a forbidden place', file: 'src/ui/a.ts', text: "export { a } from '../api/a.ts'" },
  {
    name: 'a file of the app other than backend.ts importing the mock server',
    file: 'src/app/main.tsx',
    text: "const a = import('../../mocks/browser.ts')",
  },
  {
    name: 'backend.ts importing the mock server statically',
    file: 'src/app/backend.ts',
    text: "import { a } from '../../mocks/browser.ts'",
  },
  {
    name: 'the mock server importing a feature',
    file: 'mocks/a.ts',
    text: "import { a } from '../src/features/one/a.ts'",
  },
  { name: 'a call of fetch outside the api', file: 'src/app/a.ts', text: "void fetch('/x')" },
  {
    name: 'dates importing a type from a later folder',
    file: 'src/domain/dates/a.ts',
    text: "import type { A } from '../as-of/a.ts'",
  },
  {
    name: 'a folder importing another of the same floor',
    file: 'src/domain/names/a.ts',
    text: "import { a } from '../as-of/a.ts'",
  },
  {
    name: 'a folder of the domain that the order does not list',
    file: 'src/domain/misc/a.ts',
    text: "import { a } from '../dates/a.ts'",
  },
  {
    name: 'a folder importing a file directly in its parent',
    file: 'src/app/shell/a.ts',
    text: "import('../preload.ts')",
  },
  {
    name: 'the shell importing a page by import()',
    file: 'src/app/shell/a.ts',
    text: "const a = import('../pages/case/a.ts')",
  },
  {
    name: 'a page importing another',
    file: 'src/app/pages/case/a.ts',
    text: "import { a } from '../board/a.ts'",
  },
  {
    name: 'a format starting a worker of the job',
    file: 'src/features/export/formats/a.ts',
    text: "new Worker(new URL('../job/a.ts', import.meta.url))",
  },
  {
    name: 'the axis importing the lanes',
    file: 'src/features/timeline/axis/a.ts',
    text: "import { a } from '../lanes/a.ts'",
  },
  { name: 'a folder called utils', file: 'src/ui/utils/a.ts', text: '' },
  { name: 'a limit of its own', file: 'src/features/one/a.ts', text: 'const MOST_CASES = 20' },
  { name: 'an exported limit with a type', file: 'mocks/a.ts', text: 'export const LONGEST_MS: number = 2' },
  { name: 'a barrel', file: 'src/ui/index.ts', text: '' },
  { name: 'a file of 301 lines', file: 'src/ui/a.ts', text: '\n'.repeat(300) },
  { name: 'markup made of text', file: 'src/ui/a.tsx', text: 'a.innerHTML = b' },
  { name: 'code made of text', file: 'mocks/a.ts', text: 'eval(a)' },
])('finds a breach: $name', ({ file, text }) => {
  expect(findBreaches(make(file, text))).toHaveLength(1)
})

test.each([
  {
    name: 'a feature importing its own files',
    file: 'src/features/one/a.ts',
    text: "import { a } from './b.ts'",
  },
  {
    name: 'backend.ts importing the mock server dynamically',
    file: 'src/app/backend.ts',
    text: "const a = import('../../mocks/browser.ts')",
  },
  {
    name: 'the collection importing its engine',
    file: 'src/domain/collection/a.ts',
    text: "import { a } from './engine/a.ts'",
  },
  {
    name: 'the root of the app importing a page',
    file: 'src/app/app.tsx',
    text: "import('./pages/case/a.ts')",
  },
  {
    name: 'the domain importing the limits, and using one',
    file: 'src/domain/dates/a.ts',
    text: "import { MOST_A } from '../../limits.ts'\nconst all = MOST_A",
  },
  {
    name: 'the app importing a feature',
    file: 'src/app/a.ts',
    text: "import { a } from '../features/one/a.ts'",
  },
])('allows $name', ({ file, text }) => {
  expect(findBreaches(make(file, text))).toEqual([])
})

test.each([
  { name: 'of imports', back: "import './a.ts'" },
  { name: 'of types', back: "import type { A } from './a.ts'" },
  { name: 'by import()', back: "const a = import('./a.ts')" },
  { name: 'by a worker', back: "new Worker(new URL('./a.ts', import.meta.url), { type: 'module' })" },
])('finds a circular import $name', ({ back }) => {
  const circle = [make('src/ui/a.ts', "import './b.ts'"), make('src/ui/b.ts', back)]
  expect(findCircles(circle)).toEqual(['src/ui/a.ts → src/ui/b.ts → src/ui/a.ts'])
})
