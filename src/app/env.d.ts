/** Settings of a build. */
interface ImportMetaEnv {
  /** Where a real server of the contract is; without it the pretend server that ships with the app answers. */
  readonly VITE_API_URL?: string
  /** How many generated cases the mock answers with; 0: the five that ship with the app. */
  readonly GENERATED_CASES: number
  /** How long each answer of the mock takes at least, in milliseconds. */
  readonly ANSWER_DELAY: number
}

declare namespace React {
  interface CSSProperties {
    /** How many lanes the timeline will have, for the height of its place. */
    readonly '--lanes'?: number
  }
}
