import { expect, test } from 'vitest'
import { readDatedEvent } from '../../../src/domain/as-of/dated-case.ts'
import { parseDay } from '../../../src/domain/dates/day.ts'
import { nameCitedDate } from '../../../src/messages/name-cited-date.ts'
import { readWords } from '../../support/all-words.ts'
import { makeEvent } from '../../support/make-case.ts'

const COMPILED = parseDay('2026-11-23') ?? Number.NaN
const m = await readWords('en')

const read = (conflicts: Parameters<typeof makeEvent>[0]['conflicts']) =>
  readDatedEvent(makeEvent({ id: 'a', date: '2014-12-27', ...(conflicts ? { conflicts } : {}) }), COMPILED)

test('a citation gives every date where sources disagree, and only the recorded one where none does', () => {
  const conflict = { field: 'date', value: '2014-12-28', source: 's2' } as const
  expect(nameCitedDate(read([conflict]), COMPILED, m)).toBe(
    '27 Dec 2014 (sources disagree on the date: 27 Dec 2014; 28 Dec 2014)',
  )
  expect(nameCitedDate(read(undefined), COMPILED, m)).toBe('27 Dec 2014')
  const later = { ...conflict, since: '2015-01-05' } as const
  expect(nameCitedDate(read([later]), parseDay('2014-12-31') ?? Number.NaN, m)).toBe('27 Dec 2014')
})
