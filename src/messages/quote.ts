/** A text from an address, cut short, with what cannot be seen made visible; without quotation marks. */
export function cutText(text: string): string {
  const shown = text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '␀').slice(0, 40)
  return `${shown}${text.length > 40 ? '…' : ''}`
}
