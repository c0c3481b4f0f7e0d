import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BUILD_TARGET, findYoungFunctions, OLDEST_BROWSERS } from '../../support/baseline.ts'
import { judgeFindings } from '../../support/check-baseline.ts'

test.each([
  { code: 'URL.parse(text)', found: ['URL.parse'] },
  { code: 'const { promise } = Promise.withResolvers()', found: ['Promise.withResolvers'] },
  { code: 'Map.groupBy(list, key); Object.groupBy(list, key)', found: ['Map.groupBy', 'Object.groupBy'] },
  { code: 'globalThis.Map.groupBy(list, key)', found: ['Map.groupBy'] },
  { code: 'AbortSignal.any([a, AbortSignal.timeout(1)])', found: ['AbortSignal.any', 'AbortSignal.timeout'] },
  { code: 'one.union(other)', found: ['.union()'] },
  { code: 'map.values().filter(isGood)', found: ['.filter() of an iterator'] },
  { code: 'window.navigation', found: ['navigation'] },
  { code: 'new URLPattern({})', found: ['URLPattern'] },
  { code: 'new Temporal.Instant(0n)', found: ['Temporal', 'Temporal.Instant'] },
  { code: 'bytes.toBase64()', found: ['.toBase64()'] },
  { code: 'document.startViewTransition(work)', found: ['.startViewTransition()'] },
])('oldest browsers lack: $code', ({ code, found }) => {
  expect(findYoungFunctions(code)).toEqual(found)
})

test.each([
  { code: 'list.toSorted(); list.with(0, 1); list.findLast(isGood); text.isWellFormed()' },
  { code: 'structuredClone(value); Object.hasOwn(value, name); list.at(-1); crypto.randomUUID()' },
  { code: 'Object.values(map).filter(isGood); [...map.values()].filter(isGood)' },
  { code: 'URL.canParse(text) ? new URL(text) : null' },
  { code: 'const URL = { parse: () => 1 }; URL.parse()' },
  { code: 'const settings = { navigation: 1 }; settings.navigation; typeof scheduler' },
  { code: 'requestAnimationFrame(draw); matchMedia("print"); new DecompressionStream("deflate-raw")' },
])('oldest browsers have: $code', ({ code }) => {
  expect(findYoungFunctions(code)).toEqual([])
})

test('reports a breach and an unneeded exception, and accepts a needed one', () => {
  const findings = new Map([['a.js', ['URL.parse', 'navigation']]])
  expect(judgeFindings(findings, { navigation: 'tested first', Temporal: 'never' })).toEqual([
    'a.js uses URL.parse, which the oldest browsers of the README have not',
    'the exception for Temporal is not needed any more',
  ])
})

test('the README names the target browsers of the build', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const { chrome, edge, firefox, safari } = OLDEST_BROWSERS
  expect(chrome).toBe(edge)
  expect(readme).toContain(`Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`)
  expect(BUILD_TARGET).toEqual(['chrome120', 'edge120', 'firefox121', 'safari17.2'])
})
