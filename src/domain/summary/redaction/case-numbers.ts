/** A stretch of a text, from the first UTF-16 unit to before the last. */
export interface TextPlace {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Numbers under which courts, parliaments and bodies of the United Nations keep a case: one search for any of them finds the
 * person. With a mark of a court before it, a number and a year are one; without, they may be a month.
 */
const FORMS: readonly RegExp[] = [
  // 14 To 8/2013, I. ÚS 1142/13, E-000012/2015
  /(?<![\p{L}\d])(?:\d{1,4} \p{Lu}\p{L}{0,4} |[IVXL]{1,5}\. ?\p{L}{1,5}\.? |\p{Lu}{1,5}[- .])\d{1,7}\/(?:\d{2}|(?:19|20)\d{2})(?![\p{L}\d/])/gu,
  // 2944/2014, 17407/14
  /(?<![\p{L}\d/.-])\d{3,7}\/(?:\d{2}|(?:19|20)\d{2})(?![\p{L}\d/])/gu,
  // 14-80.442
  /(?<![\p{L}\d])\d{2}[-‐‑–]\d{2}\.?\d{3}(?!\d)/gu,
  // A/HRC/25/10
  /(?<![\p{L}\d])\p{Lu}{1,5}(?:\/[\p{Lu}\d.]{1,12}){2,}(?<=\d.{0,12})/gu,
  /(?<![\p{L}\d])ECLI:[\p{L}\d:.]*[\p{L}\d]/gu,
  // no. 12-B, № 7, n° 14
  /(?<=(?<!\p{L})(?:n[or]s?\.|№|n[°º]|č\.) ?)[\p{L}\d./-]*\d[\p{L}\d]*(?:[./-][\p{L}\d]+)*/giu,
  /(?<![\p{L}\d.,])\d{5,}(?!\d|[.,]\d)/gu,
]

/** The numbers of cases in a text, in their order. */
export function findCaseNumbers(text: string): readonly TextPlace[] {
  const all = FORMS.flatMap((form) => [...text.matchAll(form)])
    .map(({ 0: found, index }) => ({ from: index, to: index + found.length, text: found }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  return all.filter((one, i) => !all.slice(0, i).some((before) => before.to > one.from))
}

/** A number of four digits that is no year, and what is like a case number otherwise: somebody has to look at them. */
const DOUBTFUL =
  /(?<![\p{L}\d.,])(?!(?:1[89]|20)\d\d(?!\d))(?:\d{4}|\d{3,}[-/]\d+)(?!\d|[.,]\d)|(?<![\p{L}\d])\d+[-/]\d+[-/.]\d{3,}/gu

/** What may be the number of a case. */
export function findDoubtfulNumbers(text: string): readonly string[] {
  return [...text.matchAll(DOUBTFUL)].map(([found]) => found)
}
