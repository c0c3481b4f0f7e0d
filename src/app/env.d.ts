/** Settings of a build. */
interface ImportMetaEnv {
  /** Where a real server of the contract is; without it the pretend server that ships with the app answers. */
  readonly VITE_API_URL?: string
}
