import { expect, test } from 'vitest'
import { widenToMonth } from '../../../../../src/domain/as-of/widen-date.ts'
import { parseEdtf, tryParseEdtf } from '../../../../../src/domain/dates/edtf.ts'
import { computeBounds } from '../../../../../src/domain/dates/edtf-bounds.ts'
import { parseQuery } from '../../../../../src/domain/query/query-codec.ts'
import { makeInitials } from '../../../../../src/domain/summary/redaction/redact-names.ts'
import { makeTextRedactor } from '../../../../../src/domain/summary/redaction/redact-text.ts'
import { EXPORT_KINDS, getFormat } from '../../../../../src/features/export/formats/registry.ts'
import { findNameParts } from '../../../../support/name-parts.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

import { makeRedactJob as makeJob, readAll, run, spelled } from '../../../../support/redact-job.ts'

const scopes = [{ single: null }, { single: 'ablyazov' }]

test.each(EXPORT_KINDS.flatMap((kind) => scopes.map((scope) => ({ kind, ...scope }))))(
  'a redacted $kind of $single contains no name, day or id, and no title, publisher or address of a source',
  async ({ kind, single }) => {
    const { content, name, beside } = await run(
      makeJob({ kind, redact: { keepTexts: false } }, { single, q: 'Аблязов' }),
    )
    const all = await readAll(content, kind)
    const file = [all, name, beside?.name, beside?.text].join('\n')
    expect(findNameParts(file, spelled)).toEqual([])
    for (const id of realDataset.cases.map((one) => one.id)) expect(file).not.toContain(id)
    const ids = realDataset.cases.flatMap(({ events }) => events.map((one) => one.id))
    expect(ids.filter((id) => file.includes(id))).toEqual([])
    for (const { title, publisher, url } of realDataset.sources) {
      expect(file).not.toContain(url)
      if (title.length > 12) expect(file).not.toContain(title)
      expect(file).not.toContain(publisher)
    }
    // Remove the day shown and the data version, which are not days of the data.
    const days = file
      .replaceAll(/2026-11-2\d(?:\.\d+)?|2026112\d+|1980-\d\d-\d\d/g, '')
      .match(/\b(?:19|20)\d\d-\d\d-\d\d\b/g)
    expect(days).toBe(null)
    expect(file).not.toMatch(/"day":/)
    expect(file).not.toMatch(/\b\d{1,2}\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Dec)\s?\d{4}/)
    expect(file).not.toContain('example.org')
    // A list of sources names no person, so it has no initials.
    if (getFormat(kind).group !== 'sources')
      expect(file).toContain(single === null ? 'M. K.'.replaceAll(' ', kind === 'pdf' ? '' : ' ') : 'A.')
  },
)

test('the statuses in a redacted file are computed from the exact dates', async () => {
  const plain = JSON.parse(String((await run(makeJob({ kind: 'json', redact: null }))).content))
  const redacted = JSON.parse(
    String((await run(makeJob({ kind: 'json', redact: { keepTexts: false } }))).content),
  )
  const values = (file: typeof plain) =>
    file.cases.map((one: { asOf: { tracks: Record<string, { value: string }> } }) =>
      Object.values(one.asOf.tracks).map(({ value }) => value),
    )
  expect(values(redacted)).toEqual(values(plain))
  expect(redacted.cases.map((one: { events: unknown[] }) => one.events.length)).toEqual(
    plain.cases.map((one: { events: unknown[] }) => one.events.length),
  )
})

