import { CaseContent } from '../../../features/case-page/case-content.tsx'
import { CaseChanges } from '../../../features/changes/case-changes.tsx'
import { KnownLine } from '../../../features/clock/known-line.tsx'
import { SourceEntry } from '../../../features/sources/source-entry.tsx'
import { TrackFigure } from '../../../features/timeline/track-figure.tsx'
import { useWords } from '../../../messages/messages.ts'
import { PrintHead } from '../../shell/print-head.tsx'
import type { CaseAnswer } from './use-case.ts'

/** A case with its sources, tracks and changes. */
export function CaseBody({ id, collection, record, summary, ...content }: CaseAnswer) {
  const m = useWords()
  const { links, filter, onFilter, absolute } = content
  const { asOf, compiled, query } = summary
  const one = summary.cases[0]
  const bySource = new Map(summary.sources.map((numbered) => [numbered.id, numbered]))
  return (
    <>
      <PrintHead asOf={asOf} known={query.known} address={absolute(links.case(id))} />
      <CaseContent
        {...content}
        summary={summary}
        names={collection.names}
        renderSource={({ id: sourceId, source }) =>
          source ? (
            <SourceEntry
              source={source}
              nameSource={(other) => {
                const numbered = bySource.get(other)
                return numbered
                  ? { label: m.case.sourceInWords(numbered.number), address: links.event(id, other) }
                  : { label: m.case.sourceElsewhere, address: links.source(other) }
              }}
            />
          ) : (
            <p>{m.case.missingSource(sourceId)}</p>
          )
        }
        remark={<KnownLine known={query.known} sources={links.sources} />}
        tracks={one && <TrackFigure row={one.row} asOf={asOf} latest={asOf === compiled} links={links} />}
        changes={
          <CaseChanges
            {...{ collection, record, asOf, links }}
            since={filter.since}
            onSince={(since) => onFilter({ ...filter, since })}
          />
        }
      />
    </>
  )
}
