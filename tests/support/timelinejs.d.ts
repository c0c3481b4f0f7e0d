declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  export class TimelineConfig {
    constructor(json: unknown)
    readonly events: readonly unknown[]
    validate(): void
    isValid(): boolean
    getErrors(separator: string): string
  }
}
