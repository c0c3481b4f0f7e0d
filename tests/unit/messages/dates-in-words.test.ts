import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/case/language.ts'
import { parseDay } from '../../../src/domain/dates/day.ts'
import { parseEdtf, tryParseEdtf } from '../../../src/domain/dates/edtf.ts'
import { readAllWords } from '../../support/all-words.ts'
import { edtfText } from '../../support/edtf-arbitrary.ts'
import { realDataset } from '../../support/real-dataset.ts'

const all = await readAllWords()

test.each([
  ['2013-06-12', '12 июня 2013', '12 червня 2013', '12 juin 2013'],
  ['2013-06-01', '1 июня 2013', '1 червня 2013', '1er juin 2013'],
  ['2012-05', 'май 2012', 'травень 2012', 'mai 2012'],
  ['2016', '2016', '2016', '2016'],
  [
    '[2013-07-21..2013-07-25]',
    'между 21 и 25 июля 2013',
    'між 21 і 25 липня 2013',
    'entre le 21 et le 25 juillet 2013',
  ],
  [
    '[2013-05-31..2013-06-01]',
    '31 мая или 1 июня 2013',
    '31 травня або 1 червня 2013',
    '31 mai ou 1er juin 2013',
  ],
  [
    '[2013-08-01..2013-09-05]',
    'между 1 августа и 5 сентября 2013',
    'між 1 серпня і 5 вересня 2013',
    'entre le 1er août et le 5 septembre 2013',
  ],
  [
    '[2011-07..2014-04-17]',
    'между июлем 2011 и 17 апреля 2014',
    'між липнем 2011 і 17 квітня 2014',
    'entre juillet 2011 et le 17 avril 2014',
  ],
  [
    '[2013-05-31,2013-06-01]',
    '31 мая или 1 июня 2013',
    '31 травня або 1 червня 2013',
    '31 mai ou 1er juin 2013',
  ],
  ['[2014-07-29,2014-07-30]', '29 или 30 июля 2014', '29 або 30 липня 2014', '29 ou 30 juillet 2014'],
  ['[2013,2015,2017]', '2013, 2015 или 2017', '2013, 2015 або 2017', '2013, 2015 ou 2017'],
  [
    '[..2013-09-05]',
    'не позднее 5 сентября 2013',
    'не пізніше 5 вересня 2013',
    'au plus tard le 5 septembre 2013',
  ],
  ['[..2012-05]', 'не позднее мая 2012', 'не пізніше травня 2012', 'au plus tard en mai 2012'],
  ['[2022-12-08..]', 'не ранее 8 декабря 2022', 'не раніше 8 грудня 2022', 'au plus tôt le 8 décembre 2022'],
  ['[2022..]', 'не ранее 2022', 'не раніше 2022', 'au plus tôt en 2022'],
  ['2013-06-01~', 'около 1 июня 2013', 'близько 1 червня 2013', 'vers le 1er juin 2013'],
  ['2013-06-01?', '1 июня 2013 (под вопросом)', '1 червня 2013 (під питанням)', '1er juin 2013 (incertain)'],
  [
    '2013-06%',
    'около июня 2013 (под вопросом)',
    'близько червня 2013 (під питанням)',
    'vers juin 2013 (incertain)',
  ],
  [
    '201X',
    '2010-е годы (год не указан)',
    '2010-ті роки (рік не вказано)',
    'années 2010 (année non précisée)',
  ],
  ['19XX', '1900–1999 (год не указан)', '1900–1999 (рік не вказано)', '1900–1999 (année non précisée)'],
  [
    '200X',
    '2000-е годы (год не указан)',
    '2000-ні роки (рік не вказано)',
    'années 2000 (année non précisée)',
  ],
  [
    '201X/202X',
    'начало: 2010-е годы (год не указан), конец: 2020-е годы (год не указан)',
    'початок: 2010-ті роки (рік не вказано), кінець: 2020-ті роки (рік не вказано)',
    'début : années 2010 (année non précisée), fin : années 2020 (année non précisée)',
  ],
  [
    '2012-05?/2012-08~',
    'начало: май 2012 (под вопросом), конец: около августа 2012',
    'початок: травень 2012 (під питанням), кінець: близько серпня 2012',
    'début : mai 2012 (incertain), fin : vers août 2012',
  ],
  ['2012-22/2012-24', 'с лета 2012 по зиму 2012', 'з літа 2012 по зиму 2012', 'de l’été 2012 à l’hiver 2012'],
  [
    '[..201X]',
    'не позднее 2010-х годов (год не указан)',
    'не пізніше 2010-х років (рік не вказано)',
    'au plus tard dans les années 2010 (année non précisée)',
  ],
  [
    '[2014-02-18..2016-10-17]',
    'между 18 февраля 2014 и 17 октября 2016',
    'між 18 лютого 2014 і 17 жовтня 2016',
    'entre le 18 février 2014 et le 17 octobre 2016',
  ],
  ['2012-XX', '2012 (месяц не указан)', '2012 (місяць не вказано)', '2012 (mois non précisé)'],
  [
    '2012-06-XX',
    'июнь 2012 (день не указан)',
    'червень 2012 (день не вказано)',
    'juin 2012 (jour non précisé)',
  ],
  [
    '2012-XX-15',
    '15 число, 2012 (месяц не указан)',
    '15 число, 2012 (місяць не вказано)',
    'le 15 d’un mois de 2012 (mois non précisé)',
  ],
  ['20XX-12-XX', 'день вида 20XX-12-XX', 'день виду 20XX-12-XX', 'un jour de la forme 20XX-12-XX'],
  ['2012-22', 'лето 2012', 'літо 2012', 'été 2012'],
  [
    '2013-06-12/2013-09-05',
    'с 12 июня 2013 по 5 сентября 2013',
    'з 12 червня 2013 по 5 вересня 2013',
    'du 12 juin 2013 au 5 septembre 2013',
  ],
  [
    '2012-04/2012-08',
    'с апреля 2012 по август 2012',
    'з квітня 2012 по серпень 2012',
    'd’avril 2012 à août 2012',
  ],
  ['2012/..', 'с 2012, конец открыт', 'з 2012, кінець відкритий', 'depuis 2012, sans fin indiquée'],
  ['2012/', 'с 2012, конец неизвестен', 'з 2012, кінець невідомий', 'depuis 2012, fin inconnue'],
  [
    '../2012-05',
    'по май 2012, начало открыто',
    'по травень 2012, початок відкритий',
    'jusqu’en mai 2012, sans début indiqué',
  ],
  [
    '/2012-05',
    'по май 2012, начало неизвестно',
    'по травень 2012, початок невідомий',
    'jusqu’en mai 2012, début inconnu',
  ],
  ['-0043', '44 до н. э. (год ISO -0043)', '44 до н. е. (рік ISO -0043)', '44 av. J.-C. (année ISO -0043)'],
  [
    '2012-03-15T23:30:00+05:00',
    '15 марта 2012 (23:30:00+05:00)',
    '15 березня 2012 (23:30:00+05:00)',
    '15 mars 2012 (23:30:00+05:00)',
  ],
])('%s reads "%s", "%s", "%s"', (text, ...words) => {
  const date = parseEdtf(text)
  // Another test checks no-break spaces.
  const said = (['ru', 'uk', 'fr'] as const).map((language) =>
    all.get(language)?.date(date).replaceAll('\u00A0', ' '),
  )
  expect(said).toEqual(words)
})

