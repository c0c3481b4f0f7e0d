/** What the tests use of the `edtf` package, which brings no types. Times are milliseconds; min and max may be null or infinite. */
declare module 'edtf' {
  const edtf: (text: string) => { readonly min: number | null; readonly max: number | null }
  export default edtf
}
