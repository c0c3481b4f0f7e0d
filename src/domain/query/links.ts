/** Addresses of pages and parts of pages, behind `#`; `src/app` makes them, so that no feature knows a route. */
export interface Links {
  readonly board: string
  readonly case: (caseId: string) => string
  /** A part of a case page by its id: an event, a notice, a claim, a source. */
  readonly event: (caseId: string, partId: string) => string
  readonly sources: string
  readonly source: (sourceId: string) => string
  readonly changes: string
  readonly compare: string
  /** The own collection, and the form for a new case of it. */
  readonly own: string
  readonly new: string
  readonly about: string
  readonly term: (term: string) => string
}
