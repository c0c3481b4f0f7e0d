/** Writes a whole number from 0 up as unsigned LEB128: seven bits a byte, the lowest first, the eighth set in all but the last. */
export function pushLeb128(bytes: { readonly push: (byte: number) => void }, number: number): void {
  let rest = number
  // Not by shifting, which ends at 31 bits.
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  bytes.push(rest)
}
