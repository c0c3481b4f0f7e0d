import { expect, test } from 'vitest'
import { tryParseEdtf } from '../../../../../src/domain/dates/edtf.ts'
import { HOSTILE_SOURCES, makeHostileCases } from '../../../../support/hostile-cases.ts'
import { makeJob, runOnce } from '../../../../support/make-job.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

/** The terms of schema.org (version 29) that the file uses, by type, including those of its supertypes. */
const THING = ['additionalType', 'alternateName', 'description', 'identifier', 'name', 'subjectOf', 'url']
const WORK = [
  ...THING,
  'additionalProperty',
  'dateModified',
  'datePublished',
  'inLanguage',
  'license',
  'position',
]
const TERMS: Readonly<Record<string, readonly string[]>> = {
  Dataset: [...WORK, 'version', 'temporalCoverage'],
  Event: [...THING, 'about', 'additionalProperty', 'location', 'startDate'],
  Person: THING,
  Country: THING,
  Organization: THING,
  PropertyValue: [...THING, 'value'],
  ...Object.fromEntries(
    ['CreativeWork', 'NewsArticle', 'OpinionNewsArticle', 'Report', 'ScholarlyArticle', 'WebPage'].map(
      (type) => [type, [...WORK, 'publisher']],
    ),
  ),
}

/** Every node with a type, at any depth. */
function listNodes(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(listNodes)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(listNodes)
  return '@type' in value ? [{ ...value }, ...inner] : inner
}

async function readJsonLd(...input: Parameters<typeof makeJob>) {
  const html = String((await runOnce(makeJob(...input))).content)
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  const file = JSON.parse(text)
  expect(file['@context']).toBe('https://schema.org/')
  return { graph: file['@graph'], nodes: listNodes(file['@graph']), text }
}

test.each(['2013-09-05', '2014-03-01', realDataset.compiled])(
  'as of %s the HTML contains JSON-LD: only schema.org terms, all events, plain dates, existing sources',
  async (asOf) => {
    const { graph, nodes } = await readJsonLd({ kind: 'html' }, { asOf })
    const json = JSON.parse(String((await runOnce(makeJob({ kind: 'json' }, { asOf }))).content))
    for (const node of nodes) {
      const terms = TERMS[String(node['@type'])]
      expect(terms, String(node['@type'])).toBeDefined()
      expect(Object.keys(node).filter((key) => !key.startsWith('@') && !terms?.includes(key))).toEqual([])
    }
    const events = nodes.filter((node) => node['@type'] === 'Event')
    const recorded: readonly { id: string; date: string; citations: readonly { source: string }[] }[] =
      json.cases.flatMap((one: { events: unknown }) => one.events)
    expect(events.map((node) => node['@id'])).toEqual(recorded.map(({ id }) => `#${id}`))
    const ids = new Set(graph.map((node: Record<string, unknown>) => node['@id']))
    expect(ids.size).toBe(graph.length)
    recorded.forEach(({ date, citations }, i) => {
      const node = events[i] ?? {}
      const plain = /^\d{4}(?:-\d\d){0,2}$/.test(date)
      expect(node['startDate']).toBe(plain ? date : undefined)
      const kept = listNodes(node['additionalProperty']).find(({ name }) => name === 'EDTF')
      expect(kept?.['value']).toBe(plain ? undefined : tryParseEdtf(date)?.text)
      const works = [node['subjectOf']].flat()
      expect(works).toHaveLength(new Set(citations.map(({ source }) => source)).size)
      for (const work of works)
        expect(typeof work === 'object' && work !== null && '@id' in work && ids.has(work['@id'])).toBe(true)
    })
    expect(nodes.filter((node) => node['@type'] === 'Person')).toHaveLength(5)
  },
)

test('redacted JSON-LD names no person; hostile text does not close the script element', async () => {
  const redacted = await readJsonLd({ kind: 'html', redact: { keepTexts: false } })
  expect(redacted.nodes.filter((node) => node['@type'] === 'Person')).toEqual([])
  const hostile = await readJsonLd(
    { kind: 'html' },
    { records: makeHostileCases(20), sources: HOSTILE_SOURCES },
  )
  expect(hostile.nodes.filter((node) => node['@type'] === 'Event')).toHaveLength(40)
  expect(hostile.text).not.toContain('<')
})
