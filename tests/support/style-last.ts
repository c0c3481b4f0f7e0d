import type { Plugin } from 'vite'

const STYLE = /[\t ]*<link rel="stylesheet"[^>]*>\n?/g

/**
 * Moves the style sheet to the end of the built page: in the head it would block the first paint, even of the loading text in
 * index.html.
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
