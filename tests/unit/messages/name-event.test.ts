import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/case/language.ts'
import { EVENT_TYPES } from '../../../src/domain/case/vocabulary.ts'
import { nameEvent } from '../../../src/messages/name-event.ts'
import { readWords } from '../../support/all-words.ts'

test.each(LANGUAGES)(
  '%s: an event without a title has its type in the place of it, and not before it too',
  async (language) => {
    const m = await readWords(language)
    for (const type of EVENT_TYPES) {
      const label = m.eventType[type]
      expect(nameEvent({ type, title: null }, m)).toEqual({ type: null, title: label })
      expect(nameEvent({ type, title: 'A title' }, m)).toEqual({
        type: type === 'context' ? null : label,
        title: 'A title',
      })
    }
  },
)
