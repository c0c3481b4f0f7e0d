import { expect, test } from 'vitest'
import type { Language } from '../../../src/domain/case/language.ts'
import { parseEdtf } from '../../../src/domain/dates/edtf.ts'
import { readAllWords } from '../../support/all-words.ts'
import { realDataset } from '../../support/real-dataset.ts'

const words = await readAllWords()
const plain = (text: string | undefined) => text?.replaceAll(/[\u00A0\u202F]/g, ' ')
const say = (language: Language, date: string) => {
  const m = words.get(language)
  return plain(m?.case.since(m.date(parseEdtf(date))))
}

test('every date that sets a status reads as its beginning, never as a period that has ended', () => {
  const dates = [
    ...new Set(
      realDataset.cases.flatMap(({ events }) =>
        events.filter(({ sets }) => Object.keys(sets).length > 0).map(({ date }) => date),
      ),
    ),
  ]
  expect(dates.length).toBeGreaterThan(30)
  for (const date of dates) {
    expect(say('en', date)).toMatch(/^since /)
    expect(say('fr', date)).toMatch(/^depuis /)
    expect(say('ru', date)).toMatch(/^начало: /)
    expect(say('uk', date)).toMatch(/^початок: /)
  }
})

test.each([
  ['2015-02-23', 'since 23 Feb 2015', 'depuis le 23 février 2015'],
  ['2013-02', 'since Feb 2013', 'depuis février 2013'],
  [
    '[2015-01-15..2015-03-11]',
    'since a day between 15 Jan and 11 Mar 2015',
    'depuis un jour situé entre le 15 janvier et le 11 mars 2015',
  ],
  ['[..2013-07-25]', 'since 25 Jul 2013 or earlier', 'depuis le 25 juillet 2013 ou avant'],
  ['[..2013-07]', 'since Jul 2013 or earlier', 'depuis juillet 2013 ou avant'],
  ['[2013-06-01..]', 'since 1 Jun 2013 or later', 'depuis le 1er juin 2013 ou après'],
  ['2013-06-01~', 'since about 1 Jun 2013', 'depuis le 1er juin 2013 environ'],
  ['[2013-05-29..2013-05-30]', 'since 29 or 30 May 2013', 'depuis le 29 ou 30 mai 2013'],
])('of %s it says %s', (date, english, french) => {
  expect(say('en', date)).toBe(english)
  expect(say('fr', date)).toBe(french)
})
