import type { Collection } from '../../../domain/collection/collection.ts'
import type { Selection } from '../../../domain/collection/select.ts'
import { formatSameAddress } from '../../../domain/query/address.ts'
import { type CompareQuery, formatCompareQuery, parseCompareQuery } from '../../../domain/query/compare.ts'
import { chooseCompared } from '../../../features/timeline/compare/choose-compared.ts'
import { makeFigureOrigin } from '../../../features/timeline/lanes/origin.ts'
import { FEWEST_COMPARED, MOST_COMPARED } from '../../../limits.ts'
import { useWords } from '../../../messages/messages.ts'
import { usePageFocus } from '../../shell/use-page-focus.ts'
import { useAddress } from '../../state/address-provider.tsx'
import { navigate, toAbsolute } from '../../state/address-store.ts'
import { useSelection } from '../../state/use-collection.ts'
import { showDays, useFilters } from '../../state/use-filters.ts'

/** Everything that the comparison of cases shows. */
export function useCompare() {
  const m = useWords()
  const asked = useFilters()
  const { compare, remarks } = parseCompareQuery(useAddress().search)
  const { collection, selection, waits, error, retry } = useSelection(asked.query)
  usePageFocus({ title: m.frame.titleOf(m.compare.title), ready: collection !== null, toPart: false })

  const answer = (all: Collection, found: Selection) => {
    const { asOf, query } = found
    const { links } = showDays(asked, query)
    const address = toAbsolute(formatSameAddress('/compare', query, formatCompareQuery(compare)))
    const choice = chooseCompared(all, found, compare)
    const { compared, unknown, unlisted, isCut } = choice
    return {
      query,
      remarks: [...asked.remarks, ...remarks],
      head: { asOf, known: query.known, address },
      known: { known: query.known, sources: links.sources },
      notices: new Set([
        ...unknown.map((id) => m.compare.unknown(id.slice(0, 60))),
        ...unlisted.map((id) => m.compare.unlisted(id.slice(0, 60))),
        ...(isCut ? [m.compare.many(MOST_COMPARED)] : []),
      ]),
      form: {
        compare,
        choice,
        onChange: (next: CompareQuery) =>
          navigate(formatSameAddress('/compare', asked.query, formatCompareQuery(next))),
      },
      hasTooFew: compared.length < FEWEST_COMPARED,
      figure:
        compared.length > 0
          ? {
              rows: compared,
              at: compare.at,
              asOf,
              links,
              origin: makeFigureOrigin(
                { selection: found, collection: all, page: { address, absolute: toAbsolute } },
                m,
              ),
            }
          : null,
    }
  }

  return {
    asked,
    waits,
    failure: error && { error, onRetry: retry },
    /** null while it loads. */
    answer: collection && selection && answer(collection, selection),
  }
}
