import { ExchangeError, type ExchangeSet, parseExchangeSet } from './exchange-set.ts'

/** Writes a set as JSON, with the address of its schema if one is given. The same set always gives the same bytes. */
export function writeExchangeJson(set: ExchangeSet, schema?: string): string {
  return `${JSON.stringify({ $schema: schema, ...set }, null, 2)}\n`
}

/** Parses a set from JSON; throws an `ExchangeError` that names the place of the first error. */
export function readExchangeJson(text: string): ExchangeSet {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new ExchangeError('This is not JSON.', { cause: error })
  }
  if (typeof data !== 'object' || data === null || !('$schema' in data)) return parseExchangeSet(data)
  const { $schema: _address, ...set } = data
  return parseExchangeSet(set)
}
