declare module '@citation-js/core' {
  /** CSL-JSON items out of whatever a loaded plugin can read. */
  export const plugins: {
    readonly input: {
      chain(text: string, options?: { readonly generateGraph?: boolean }): readonly unknown[]
    }
  }
}
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-csl'
