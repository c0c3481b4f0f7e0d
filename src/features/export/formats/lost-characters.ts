import type { Summary } from '../../../domain/summary/summary.ts'
import { cleanText } from '../document/clean-text.ts'
import { type Loss, makeLoss } from './loss.ts'

/** What most formats replace by U+FFFD or a space: control characters, marks of direction, halves of characters. */
export const CONTROLS = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u

function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}

/** The texts of a summary in which a format loses characters; null: it holds every character. */
export function findLostCharacters(lost: RegExp | null, { cases, sources }: Summary): readonly Loss[] {
  if (lost === null) return []
  const texts = [
    ...cases.flatMap(({ record: { person, noticesNote }, chronology, notices, claims, relatedCases }) =>
      listTexts([
        person,
        noticesNote,
        chronology.map(({ event }) => event),
        notices.map(({ notice }) => notice),
        claims,
        relatedCases,
      ]),
    ),
    ...listTexts(sources.map(({ source }) => source)),
  ]
  const found = [...new Set(texts)].filter((text) => lost.test(text))
  return makeLoss('controls', 'in-words', found.map(cleanText))
}
