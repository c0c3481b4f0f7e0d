import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../../../src/domain/case/language.ts'
import { describeAddress, describeNote } from '../../../../../src/features/export/document/source-lines.ts'
import { readWords } from '../../../../support/all-words.ts'
import { makeSource } from '../../../../support/make-case.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const special = realDataset.sources.filter((source) => source.addressHidden || source.addressWithheld)

test.each(LANGUAGES)('%s: a source says once why its address is not given', async (language) => {
  const m = await readWords(language)
  expect(special.length).toBeGreaterThan(1)
  const own = [m.document.hiddenAddress, m.document.withheldAddress]
  for (const source of [
    ...special,
    makeSource({ id: 's900', addressHidden: true }),
    makeSource({ id: 's901', addressWithheld: true, note: 'Names people of address.' }),
    makeSource({ id: 's902', addressWithheld: true, note: 'A note on something else.' }),
  ]) {
    const numbered = { number: 1, id: source.id, source }
    const { words } = describeAddress(numbered, m)
    const note = describeNote(numbered, { article: null }, m)
    const reasons = [words, ...note.split('. ')].filter(
      (text) => own.includes(text) || /\baddress\b/.test(text),
    )
    expect([source.id, reasons.length]).toEqual([source.id, 1])
  }
})
