import type { Collection } from '../../domain/collection/collection.ts'
import type { ExportScope } from '../../features/export/job/protocol.ts'

/** What an export covers, with what it says of the collection. */
export function makeScope(
  { names, compiled, dataVersion, dataSha256, article }: Collection,
  shown: Pick<ExportScope, 'ids' | 'query' | 'asOf' | 'onRecord' | 'single'>,
): Omit<ExportScope, 'address'> {
  return { names, compiled, dataVersion, dataSha256, article, ...shown }
}
