/** A value as JSON with the members of each object in the order of their names, so that equal values give equal texts. */
export function formatCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatCanonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${formatCanonical(one)}`).join()}}`
}

/** The fractional parts of the square or cube roots of the first primes, as SHA-256 takes them. */
function listRoots(count: number, power: number): readonly number[] {
  const roots: number[] = []
  for (let n = 2; roots.length < count; n++) {
    let prime = true
    for (let d = 2; d * d <= n; d++) prime &&= n % d !== 0
    if (prime) roots.push(((n ** power % 1) * 2 ** 32) | 0)
  }
  return roots
}

/** SHA-256 (FIPS 180-4) for pages without `crypto.subtle`: those that a host serves without https. */
export function digestBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const state = Int32Array.from(listRoots(8, 1 / 2))
  const rounds = Int32Array.from(listRoots(64, 1 / 3))
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, bytes.length << 3)
  const w = new Int32Array(64)
  const turn = (value: number, by: number) => (value >>> by) | (value << (32 - by))
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 64; i++) {
      if (i < 16) {
        w[i] = view.getInt32(at + i * 4)
        continue
      }
      const [x, y] = [w[i - 15] ?? 0, w[i - 2] ?? 0]
      const first = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
      const second = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
      w[i] = (w[i - 16] ?? 0) + first + (w[i - 7] ?? 0) + second
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let i = 0; i < 64; i++) {
      const choice = (e & f) ^ (~e & g)
      const majority = (a & b) ^ (a & c) ^ (b & c)
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (rounds[i] ?? 0) + (w[i] ?? 0)) | 0
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
      h = g
      g = f
      f = e
      e = (d + one) | 0
      d = c
      c = b
      b = a
      a = (one + two) | 0
    }
    ;[a, b, c, d, e, f, g, h].forEach((value, i) => {
      state[i] = (state[i] ?? 0) + value
    })
  }
  const digest = new Uint8Array(32)
  const out = new DataView(digest.buffer)
  state.forEach((value, i) => {
    out.setInt32(i * 4, value)
  })
  return digest
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export async function computeSha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto }
  const digest = subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : digestBytes(bytes)
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
