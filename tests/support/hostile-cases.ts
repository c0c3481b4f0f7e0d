import type { Case, Source } from '../../src/domain/case/case.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from './make-case.ts'

/** Texts that break code without proper escaping or layout. */
const TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '=HYPERLINK("https://example.org?"&A1)',
  '"><img src=x onerror=1>',
  '\u05d0\u05d1\u05d2 \u0627\u0644\u0639\u0631\u0628\u064a\u0629 mixed with Latin',
  `a${'\u0301'.repeat(300)}b`,
  'x'.repeat(10_000),
  'NUL \u0000 and \u0001 and \u000b and \ufffe and \uffff and \ud800 alone',
  ']]> &#x0; &amp; &lt;b&gt;',
  '\u202egnp.exe\u202c',
  '[x](javascript:alert(1)) ![](https://example.org/pixel.png)',
  '{s1} {s999} {s404} {s'.padEnd(60, '1'),
  'line\r\nline\u2028line\ttab',
  '\ud83d\udc69\u200d\ud83d\udc67 \u4e2d\u6587 \u00df \u2211',
  "'; DROP TABLE cases; --",
  '%s %d {{y}} <%= z %>',
  'Қ Ғ Ұ Һ І Ә Ө Ң Ү',
  'a_x0041_b _x005F_x0041_ _X000D_',
]

/** Cases in which every text is hostile; always the same for the same count. */
export function makeHostileCases(count: number): readonly Case[] {
  return Array.from({ length: count }, (_, i) => {
    // The long text only in every twentieth case: it fills pages and tests the same thing each time.
    const text = (k: number) => {
      const at = (i * 3 + k) % TEXTS.length
      return (at === 5 && i % 20 !== 0 ? TEXTS[0] : TEXTS[at]) ?? ''
    }
    return makeCase({
      id: `hostile-${i}`,
      person: {
        // Long names too: they become headings, entries of the contents, bookmarks and cells.
        name: (i % 20 === 10 ? TEXTS[5] : text(0)) ?? '',
        aliases: [text(1), text(2)],
        description: text(3),
        nationalityAsReported: [],
        nationalityCitation: { source: 's1' },
      },
      events: [4, 5].map((k) =>
        makeEvent({
          id: `e${i}-${k}`,
          date: '2013-01-01',
          title: text(k),
          detail: text(k + 2),
          note: text(k + 4),
          attributedTo: { name: text(k + 6), kind: 'opinion' },
        }),
      ),
      notices: [
        makeNotice({
          id: `n${i}`,
          calledInArticle: text(12),
          firstEffect: '2013-01-01',
          grounds: text(13),
          citations: [{ source: 's1' }, { source: 's3', locator: text(15) }],
        }),
      ],
    })
  })
}

export const HOSTILE_SOURCES: readonly Source[] = [
  makeSource({ id: 's1', title: TEXTS[2] ?? '', publisher: TEXTS[0] ?? '', url: 'javascript:alert(1)' }),
  makeSource({ id: 's3', title: TEXTS[5] ?? '', publisher: TEXTS[4] ?? '' }),
  makeSource({ id: 's999', title: TEXTS[6] ?? '', url: 'https://user:secret@example.org/"<x>' }),
]
