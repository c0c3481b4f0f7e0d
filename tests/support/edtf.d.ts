/** The part of the `edtf` package, which ships no types, that the tests use. Times in milliseconds; null or infinite if open. */
declare module 'edtf' {
  const edtf: (text: string) => { readonly min: number | null; readonly max: number | null }
  export default edtf
}
