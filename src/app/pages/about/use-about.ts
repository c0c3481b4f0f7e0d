import { useQuery } from '@tanstack/react-query'
import { contextQuery } from '../../../api/queries.ts'
import { useWords } from '../../../messages/messages.ts'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { useCollection } from '../../state/use-collection.ts'
import { useFilters } from '../../state/use-filters.ts'

/** Everything that the page about the data shows; `term` is the term of the glossary that the address links to. */
export function useAbout(term: string | null) {
  const m = useWords()
  const { links, remarks } = useFilters()
  const { collection } = useCollection()
  const article = useQuery(contextQuery()).data?.article
  usePageFocus({ title: m.frame.titleOf(m.about.title), ready: true, toPart: term !== null })
  return {
    remarks,
    /** null while they load. */
    facts:
      collection && article
        ? {
            version: collection.dataVersion,
            compiled: m.day(collection.compiled),
            article: { ...article, address: links.source(article.source) },
          }
        : null,
  }
}
