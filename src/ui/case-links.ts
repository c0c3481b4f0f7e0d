/** Where things are, as addresses behind `#`; `src/app` makes them, so that no feature knows a route. */
export interface CaseLinks {
  readonly board: string
  readonly case: (caseId: string) => string
  readonly event: (caseId: string, eventId: string) => string
}
