import { expect, test } from 'vitest'
import { FONT_RANGES, hasCharacter } from '../../../../../src/features/export/formats/font-characters.ts'
import { listRanges, readCharacters } from '../../../../support/font-characters.ts'
import { pdfFonts } from '../../../../support/pdf-fonts.ts'

test.each(['normal', 'bold'] as const)('the listed ranges are those of the %s font', (weight) => {
  expect(FONT_RANGES).toBe(listRanges(readCharacters(pdfFonts[weight])))
})

test('a character at each end of a range is in the font, the ones beside it are not', () => {
  expect([0x37_7, 0x37_8, 0x37_9, 0x37_a].map(hasCharacter)).toEqual([true, false, false, true])
  expect([0x10_fa, 0x10_fb, 0x10_fc].map(hasCharacter)).toEqual([false, true, false])
})
