import type { Citation, Source } from '../../src/domain/case/case.ts'
import { SOURCE_KINDS } from '../../src/domain/case/vocabulary.ts'
import { formatDay } from '../../src/domain/dates/day.ts'
import { FIRST_DAY } from './generate-date.ts'
import { makeRandomAt, type Random } from './random.ts'

/** Number of fictional sources that all generated cases share. */
export const SOURCE_COUNT = 60

/** A seed of its own, so that a change to cases does not change the sources, nor the reverse. */
const SOURCE_SEED = 60_060

const LANGUAGES = ['en', 'ru', 'uk', 'fr', 'pl', 'kk'] as const

/** Sources in order of id; every ninth has no date; the first is the article. */
export function generateSources(): readonly Source[] {
  return Array.from({ length: SOURCE_COUNT }, (_, i): Source => {
    const random = makeRandomAt(SOURCE_SEED, i)
    const day = formatDay(FIRST_DAY + random.below(7900))
    const published = random.pick([day, day, day, day.slice(0, 7), day.slice(0, 4), `[..${day}]`])
    return {
      id: `s${i + 1}`,
      title: `Fictional text ${i + 1}`,
      publisher: `Fictional publisher ${1 + (i % 12)}`,
      url: `https://example.org/texts/${i + 1}`,
      language: random.pick(LANGUAGES),
      kind: random.pick(SOURCE_KINDS),
      ...(i % 9 === 8 ? {} : { published: i === 0 ? '2013-09-05' : published }),
    }
  })
}

export function generateCitation(random: Random): Citation {
  const source = `s${1 + random.below(SOURCE_COUNT)}`
  return random.chance(0.2) ? { source, locator: `para. ${1 + random.below(40)}` } : { source }
}

/** Citations of one to three different sources. */
export function generateCitations(random: Random): readonly Citation[] {
  const citations = Array.from({ length: 1 + random.below(3) }, () => generateCitation(random))
  return citations.filter(({ source }, i) => citations.findIndex((other) => other.source === source) === i)
}
