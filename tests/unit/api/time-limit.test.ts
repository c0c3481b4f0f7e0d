import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { limitTime } from '../../../src/api/time-limit.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('aborts with a TimeoutError when the time is up, not before', () => {
  const { signal } = limitTime(1000)
  vi.advanceTimersByTime(999)
  expect(signal.aborted).toBe(false)
  vi.advanceTimersByTime(1)
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' })
})

test('aborts with the other signal and its reason', () => {
  const other = new AbortController()
  const { signal } = limitTime(1000, other.signal)
  other.abort('left')
  expect(signal.reason).toBe('left')
  expect(limitTime(1000, other.signal).signal.reason).toBe('left')
})

test('never aborts after release, which clears the timer', () => {
  const other = new AbortController()
  const { signal, release } = limitTime(1000, other.signal)
  release()
  other.abort()
  vi.advanceTimersByTime(2000)
  expect(signal.aborted).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})
