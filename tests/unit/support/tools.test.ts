import { expect, test } from 'vitest'
import { ApiError } from '../../../src/api/api-error.ts'
import { shouldRetry } from '../../../src/api/query-client.ts'
import { safeUrl } from '../../../src/domain/case/safe-url.ts'
import { findLockFaults, findManifestFaults } from '../../support/lockfile.ts'
import { sumBeforeTheList } from '../../support/sizes.ts'

test.each([
  { name: 'the network, once', failures: 0, error: new ApiError('x', { kind: 'network' }), retry: true },
  { name: 'the network, twice', failures: 1, error: new ApiError('x', { kind: 'network' }), retry: false },
  {
    name: 'an error of the server',
    failures: 0,
    error: new ApiError('x', { kind: 'http', status: 503, problem: null }),
    retry: true,
  },
  {
    name: 'a record that does not exist',
    failures: 0,
    error: new ApiError('x', { kind: 'http', status: 404, problem: null }),
    retry: false,
  },
  { name: 'a wrong body', failures: 0, error: new ApiError('x', { kind: 'invalid-body' }), retry: false },
  { name: 'no answer in time', failures: 0, error: new ApiError('x', { kind: 'timeout' }), retry: false },
  { name: 'anything else', failures: 0, error: new Error('x'), retry: false },
])('retries $name: $retry', ({ failures, error, retry }) => {
  expect(shouldRetry(failures, error)).toBe(retry)
})

test.each([
  { text: 'https://example.org/a?b#c', url: 'https://example.org/a?b#c' },
  { text: 'http://example.org', url: 'http://example.org' },
  { text: 'https://user:pass@example.org/x', url: 'https://example.org/x' },
  { text: 'javascript:alert(1)', url: null },
  { text: 'JaVa\nscript:alert(1)', url: null },
  { text: 'data:text/html,x', url: null },
  { text: 'vbscript:x', url: null },
  { text: 'file:///etc/passwd', url: null },
  { text: 'blob:https://example.org/x', url: null },
  { text: '//example.org', url: null },
  { text: '', url: null },
])('"$text" becomes the link $url', ({ text, url }) => {
  expect(safeUrl(text)).toBe(url)
})

test('finds an address, a gap or an install script in a lock file', () => {
  const lock = {
    packages: {
      'node_modules/a': {
        version: '1.0.0',
        resolved: 'x',
        optionalDependencies: { 'a-linux': '1', 'a-darwin': '1' },
      },
      'node_modules/a-linux': { version: '1.0.0', hasInstallScript: true },
    },
  }
  expect(findLockFaults(lock)).toEqual([
    'node_modules/a names a download address',
    'node_modules/a@1.0.0 lacks a-darwin',
    'node_modules/a-linux runs a script when it is installed',
  ])
})

test('finds a dependency that is not pinned or not in the table', () => {
  const manifest = {
    dependencies: { a: '^1.0.0' },
    devDependencies: { b: '1.2.3' },
    optionalDependencies: {},
  }
  expect(findManifestFaults(manifest, '| `a` |')).toEqual([
    'a is not pinned: ^1.0.0',
    'b has no line in the README',
  ])
})

test('only code that loads before the list counts for the budget', () => {
  const size = (kb: number, beforeTheList: boolean) => ({ file: 'x', kb, beforeTheList })
  expect(sumBeforeTheList([size(100, true), size(50, false), size(20, true)])).toBe(120)
})
