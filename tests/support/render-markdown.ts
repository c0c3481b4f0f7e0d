import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { math, mathHtml } from 'micromark-extension-math'

/** Markdown renderers: plain CommonMark, GitHub, and Obsidian, which also supports formulas. */
export const MARKDOWN_READERS = {
  CommonMark: (text: string) => micromark(text),
  GitHub: (text: string) => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  'GitHub with formulas': (text: string) =>
    micromark(text, { extensions: [gfm(), math()], htmlExtensions: [gfmHtml(), mathHtml()] }),
} as const
export type MarkdownReader = keyof typeof MARKDOWN_READERS

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The text of HTML without tags; keeps blanks. */
export function readText(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
}

/** The tags of HTML in order, with their attributes. */
export function listTags(html: string): readonly string[] {
  return html.match(/<[^>]*>/g) ?? []
}
