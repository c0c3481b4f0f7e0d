import { expect, test } from 'vitest'
import { answerText, settleText, typeText } from '../../../../src/features/filters/typed-text.ts'

test('what is typed stays while the answers to it come late and are left out', () => {
  let now = typeText(typeText(typeText(settleText(''), 'a'), 'ab'), 'abl')
  expect(now.text).toBe('abl')
  now = answerText(now, 'a')
  expect(now.text).toBe('abl')
  now = answerText(now, 'abl')
  expect(now).toEqual({ text: 'abl', waiting: [], seen: 'abl' })
})

test('an answer to something else takes the place of the text', () => {
  const typed = answerText(typeText(settleText('old'), 'older'), 'older')
  expect(answerText(typed, 'old')).toEqual(settleText('old'))
  expect(answerText(typeText(typed, 'oldest'), '')).toEqual(settleText(''))
})

test('the same answer again changes nothing', () => {
  const typed = typeText(settleText('a'), 'ab')
  expect(answerText(typed, 'a')).toBe(typed)
})
