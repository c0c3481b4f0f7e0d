import { useQuery } from '@tanstack/react-query'
import { contextQuery } from '../../../api/queries.ts'
import { AboutText } from '../../../features/about/about-text.tsx'
import { useWords } from '../../../messages/messages.ts'
import { AddressRemarks } from '../../shell/page-shell.tsx'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { useCollection } from '../../state/use-collection.ts'
import { useFilters } from '../../state/use-filters.ts'

/** The page about the data, or one term of its glossary. */
export default function AboutPage({ term }: { term: string | null }) {
  const m = useWords()
  const { links, remarks } = useFilters()
  const { collection } = useCollection()
  const context = useQuery(contextQuery())
  usePageFocus({ title: m.frame.titleOf(m.about.title), ready: true, toPart: term !== null })
  const article = context.data?.article
  return (
    <>
      <AddressRemarks remarks={remarks} />
      <AboutText
        facts={
          collection && article
            ? {
                version: collection.dataVersion,
                compiled: m.day(collection.compiled),
                article: { ...article, address: links.source(article.source) },
              }
            : null
        }
        activeTerm={term}
      />
    </>
  )
}
