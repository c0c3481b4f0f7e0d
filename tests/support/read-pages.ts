import { getResponse } from 'msw'
import { vi } from 'vitest'
import { loadHandlers } from '../../mocks/server.ts'
import { caseQuery, contextQuery, snapshotQuery, sourcesQuery } from '../../src/api/queries.ts'
import { createQueryClient } from '../../src/api/query-client.ts'
import { setTransport } from '../../src/api/transport.ts'
import { loadMessages, loadWords } from '../../src/messages/messages.ts'
import { drawPage } from './draw-page.tsx'
import { realDataset } from './real-dataset.ts'

/**
 * Loads the real data, and returns a function that draws a page in Node and reads its text, with blanks collapsed. `spoil` may
 * change the text of each body.
 */
export async function loadPages(
  spoil: (body: string, path: string) => string = (body) => body,
): Promise<(hash: string) => Promise<string>> {
  // In development, React warns at each render in Node about lists of children without keys, which our JSX runtime creates.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const handlers = loadHandlers()
  setTransport(async () => async (path) => {
    const answer = await getResponse(handlers, new Request(`http://localhost${path}`))
    if (!answer) return new Response('', { status: 404 })
    const { status, headers } = answer
    return new Response(spoil(await answer.text(), path), { status, headers })
  })
  const messages = await loadMessages('en')
  await loadWords(messages)
  const client = createQueryClient()
  const queries: readonly { readonly queryKey: readonly unknown[] }[] = [
    snapshotQuery(),
    sourcesQuery(),
    contextQuery(),
    ...realDataset.cases.map(({ id }) => caseQuery(id)),
  ]
  for (const query of queries) await client.prefetchQuery(query)
  return async (hash) => {
    const { markup, errors } = await drawPage(hash, client, messages)
    if (errors.length > 0) throw errors[0]
    return markup
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&#x27;', '’')
      .replaceAll(/\s+/g, ' ')
  }
}
