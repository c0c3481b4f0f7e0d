declare module '@citation-js/core' {
  /** Parses a text in any format of the loaded plugins into CSL-JSON items. */
  export const plugins: {
    readonly input: {
      chain(text: string, options?: { readonly generateGraph?: boolean }): readonly unknown[]
    }
  }
}
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-csl'
