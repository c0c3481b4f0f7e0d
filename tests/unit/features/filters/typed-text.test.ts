import { expect, test } from 'vitest'
import { answerText, settleText, typeText } from '../../../../src/features/filters/typed-text.ts'

test('typed text stays while results for earlier text arrive or are skipped', () => {
  let now = typeText(typeText(typeText(settleText(''), 'a'), 'ab'), 'abl')
  expect(now.text).toBe('abl')
  now = answerText(now, 'a')
  expect(now.text).toBe('abl')
  now = answerText(now, 'abl')
  expect(now).toEqual({ text: 'abl', waiting: [], seen: 'abl' })
})

test('a result for another text replaces the typed text', () => {
  const typed = answerText(typeText(settleText('old'), 'older'), 'older')
  expect(answerText(typed, 'old')).toEqual(settleText('old'))
  expect(answerText(typeText(typed, 'oldest'), '')).toEqual(settleText(''))
})

test('a repeated result changes nothing', () => {
  const typed = typeText(settleText('a'), 'ab')
  expect(answerText(typed, 'a')).toBe(typed)
})
