/**
 * The address of a source, made safe for a link: http or https only, without credentials; null for anything else, which is
 * then shown as text. Every link to a source, on screen and in every file, goes through this function.
 */
export function safeUrl(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  if (url.username !== '' || url.password !== '') {
    url.username = ''
    url.password = ''
    return url.href
  }
  return text
}