test('kept texts have initials instead of names, and months instead of days', async () => {
  const { content, redaction } = await run(makeJob({ kind: 'markdown', redact: { keepTexts: true } }))
  const file = String(content)
  expect(file).toContain('Detained in Lublin')
  for (const name of spelled) expect(file).not.toContain(name)
  const remaining = findNameParts(file, spelled)
  const reported = (redaction?.remaining ?? []).map(({ part }) => part.toLowerCase())
  expect(remaining.filter((part) => !reported.some((one) => one.includes(part)))).toEqual([])
  expect(file.replaceAll(/2026-11-2\d/g, '')).not.toMatch(/\b(?:19|20)\d\d-\d\d-\d\d\b/)
  const withoutToday = file.replaceAll(/\b\d{1,2} Nov 2026\b/g, '')
  expect(withoutToday).not.toMatch(/\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/)
  expect(redaction?.changes.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['names', 'dates', 'texts', 'sources', 'publishers']),
  )
  for (const { count, examples } of redaction?.changes ?? []) {
    expect(count).toBeGreaterThanOrEqual(examples.length)
    for (const { before, after } of examples) expect(before).not.toBe(after)
  }
})

test('a file says whether its texts were removed or kept, and counts the places in kept ones', async () => {
  const without = await run(makeJob({ kind: 'markdown', redact: { keepTexts: false } }))
  expect(String(without.content)).toContain('places to the country')
  expect(without.redaction?.proper).toEqual([])
  const kept = await run(makeJob({ kind: 'markdown', redact: { keepTexts: true } }))
  expect(String(kept.content)).not.toContain('places to the country')
  const proper = kept.redaction?.proper ?? []
  expect(proper.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['Lublin', 'Prague', 'Karlovy Vary', 'BTA Bank', 'Casal Palocco']),
  )
  expect(proper.map(({ words }) => words)).not.toContain('Poland')
  const count = proper.reduce((sum, one) => sum + one.count, 0)
  expect(String(kept.content)).toContain(`${count} times`)
  const listed = proper.map(({ words }) => words).join(' ')
  for (const city of ['Lublin', 'Madrid', 'Aktau', 'Perugia', 'Rome', 'Lyon', 'Astana', 'Moscow', 'Kiev'])
    expect(listed).toContain(city)
})

test.each([
  ['2013-05-31', '2013-05'],
  ['2013-05', '2013-05'],
  ['2013', '2013'],
  ['2013-05-31~', '2013-05~'],
  ['2013-05-31?', '2013-05?'],
  ['[2013-05-31,2013-06-01]', '[2013-05,2013-06]'],
  ['[2013-05-12,2013-05-15]', '2013-05'],
  ['[2013-06-12..2013-06-19]', '2013-06'],
  ['[2015-01-15..2015-03-11]', '[2015-01..2015-03]'],
  ['2013-05-28/2013-06-02', '2013-05/2013-06'],
  ['2013-05-28/2013-05-30', '2013-05'],
  ['../2013-05-28', '../2013-05'],
  ['[..2013-05-28]', '[..2013-05]'],
  ['2013-05-28/..', '2013-05/..'],
  ['2013-05-XX', '2013-05'],
  ['2013-21', '2013-21'],
])('%s widened to months is %s', (text, wide) => {
  expect(widenToMonth(text).text).toBe(wide)
})

test('every widened date of the data covers the days of the original, and names no day', () => {
  const all =
    JSON.stringify(realDataset).match(/"(?:date|issued|firstEffect|statusDate|published)":"[^"]+"/g) ?? []
  const dates = all.flatMap((pair) => {
    const text = pair.split(':"')[1]?.slice(0, -1) ?? ''
    return tryParseEdtf(text) ? [text] : []
  })
  expect(dates.length).toBeGreaterThan(150)
  for (const text of dates) {
    const [exact, wide] = [computeBounds(parseEdtf(text)), computeBounds(widenToMonth(text))]
    if (wide.earliest !== null)
      expect(wide.earliest).toBeLessThanOrEqual(exact.earliest ?? Number.NEGATIVE_INFINITY)
    if (wide.latest !== null)
      expect(wide.latest).toBeGreaterThanOrEqual(exact.latest ?? Number.POSITIVE_INFINITY)
    expect(wide.isCertainDay).toBe(false)
  }
})

test.each([
  { name: 'Muratbek Ketebayev', initials: 'M. K.' },
  { name: 'Мұратбек Кетебаев', initials: 'М. К.' },
  { name: 'Anne-Marie O’Neill', initials: 'A. M. O.' },
  { name: '', initials: '' },
])('the initials of "$name" are "$initials"', ({ name, initials }) => {
  expect(makeInitials(name)).toBe(initials)
})

