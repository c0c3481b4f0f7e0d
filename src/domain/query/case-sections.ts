/** The sections of a case page, in order; also the parts of its address that lead to them. */
export const CASE_SECTIONS = ['overview', 'chronology', 'notices', 'claims', 'sources'] as const
export type CaseSection = (typeof CASE_SECTIONS)[number]

/** Whether the part of an address is a section of a case page. */
export function isCaseSection(part: string | null): part is CaseSection {
  return (CASE_SECTIONS as readonly (string | null)[]).includes(part)
}
