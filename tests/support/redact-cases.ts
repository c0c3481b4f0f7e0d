import type { Case, Source } from '../../src/domain/case/case.ts'
import { computeCalendarDay, formatDay } from '../../src/domain/dates/day.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from './make-case.ts'
import { NAMES } from './name-pairs.ts'
import { makeRandom, type Random } from './random.ts'

/** A case and the secrets in its texts. A redacted file may contain a secret only if it reports that. */
export interface SecretCase {
  readonly record: Case
  readonly source: Source
  /** The name as the texts of the case write it: inflected, in other spellings, with invisible characters. */
  readonly names: readonly string[]
  readonly days: readonly string[]
  readonly places: readonly string[]
  /** Numbers under which courts keep it. */
  readonly numbers: readonly string[]
}

const SHORT = 'Цой Ким Пак Лев Юн Ян Бек Нур Kim Lee Cho Bø Łuk Őry Żak Šír Ünal Ali Eva Ада Әли Ығ'.split(
  ' ',
)
const STARTS = 'Wraz Gloph Тюрб Жабр Qvent Žblun Śwyrg Хвощ Ґурд Ұлбр Ōsth Brünz'.split(' ')
const MIDDLES = 'ul ami oge ушк еша ілл yrna ëdd әрд ow'.split(' ')
const ENDS = 'ov ev ski ова ин енко ұлы ek us ян gård á'.split(' ')
const PLACE_STARTS = 'Vorl Trizm Quopp Злотв Щерб Ńawk'.split(' ')
const PLACE_ENDS = 'und ogrod aville иград инск ów'.split(' ')
const ENDINGS = ['', '', '', 'а', 'у', 'ом', 'а', "'s", '’s', 'a', 'owi', 'em', 'ға']
const INSIDE = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff']

/** A made-up name of one word. */
function makeWord(random: Random): string {
  if (random.chance(0.3)) return random.pick(SHORT)
  return random.pick(STARTS) + (random.chance(0.5) ? random.pick(MIDDLES) : '') + random.pick(ENDS)
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text)
}

/** A random variant of a name: with an ending, in capitals, decomposed, without accents, with invisible characters. */
function vary(word: string, random: Random): string {
  const ending = random.pick(ENDINGS)
  const inflected = ending === '' || isCyrillic(ending) === isCyrillic(word) ? word + ending : word
  switch (random.below(7)) {
    case 0:
      return inflected.normalize('NFD')
    case 1:
      return inflected.slice(0, 2) + random.pick(INSIDE) + inflected.slice(2)
    case 2:
      return inflected.normalize('NFD').replaceAll(/\p{M}/gu, '')
    case 3:
      return inflected.toUpperCase()
    case 4:
      return `${inflected.slice(0, 1)}${random.pick(INSIDE)}${inflected.slice(1).normalize('NFD')}`
    default:
      return inflected
  }
}

const LOCALES = ['en-GB', 'en-US', 'ru', 'uk', 'fr', 'pl', 'de', 'it', 'es', 'cs'] as const

/** Writes a random day in one of the usual ways. */
function writeDay(random: Random): { readonly iso: string; readonly text: string } {
  const day = 11_000 + random.below(8000)
  const iso = formatDay(day)
  const { year, month, day: number } = computeCalendarDay(day)
  const two = (part: number) => String(part).padStart(2, '0')
  if (random.chance(0.5)) {
    const locale = random.pick(LOCALES)
    const style = { day: 'numeric', month: random.pick(['long', 'short'] as const), timeZone: 'UTC' } as const
    const date = new Date(Date.UTC(year, month - 1, number))
    return {
      iso,
      text: new Intl.DateTimeFormat(locale, {
        ...style,
        ...(random.chance(0.7) ? { year: 'numeric' } : {}),
      }).format(date),
    }
  }
  const text = random.pick([
    iso,
    `${two(number)}.${two(month)}.${year}`,
    `${number}.${month}.${year}`,
    `${year}/${two(month)}/${two(number)}`,
    `${two(month)}/${two(number)}/${year}`,
    `${year}${two(month)}${two(number)}`,
  ])
  return { iso, text }
}

