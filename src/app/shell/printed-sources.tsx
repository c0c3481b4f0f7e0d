import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '../../api/queries.ts'
import { SourceEntry } from '../../features/sources/source-entry.tsx'
import { useWords } from '../../messages/messages.ts'

/** The sources of a printed board, in the order of the numbers that its rows cite. */
export default function PrintedSources({ ids }: { ids: readonly string[] }) {
  const m = useWords()
  const { data } = useQuery(sourcesQuery())
  const byId = new Map((data?.sources ?? []).map((source) => [source.id, source]))
  return (
    <section className="hidden print:order-last print:block">
      <h2 className="mb-2 font-serif text-xl font-semibold">{m.case.sources}</h2>
      <ol className="list-decimal space-y-2 pl-7 text-xs">
        {ids.map((id) => {
          const source = byId.get(id)
          return (
            <li key={id} className="break-inside-avoid">
              {source ? (
                <SourceEntry
                  source={source}
                  nameSource={(other) => {
                    const number = ids.indexOf(other) + 1
                    const label =
                      number > 0 ? m.case.sourceInWords(number) : (byId.get(other)?.publisher ?? other)
                    return { label, address: `#/sources/${other}` }
                  }}
                />
              ) : (
                m.case.missingSource(id)
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
