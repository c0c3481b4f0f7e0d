import type { Plugin } from 'vite'

const STYLE = /[\t ]*<link rel="stylesheet"[^>]*>\n?/g

/**
 * Puts the style sheet at the end of the built page: in its head a browser would paint nothing until it has come, not even
 * the words that the page has for the time until then.
 */
export function styleLast(): Plugin {
  return {
    name: 'noticeboard-style-last',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const links = html.match(STYLE) ?? []
        return html.replace(STYLE, '').replace('</body>', () => `${links.join('')}  </body>`)
      },
    },
  }
}