/** A number of a case in one of the ways in which courts write it. */
function writeNumber(random: Random): string {
  const number = 1100 + random.below(8000)
  const year = 10 + random.below(15)
  return random.pick([
    `${number}/${year}`,
    `${number}/20${year}`,
    `I. ÚS ${number}/${year}`,
    `14 To ${number}/20${year}`,
    `${year}-80.${String(number).slice(1)}`,
    `${number}${year}`,
  ])
}

/** Cases each of whose names, days and places stands in texts of every kind; the same for the same seed. */
export function makeSecretCases(count: number, seed: number): readonly SecretCase[] {
  return Array.from({ length: count }, (_, i) => {
    const random = makeRandom(seed * 100_003 + i)
    const spellings = random.chance(0.3) ? random.pick(NAMES).map(({ name }) => name) : null
    const words = spellings?.[0]?.split(' ') ?? [makeWord(random), makeWord(random)]
    const written = spellings ? random.pick(spellings).split(' ') : words.map((word) => vary(word, random))
    const others = words.map((word) => vary(word, random))
    const place = random.pick(PLACE_STARTS) + random.pick(PLACE_ENDS)
    const days = [writeDay(random), writeDay(random), writeDay(random)]
    const id = `secret-${i}`
    const source = `s${i + 1}`
    const numbers = Array.from({ length: 3 }, () => writeNumber(random))
    // References, brackets and asides stand between the days.
    const aside = random.pick([` ({${source}})`, ` [{${source}}],`, ' (as told),', ', he says,', ''])
    const text = (k: number) =>
      `then ${(k % 2 === 0 ? written : others).join(' ')} was seen in ${place} on ${days[k % 3]?.text ?? ''}${aside} or ${days[(k + 1) % 3]?.text ?? ''} by many, case ${numbers[k % 3] ?? ''}`
    const cite = [{ source, locator: `${place}, ${days[0]?.text ?? ''}` }]
    return {
      names: [...words, ...written, ...others],
      days: [...days.map((day) => day.text), ...days.map((day) => day.iso)],
      places: [place],
      numbers,
      source: makeSource({
        id: source,
        title: text(0),
        publisher: `${written[0] ?? ''} of ${place}`,
        url: `https://example.org/${place}/${i}`,
        published: days[1]?.iso ?? '2014-01-01',
        note: text(1),
      }),
      record: makeCase({
        id,
        person: {
          name: words.join(' '),
          aliases: spellings?.slice(1, 2) ?? [],
          description: text(0),
          nationalityAsReported: [],
          nationalityCitation: cite[0] ?? { source },
          later: [{ text: text(1), date: days[2]?.iso ?? '2014', citations: cite }],
        },
        noticesNote: text(2),
        events: [
          makeEvent({
            id: `${id}-e`,
            date: days[0]?.iso ?? '2014',
            title: text(0),
            detail: text(1),
            note: text(2),
            actor: { name: text(3), role: 'host-state-court' },
            attributedTo: { name: text(4), kind: 'reporter', via: { name: text(5), kind: 'reporter' } },
            alsoAttributedTo: [{ name: text(6), kind: 'lawyer' }],
            citations: cite,
            conflicts: [
              { field: 'date', value: days[1]?.iso ?? '2014', source },
              { field: 'date', value: text(7), source },
            ],
            later: [{ text: text(8), date: days[2]?.iso ?? '2014', citations: cite }],
          }),
        ],
        notices: [
          makeNotice({
            id: `${id}-n`,
            calledInArticle: text(9),
            issued: days[0]?.iso ?? '2014',
            firstEffect: days[1]?.iso ?? '2014',
            grounds: text(10),
            note: text(11),
            citations: cite,
          }),
        ],
        claims: [
          {
            id: `${id}-c`,
            by: text(12),
            kind: 'lawyer',
            via: { name: text(13), kind: 'reporter' },
            text: text(14),
            citations: cite,
          },
        ],
        relatedCases: [
          {
            case: 'secret-0',
            relation: 'spouse-of',
            citations: cite,
            disputed: { text: text(15), source },
          },
        ],
      }),
    }
  })
}