const SHORT_NAMES = [
  'Виктор Цой',
  'Ким Ли',
  'Лев Пак',
  'Ольга Ян',
  'Павел Юн',
  'Marek Kos',
  'Anna Bø',
  'Omar Łuk',
  "Лук'яна Бо",
]

test.each([
  {
    what: 'whole and in part',
    text: 'Mukhtar Ablyazov met Ablyazov’s lawyer',
    redacted: 'M. A. met A.’s lawyer',
  },
  { what: 'in any case', text: 'ABLYAZOV, ablyazov', redacted: 'A., A.' },
  { what: 'with other endings', text: 'Аблязова, Аблязову, Ablyazovym', redacted: 'А., А., A.' },
  { what: 'at the end of a sentence', text: 'It was Ablyazov.', redacted: 'It was A.' },
  { what: 'in another spelling', text: 'Moukhtar Abliazov, Ablâzov', redacted: 'M. A., A.' },
  { what: 'in another script', text: 'Мұхтар Әблязов', redacted: 'М. Ә.' },
  { what: 'with letters taken apart', text: 'Цои\u0306, Цои\u0306', redacted: 'Ц., Ц.' },
  { what: 'with what nobody sees inside', text: 'Abl\u00adya\u200bzov, Ц\u2060ой', redacted: 'A., Ц.' },
  { what: 'without accents', text: 'Anna Bo and Omar Luk', redacted: 'A. B. and O. L.' },
  { what: 'short with endings', text: 'Цоя, Цою; Кима, Кимом; Пака', redacted: 'Ц., Ц.; К., К.; П.' },
  { what: 'with a vowel that goes', text: 'Льва, Павла, Marka', redacted: 'Л., П., M.' },
  { what: 'with a consonant that changes', text: 'Ользі', redacted: 'О.' },
  { what: 'parted by a hyphen', text: 'Ablya-zov', redacted: 'A. Z.' },
  { what: 'with an apostrophe inside', text: "Лук'янова Лук'яна", redacted: 'Л. Л.' },
  { what: 'before another word', text: 'the Ablyazov-led bank', redacted: 'the A.-led bank' },
  { what: 'in an address', text: 'see mukhtarablyazov.org', redacted: 'see M.org' },
  { what: 'where there are none', text: 'nothing here (.*)', redacted: 'nothing here (.*)' },
])('names are replaced $what', ({ text, redacted }) => {
  const redact = makeTextRedactor(['Mukhtar Ablyazov', 'Мухтар Аблязов', 'Alma Shalabayeva', ...SHORT_NAMES])
  expect(redact(text).text).toBe(redacted)
})

test.each([
  { what: 'a short name written small', text: 'the word цоя', doubtful: ['цоя'] },
  { what: 'a short name in another script', text: 'Tsoi sang', doubtful: ['Tsoi'] },
  { what: 'a word that begins with a name', text: 'in Almaty', doubtful: ['Almaty'] },
  { what: 'a name that is cut short', text: 'one Ablya', doubtful: ['Ablya'] },
  { what: 'what may be a month', text: 'il 2 set', doubtful: ['2 set'] },
  { what: 'an ordinal', text: 'on the 31st', doubtful: ['31st'] },
  { what: 'nothing', text: 'a court in the city', doubtful: [] },
])('$what stays and is reported', ({ text, doubtful }) => {
  const redacted = makeTextRedactor(['Виктор Цой', 'Mukhtar Ablyazov', 'Alma Shalabayeva'])(text)
  expect(redacted.text).toBe(text)
  expect(redacted.doubtful).toEqual(doubtful)
})

test('a redacted file does not contain the search words', async () => {
  expect(parseQuery('q=secret').query.q).toBe('secret')
  const { content } = await run(makeJob({ kind: 'markdown', redact: { keepTexts: false } }, { q: 'secret' }))
  expect(String(content)).not.toContain('secret')
})

/** A case whose sources disagree, on its date within one month and in words, with what later days added. */
