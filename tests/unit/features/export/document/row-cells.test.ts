import { expect, test } from 'vitest'
import { describeVoices } from '../../../../../src/features/export/document/row-cells.ts'
import { readWords } from '../../../../support/all-words.ts'

const m = await readWords('en')

test('a cell of speakers holds no separator of names that were removed', () => {
  const foundation = { name: '', kind: 'advocacy' } as const
  const paper = { name: '', kind: 'reporter' } as const
  expect(describeVoices({ attributedTo: foundation, alsoAttributedTo: [paper] }, m)).toEqual([
    'Campaign side; Press',
    '',
  ])
  const relayed = { ...paper, via: { name: '', kind: 'advocacy' } } as const
  expect(describeVoices({ attributedTo: foundation, alsoAttributedTo: [relayed] }, m)[1]).toBe(
    'as reported by campaign side',
  )
})
