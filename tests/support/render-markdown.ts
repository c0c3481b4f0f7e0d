import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { math, mathHtml } from 'micromark-extension-math'

/** Readers of Markdown: plain CommonMark; GitHub; and Obsidian, which has formulas as well. */
export const MARKDOWN_READERS = {
  CommonMark: (text: string) => micromark(text),
  GitHub: (text: string) => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  'GitHub with formulas': (text: string) =>
    micromark(text, { extensions: [gfm(), math()], htmlExtensions: [gfmHtml(), mathHtml()] }),
} as const
export type MarkdownReader = keyof typeof MARKDOWN_READERS

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The text of HTML without its elements, blanks as they stand. */
export function readText(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
}

/** The elements of HTML in their order, with their attributes. */
export function listTags(html: string): readonly string[] {
  return html.match(/<[^>]*>/g) ?? []
}
