import { listNames } from '../contract/parts/names-part.ts'
import { computeNameRanks } from '../domain/collection/search-names.ts'
import { listNameBuffers, startNameIndex } from '../domain/names/name-index.ts'
import type { NamesAnswer, NamesBuffer, NamesRequest } from './names-protocol.ts'
import { answerCalls } from './worker-call.ts'

function build(parts: readonly NamesBuffer[]): NamesAnswer {
  const builder = startNameIndex()
  for (const { buffer, count } of parts) for (const names of listNames(buffer, count)) builder.add(names)
  return { index: builder.finish() }
}

function rank(parts: readonly NamesBuffer[], locale: string): NamesAnswer {
  const names = parts.flatMap(({ buffer, count }) =>
    Array.from(listNames(buffer, count), ([name = '']) => name),
  )
  return { locale, ranks: computeNameRanks(names, locale) }
}

// In a worker so that the page stays responsive: folding the names of a hundred thousand cases takes a second. Keeps no state
// between requests.
answerCalls<NamesRequest, NamesAnswer>(
  ({ parts, locale }) => (locale === null ? build(parts) : rank(parts, locale)),
  (answer) => ('index' in answer ? [...listNameBuffers(answer.index)] : [answer.ranks.buffer]),
)
