import { TimelineConfig } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js'
import { expect, test } from 'vitest'
import rawDataset from '../../mocks/data/cases.json'
import { createStore } from '../../mocks/store.ts'
import { parseDay } from '../../src/domain/day.ts'
import { EMPTY_QUERY } from '../../src/domain/query.ts'
import { summarise } from '../../src/domain/summary.ts'
import { makeInterchange } from '../../src/features/export/interchange.ts'
import { en } from '../../src/messages/en/en.ts'
import { enWords } from '../../src/messages/en/words.ts'

const { dataset: realDataset } = createStore(rawDataset, null)
const compiled = parseDay(realDataset.compiled) ?? Number.NaN

test.each(['2013-09-05', '2014-03-01', realDataset.compiled])(
  "as of %s TimelineJS3's own reader takes every slide",
  async (asOf) => {
    const summary = summarise({
      records: realDataset.cases,
      sources: realDataset.sources,
      query: EMPTY_QUERY,
      asOf: parseDay(asOf) ?? Number.NaN,
      compiled,
      dataVersion: realDataset.dataVersion,
      article: realDataset.article.source,
    })
    const names = new Map(realDataset.cases.map(({ id, person }) => [id, person.name]))
    const context = { title: 'Cases', isBoard: true, onRecord: 5, names, leftOut: [] }
    const { content } = await makeInterchange('timelinejs', summary, { context, m: { ...en, ...enWords } })
    const file = JSON.parse(String(content))
    const config = new TimelineConfig(structuredClone(file))
    config.validate()
    expect(config.getErrors('\n')).toBe('')
    expect(config.isValid()).toBe(true)
    // It drops what it does not like without a word.
    expect(config.events).toHaveLength(file.events.length)
    expect(file.events.length).toBeGreaterThan(30)
  },
)
