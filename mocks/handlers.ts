import { HttpResponse, http } from 'msw/http'
import * as v from 'valibot'
import { SnapshotBodySchema } from '../src/contract/parts/snapshot-head.ts'
import { makeProblem } from './problem-response.ts'
import type { DataSource } from './source.ts'

/** A hash of a text for its ETag (FNV-1a, 32 bits); the same on every machine. */
function computeFingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Validates a body against its schema and answers with it; 304 if the client has it already. */
function answer(request: Request, schema: v.GenericSchema, body: unknown) {
  const text = JSON.stringify(v.parse(schema, body))
  const etag = `"${computeFingerprint(text)}"`
  const headers = { etag, 'cache-control': 'no-cache' }
  if (request.headers.get('if-none-match') === etag) return new HttpResponse(null, { status: 304, headers })
  return new HttpResponse(text, { headers: { ...headers, 'content-type': 'application/json' } })
}

/** Makes the answer from data that are loaded on demand; answers with a network error if they cannot be loaded. */
async function answerFrom<T>(loading: Promise<T>, make: (loaded: T) => Response): Promise<Response> {
  let loaded: T
  try {
    loaded = await loading
  } catch {
    return HttpResponse.error()
  }
  return make(loaded)
}

/** Answers a request about own records, and any other that changes data. */
export type OwnBackend = (request: Request, source: DataSource) => Promise<Response>

/** The handlers of the mock server. Paths begin with a wildcard, so that they match any host and base path. */
export function createHandlers(source: DataSource, answerOwn: OwnBackend) {
  const { snapshot, readPart, readRecords } = source
  const passOn = ({ request }: { readonly request: Request }) =>
    answerOwn(request, source).catch(() => HttpResponse.error())
  // Records and their schemas are loaded on demand: the list needs neither.
  const readWithSchemas = () => Promise.all([readRecords(), import('../src/contract/bodies.ts')])
  return [
    http.get('*/api/snapshot', ({ request }) => answer(request, SnapshotBodySchema, snapshot)),
    http.get('*/api/snapshot/parts/:place', ({ params }) => {
      const place = String(params['place'])
      const reading = /^\d{1,6}$/.test(place) ? readPart(Number(place)) : Promise.resolve(null)
      return answerFrom(reading, (part) =>
        part
          ? new HttpResponse(part, {
              headers: { 'cache-control': 'no-cache', 'content-type': 'application/octet-stream' },
            })
          : makeProblem(404, 'No such part'),
      )
    }),
    http.get('*/api/cases/own-*', passOn),
    http.get('*/api/cases/:id', ({ request, params }) => {
      const id = String(params['id'])
      return answerFrom(readWithSchemas(), ([{ find, unreadable, dataVersion }, { CaseBodySchema }]) => {
        const found = find(id)
        if (found) return answer(request, CaseBodySchema, { dataVersion, case: found })
        const broken = unreadable.find((one) => one.id === id)
        return broken
          ? makeProblem(500, 'The record cannot be read', `Case ${id.slice(0, 60)}: ${broken.reason}`)
          : makeProblem(404, 'No such case')
      })
    }),
    http.get('*/api/sources', ({ request }) =>
      answerFrom(readWithSchemas(), ([{ dataVersion, sources }, { SourcesBodySchema }]) =>
        answer(request, SourcesBodySchema, { dataVersion, sources }),
      ),
    ),
    http.get('*/api/context', ({ request }) =>
      answerFrom(readWithSchemas(), ([{ dataVersion, about, article, context }, { ContextBodySchema }]) =>
        answer(request, ContextBodySchema, { dataVersion, about, article, events: context }),
      ),
    ),
    http.all('*/api/*', passOn),
  ]
}
