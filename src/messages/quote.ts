/** Cuts a text from an address to 40 characters and makes invisible characters visible; adds no quotation marks. */
export function cutText(text: string): string {
  const shown = text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '␀').slice(0, 40)
  return `${shown}${text.length > 40 ? '…' : ''}`
}
