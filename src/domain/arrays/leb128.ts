/** Writes an integer >= 0 as unsigned LEB128: seven bits per byte, lowest first; the eighth bit is set in all but the last. */
export function pushLeb128(bytes: { readonly push: (byte: number) => void }, number: number): void {
  let rest = number
  // Division instead of shifts: shifts work on 32 bits only.
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  bytes.push(rest)
}
