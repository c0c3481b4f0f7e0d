import { listNames, readNamesPart } from '../contract/parts/names-part.ts'
import { listNameBuffers, startNameIndex } from '../domain/name-index.ts'
import { computeNameRanks } from '../domain/names.ts'
import type { NamesAnswer, NamesOrder } from './names-reader.ts'

/** The first name of each case, kept for the orders of languages. */
let names: readonly string[] = []

function build(parts: Extract<NamesOrder, { readonly parts: unknown }>['parts']): NamesAnswer {
  const builder = startNameIndex()
  names = parts.flatMap(({ buffer, count }) => {
    const part = readNamesPart(buffer, count)
    return Array.from({ length: count }, (_, at) => {
      const all = listNames(part, at)
      builder.add(all)
      return all[0] ?? ''
    })
  })
  return { index: builder.finish() }
}

/** Names are read here, so that the page stays at hand: folding those of a hundred thousand cases takes a second. */
addEventListener('message', ({ data }: MessageEvent<NamesOrder>) => {
  if ('parts' in data) {
    const answer = build(data.parts)
    postMessage(answer, { transfer: 'index' in answer ? [...listNameBuffers(answer.index)] : [] })
    return
  }
  const ranks = computeNameRanks(names, data.locale)
  const answer: NamesAnswer = { locale: data.locale, ranks }
  postMessage(answer, { transfer: [ranks.buffer] })
})
