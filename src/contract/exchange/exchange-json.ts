import { ExchangeError, type ExchangeSet, parseExchangeSet } from './exchange-set.ts'

/** A set as JSON. The same set gives the same bytes. */
export function writeExchangeJson(set: ExchangeSet): string {
  return `${JSON.stringify(set, null, 2)}\n`
}

/** Reads a set from JSON; throws an `ExchangeError` that says where it is wrong. */
export function readExchangeJson(text: string): ExchangeSet {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw new ExchangeError('This is not JSON.', { cause: error })
  }
  return parseExchangeSet(data)
}
