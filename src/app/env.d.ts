/** Settings of a build. */
interface ImportMetaEnv {
  /** Base URL of a real server of the contract; without it the app uses the mock server that it ships with. */
  readonly VITE_API_URL?: string
  /** How many generated cases the mock server serves; 0: the five real cases that ship with the app. */
  readonly GENERATED_CASES: number
  /** Delay before each answer of the mock server, in milliseconds. */
  readonly ANSWER_DELAY: number
}

declare namespace React {
  interface CSSProperties {
    /** How many lanes the timeline will have, for the height of its placeholder. */
    readonly '--lanes'?: number
    /** How many columns a row of the list has. */
    readonly '--columns'?: number
  }
}
