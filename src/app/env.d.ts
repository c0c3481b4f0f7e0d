/** Settings of a build. */
interface ImportMetaEnv {
  /** Where a real server of the contract is; without it the pretend server that ships with the app answers. */
  readonly VITE_API_URL?: string
  /** SHA-256 of the data file of the pretend server, computed at build time. */
  readonly DATA_SHA256: string
}

declare namespace React {
  interface CSSProperties {
    /** How many lanes the timeline will have, for the height of its place. */
    readonly '--lanes'?: number
  }
}
