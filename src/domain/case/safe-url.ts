/**
 * The address of a source as a link may carry it: http or https only, credentials cut off; null for anything else, which
 * is then shown as text. The one door for links, on the screen and in every file.
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
