import { expect, test } from 'vitest'
import { unpackZip } from '../../../../../src/features/export/formats/zip.ts'
import { makeJob, runOnce } from '../../../../support/make-job.ts'

/** An image of one pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)
const EMU_PER_PX = 9525
const MM_PER_PX = 25.4 / 96

/** The size of the figure in the Word file of the board, in pixels. */
async function measureFigure(width: number, height: number, size: 'A4' | 'LETTER') {
  const job = makeJob({ kind: 'docx', size })
  const figure = { svg: '<svg/>', png: PNG, width, height, description: 'A timeline.' }
  const { content } = await runOnce({ ...job, figure })
  if (typeof content === 'string') throw new Error('A Word file is not text.')
  const parts = unpackZip(new Uint8Array(await new Blob([content]).arrayBuffer()))
  const text = String(parts.find(([name]) => name === 'word/document.xml')?.[1])
  const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(text) ?? []
  return { width: Number(cx) / EMU_PER_PX, height: Number(cy) / EMU_PER_PX }
}

test.each([
  { size: 'A4' as const, page: 297 },
  { size: 'LETTER' as const, page: 279.4 },
])(
  'a tall figure takes less than half of the text of a $size page, with its proportions',
  async ({ size, page }) => {
    const text = page - 2 * 20
    for (const height of [861, 2000]) {
      const found = await measureFigure(960, height, size)
      expect(found.height * MM_PER_PX).toBeLessThan(text / 2)
      expect(found.width / found.height).toBeCloseTo(960 / height, 1)
    }
    // A flat one is as wide as the text.
    expect(await measureFigure(960, 300, size)).toEqual({ width: 620, height: 194 })
  },
)