/** Every date of the collection as EDTF text. */
const texts = new Set(
  [
    ...realDataset.cases.flatMap(({ events, notices }) => [
      ...events.flatMap(({ date, conflicts }) => [date, ...(conflicts ?? []).map(({ value }) => value)]),
      ...notices.flatMap(({ issued, firstEffect, statusDate }) => [issued, firstEffect, statusDate]),
    ]),
    ...realDataset.context.map(({ date }) => date),
    ...realDataset.sources.map(({ published }) => published),
  ].filter((text) => typeof text === 'string'),
)

/** Formats a plain day or month with `Intl`, for comparison; without the abbreviation for "year". */
function format(locale: string, text: string): string {
  const [year = 0, month = 1, day] = text.split('-').map(Number)
  const long = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: locale === 'en-GB' ? 'short' : 'long',
    ...(day !== undefined && { day: 'numeric' }),
  })
  return long
    .format(Date.UTC(year, month - 1, day ?? 1))
    .replace(/\s*[гр]\.$/, '')
    .replace('Sept', 'Sep')
    .replace(/^1 (?=\p{L})/u, locale === 'fr' ? '1er ' : '1 ')
}

test.each(LANGUAGES)('%s: plain days and months of the collection are formatted as by `Intl`', (language) => {
  const plain = [...texts].filter((text) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(text))
  expect(plain.length).toBeGreaterThan(80)
  const locale = language === 'en' ? 'en-GB' : language
  expect(plain.map((text) => all.get(language)?.date(parseEdtf(text)))).toEqual(
    plain.map((text) => format(locale, text)),
  )
})

test.each(LANGUAGES)('%s: no date of the collection becomes more precise in words', (language) => {
  const m = all.get(language)
  for (const text of texts) {
    const date = tryParseEdtf(text)
    if (!date) continue
    const words = m?.date(date) ?? ''
    const days = text.match(/\d{4}-\d{2}-\d{2}/g) ?? []
    // The words contain every year of the date, and no day if it has none.
    for (const year of text.match(/\d{4}/g) ?? []) expect(words).toContain(year)
    if (days.length === 0) expect(words).not.toMatch(/(?:^|\s)\d{1,2}(?:er)?\s/)
    if (date.kind === 'one-of') expect(words.split(' ').length).toBeGreaterThan(3)
  }
})

test('formats a day in each language', () => {
  const day = parseDay('2013-09-05') ?? 0
  expect(LANGUAGES.map((language) => all.get(language)?.day(day))).toEqual([
    '5 Sep 2013',
    '5 сентября 2013',
    '5 вересня 2013',
    '5 septembre 2013',
  ])
})

test.each([...all])('no date in words contains NaN, undefined or null, in %s', (_, words) => {
  fc.assert(
    fc.property(edtfText, (text) => {
      const date = tryParseEdtf(text)
      if (date) expect(words.date(date)).not.toMatch(/NaN|undefined|null|--/)
    }),
    { seed: 20_130_905, numRuns: 5000 },
  )
  for (const text of ['-1XXX', '-02XX', '-201X', '-1XXX-05-12', 'Y-17000'])
    expect(words.date(parseEdtf(text))).not.toMatch(/NaN|undefined/)
})
