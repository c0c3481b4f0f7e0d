import { expect, test } from 'vitest'
import { computeAddressKey, isAddress } from '../../../../src/domain/query/address-key.ts'
import { EMPTY_SOURCE_QUERY, selectSources } from '../../../../src/domain/query/source-query.ts'
import { realDataset } from '../../../support/real-dataset.ts'

const PAGE = 'https://example.org/a/1149,w-polsce/'

test.each([
  PAGE,
  'http://www.example.org/a/1149,w-polsce',
  'm.example.org/a/1149,w-polsce',
  'https://EXAMPLE.org/a/1149%2Cw-polsce/#part',
  'https://example.org/a/1149,w-polsce/?utm_source=x&utm_medium=y&fbclid=z',
  'https://web.archive.org/web/20131103120000/https://www.example.org/a/1149,w-polsce/',
  'https://web.archive.org/web/2013id_/http://example.org/a/1149,w-polsce',
  'https://archive.ph/20131103/https://example.org/a/1149,w-polsce/',
])('%s is the same page', (address) => {
  expect(isAddress(address)).toBe(true)
  expect(computeAddressKey(address)).toBe(computeAddressKey(PAGE))
})

test.each([
  'https://example.org/a/1149,w-polsce?page=2',
  'https://example.org/a/1150,w-polsce',
  'https://other.example.org/a/1149,w-polsce',
])('%s is another page', (address) => {
  expect(computeAddressKey(address)).not.toBe(computeAddressKey(PAGE))
})

test.each(['Ablyazov', 'Polskie Radio', 'court 2013/14', '', 'a.b', 'red notice'])(
  '"%s" is no address',
  (text) => {
    expect(isAddress(text)).toBe(false)
  },
)

test('each source is found by its address in any copied form, unless the address is hidden', () => {
  const { sources } = realDataset
  const find = (text: string) => selectSources(sources, { ...EMPTY_SOURCE_QUERY, find: text }).shown
  expect(sources.some(({ addressHidden }) => addressHidden)).toBe(true)
  for (const source of sources) {
    const { url, id, addressHidden } = source
    const bare = url.replace(/^https?:\/\/(?:www\.)?/, '')
    const joint = url.includes('?') ? '&' : '?'
    const copies = [
      url,
      `https://www.${bare}`,
      `${url}${joint}utm_source=news`,
      `${url}#top`,
      `https://web.archive.org/web/20140101000000/${url}`,
    ]
    for (const copy of copies) {
      const found = find(copy).map((one) => one.id)
      expect({ copy, found: found.includes(id) }).toEqual({ copy, found: !addressHidden })
    }
  }
})
