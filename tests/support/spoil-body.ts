import type { Random } from './random.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

interface Place {
  readonly path: readonly (string | number)[]
  readonly value: Json
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function listPlaces(value: Json, path: readonly (string | number)[] = []): readonly Place[] {
  const here: Place = { path, value }
  if (value === null || typeof value !== 'object') return [here]
  const inner = isList(value) ? value.map((one, i) => [i, one] as const) : Object.entries(value)
  return [here, ...inner.flatMap(([key, one]) => listPlaces(one, [...path, key]))]
}

/** Replaces the value at a path; undefined removes it. */
function replaceAt(whole: Json, path: readonly (string | number)[], next: Json | undefined): Json {
  const [key, ...rest] = path
  if (key === undefined || whole === null || typeof whole !== 'object') return next ?? null
  if (isList(whole)) {
    return whole.flatMap((one, i) => {
      if (i !== key) return [one]
      if (rest.length > 0) return [replaceAt(one, rest, next)]
      return next === undefined ? [] : [next]
    })
  }
  const entries = Object.entries(whole).flatMap(([name, one]) => {
    if (name !== key) return [[name, one] as const]
    if (rest.length > 0) return [[name, replaceAt(one, rest, next)] as const]
    return next === undefined ? [] : [[name, next] as const]
  })
  return Object.fromEntries(entries)
}

const LONG = 'n'.repeat(50_000)

/** Replacements for a text. */
const TEXTS = [
  '',
  ' ',
  '\n',
  '\0',
  LONG,
  '{s1}',
  '{nobody}',
  '{',
  '0',
  '-',
  'not a word of it',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '%E0%A4%A',
  '\ud800',
  '\u202eabc',
  'a\u0301'.repeat(200),
  '\u200b',
  '<b>"&\'',
  'javascript:alert(1)',
  'https://',
  'https://example.org:99999/',
  'http://[::1',
  '//',
  'xx-invalid!',
  'en_US',
  'e',
  'a-b-c-d-e-f-g',
  '2013-02-30',
  '2013-02',
  '../..',
  '../2013',
  '2013/..',
  '/2013',
  '2013/',
  '[2011..2013]',
  '[..2013-05]',
  '[2013-05..]',
  '[2013-05-31,2013-06-01]',
  '201X',
  '2013-XX-12',
  '2013-21',
  '9999-12-31',
  '0000',
  '-9999',
  'Y170000002',
  '2013?/2012~',
  '1985-04-12T23:20:30Z',
  'XX',
  'ZZ',
  'kz',
  'KZ',
]

const NUMBERS = [-1, 0, 1, 2, 7, 99, 999_999, -2, 0.5, 1e300, 2_147_483_648, 9_007_199_254_740_992]

const OTHERS: readonly Json[] = [null, true, false, 0, 1, '', 'x', [], {}, [[]], [null], { id: 'x' }]

/** A wrong value, mostly of the same type, so that a check of types alone would accept it. */
function spoil(value: Json, texts: readonly string[], random: Random): Json | undefined {
  if (random.chance(0.12)) return undefined
  if (random.chance(0.12)) return random.pick(OTHERS)
  if (typeof value === 'string') {
    if (random.chance(0.3)) return random.pick(texts)
    if (random.chance(0.1)) return value + random.pick(TEXTS)
    return random.pick(TEXTS)
  }
  if (typeof value === 'number') return random.pick(NUMBERS)
  if (typeof value === 'boolean') return !value
  if (value === null) return random.pick(OTHERS)
  if (isList(value)) {
    const [first = null] = value
    return random.pick<readonly Json[]>([
      [],
      value.slice(1),
      value.slice(0, -1),
      value.toReversed(),
      [...value, first],
      [...value, ...value],
      [...value, null],
    ])
  }
  return random.pick<Json>([{}, { ...value, unheardOf: 1 }, { ...value, ['id']: 'another' }])
}

/** A spoilt body, and where it was spoilt. */
export interface Spoilt {
  readonly where: string
  readonly body: Json
}

/** Makes a function that spoils the body in one to three places; every place in it, at any depth, is equally likely. */
export function makeSpoiler(body: Json): (random: Random) => Spoilt {
  const places = listPlaces(body)
  const texts = places.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  return (random) => {
    const where: string[] = []
    let spoilt = body
    for (let remaining = random.pick([1, 1, 1, 2, 3]); remaining > 0; remaining--) {
      const { path, value } = random.pick(places)
      const next = spoil(value, texts, random)
      spoilt = replaceAt(spoilt, path, next)
      where.push(`${path.join('.')} = ${JSON.stringify(next)?.slice(0, 60) ?? 'gone'}`)
    }
    return { where: where.join('; '), body: spoilt }
  }
}
