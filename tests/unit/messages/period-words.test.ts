import { expect, test } from 'vitest'
import type { Language } from '../../../src/domain/case/language.ts'
import { parseDay } from '../../../src/domain/dates/day.ts'
import { readAllWords } from '../../support/all-words.ts'

const words = await readAllWords()
const say = (language: Language, from: string, to: string) =>
  words.get(language)?.time.view({ from: parseDay(from) ?? Number.NaN, to: parseDay(to) ?? Number.NaN })

test.each([
  {
    from: '2012-01-01',
    to: '2015-07-31',
    en: '2012 to mid-2015',
    uk: '2012 – середина 2015',
    ru: '2012 – середина 2015',
    fr: '2012 à mi-2015',
  },
  { from: '2013-01-01', to: '2013-12-31', en: '2013', uk: '2013', ru: '2013', fr: '2013' },
  {
    from: '2012-03-14',
    to: '2015-08-02',
    en: 'Mar 2012 to Aug 2015',
    uk: 'бер 2012 – сер 2015',
    ru: 'мар 2012 – авг 2015',
    fr: 'mars 2012 à août 2015',
  },
  { from: '2013-05-01', to: '2013-05-31', en: 'May 2013', uk: 'тра 2013', ru: 'май 2013', fr: 'mai 2013' },
  {
    from: '2013-05-03',
    to: '2013-06-20',
    en: '3 May 2013 to 20 Jun 2013',
    uk: '3 травня 2013 – 20 червня 2013',
    ru: '3 мая 2013 – 20 июня 2013',
    fr: 'du 3 mai 2013 au 20 juin 2013',
  },
] as const)('$from to $to is said as "$en"', ({ from, to, ...said }) => {
  for (const language of ['en', 'uk', 'ru', 'fr'] as const)
    expect(say(language, from, to)).toBe(said[language])
})
