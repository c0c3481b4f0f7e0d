import { useEffect, useRef, useState } from 'react'
import { CASE_SECTIONS, type CaseSection } from '../../domain/query/case-sections.ts'
import type { CaseSummary } from '../../domain/summary/summary.ts'
import { useWords } from '../../messages/messages.ts'

function findSection(section: CaseSection): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-section="${section}"]`)
}

/** Scrolls to a section and gives it the focus, so that Tab goes on from there. */
export function goToSection(section: CaseSection): void {
  const element = findSection(section)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'start' })
}

/** The first section that is in the upper part of the window. */
function useSectionInView(): CaseSection {
  const [current, setCurrent] = useState<CaseSection>('overview')
  useEffect(() => {
    const seen = new Set<Element>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target)
          else seen.delete(target)
        }
        const first = CASE_SECTIONS.find((section) => {
          const element = findSection(section)
          return element !== null && seen.has(element)
        })
        if (first) setCurrent(first)
      },
      { rootMargin: '-60px 0px -60% 0px' },
    )
    for (const section of CASE_SECTIONS) {
      const element = findSection(section)
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [])
  return current
}

/** Whose page it is, where the case stands, and the sections with how much is in each; stays in view. */
export function SectionBar({
  summary,
  sources,
  address,
}: {
  summary: CaseSummary
  /** How many sources the page lists. */
  sources: number
  address: (section: CaseSection) => string
}) {
  const m = useWords()
  const current = useSectionInView()
  const nav = useRef<HTMLElement>(null)
  // On a phone not all sections fit: the current one stays in view.
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>(`[data-to="${current}"]`)
    if (link && nav.current) nav.current.scrollLeft = link.offsetLeft - nav.current.offsetLeft - 48
  }, [current])
  const { record, row, chronology, notices, claims } = summary
  const counts: Readonly<Record<CaseSection, number | null>> = {
    overview: null,
    chronology: chronology.length,
    notices: notices.length,
    claims: claims.length,
    sources,
  }
  return (
    <div className="sticky top-0 z-10 -mx-4 -mt-6 mb-3 flex h-11 items-center gap-x-4 border-b border-hairline bg-ground px-4 text-[0.8125rem] sm:-mx-6 sm:px-6 print:hidden">
      <p className="min-w-16 shrink truncate">
        <b dir="auto" className="font-serif text-[0.9375rem] font-semibold">
          {record.person.name}
        </b>
        <span className="ml-2 text-muted max-sm:hidden">{m.caseStatus[row.tracks.case.value]}</span>
      </p>
      <nav
        ref={nav}
        aria-label={m.case.sectionsOf}
        className="ml-auto flex h-full min-w-0 shrink-0 items-center gap-x-4 overflow-x-auto max-sm:max-w-[70vw]"
      >
        {CASE_SECTIONS.filter((section) => counts[section] !== 0).map((section) => (
          <a
            key={section}
            data-to={section}
            href={address(section)}
            aria-current={section === current ? 'true' : undefined}
            // The address may be the same as before: then no other page follows, and nothing else scrolls.
            onClick={() => goToSection(section)}
            className={`inline-flex h-full items-center gap-x-1.5 border-b-2 whitespace-nowrap ${section === current ? 'border-ink font-semibold' : 'border-transparent text-muted hover:text-ink forced-colors:border-ground'}`}
          >
            {m.case.sections[section]}
            {counts[section] !== null && <span className="font-normal text-muted">{counts[section]}</span>}
          </a>
        ))}
      </nav>
    </div>
  )
}
