import { formatSourceQuery, parseSourceQuery, SOURCE_PARAMETERS } from '../domain/source-query.ts'

/** What the page of sources keeps in the address beside the query. */
export const SOURCE_OWN = {
  names: SOURCE_PARAMETERS,
  format: (search: string) => formatSourceQuery(parseSourceQuery(search).query),
}
