import { expect, test } from 'vitest'
import { OWN_EVENT_TYPES } from '../../../../../src/domain/case/vocabulary.ts'
import { enCase } from '../../../../../src/messages/en/case.ts'
import { en } from '../../../../../src/messages/en/en.ts'
import { makeCase, makeEvent, makeNotice, makeSource } from '../../../../support/make-case.ts'
import { makeJob, runOnce } from '../../../../support/make-job.ts'

const TEXTS = ['markdown', 'statements', 'html', 'json', 'ftm'] as const

/** A case of a reader's own list: no founding article, no description, no nationality, a relation in her own words. */
const OWN = makeCase({
  id: 'own-1',
  person: {
    name: 'Ivan Testenko',
    aliases: [],
    description: null,
    nationalityAsReported: [],
    nationalityCitation: null,
  },
  events: OWN_EVENT_TYPES.map((type, i) =>
    makeEvent({
      id: `e${i}`,
      date: `2014-0${i + 1}`,
      type,
      citations: [{ source: 'own-s1' }],
      conflicts: i === 0 ? [{ field: 'height of the fine', value: 'two thousand', source: 'own-s1' }] : [],
    }),
  ),
  notices: [
    makeNotice({
      id: 'n1',
      calledInArticle: null,
      status: 'published',
      statusDate: '2014-02-01',
      citations: [{ source: 'own-s1' }],
    }),
  ],
  relatedCases: [{ case: 'own-2', relation: 'lawyer of', citations: [{ source: 'own-s1' }] }],
})
const OTHER = makeCase({
  ...OWN,
  id: 'own-2',
  person: { ...OWN.person, name: 'Olha Zrazkova' },
  relatedCases: [],
})
const SOURCE = makeSource({ id: 'own-s1' })

test.each(TEXTS)(
  'a %s file of a case without what the founding article brings says nothing is unknown yet',
  async (kind) => {
    const { content } = await runOnce(makeJob({ kind }, { records: [OWN, OTHER], sources: [SOURCE] }))
    const text = String(content)
    expect(text).toContain('lawyer of')
    expect(text).toContain('height of the fine')
    expect(text).not.toContain(enCase.notYetKnown)
    if (kind !== 'json') for (const type of OWN_EVENT_TYPES) expect(text).toContain(en.eventType[type])
  },
)

test('a file with an own case does not give the hash of the shipped data as that of its own', async () => {
  const job = makeJob({ kind: 'markdown' }, { records: [OWN], sources: [SOURCE] })
  const { content } = await runOnce(job)
  expect(String(content)).toContain(`${job.scope.dataVersion}+own`)
  expect(String(content)).not.toContain(job.scope.dataSha256)
})

test('a redacted file hides a name in a relation or a point of conflict of free text', async () => {
  const named = {
    ...OWN,
    events: OWN.events.map((event) => ({
      ...event,
      conflicts: [{ field: 'debt of Olha Zrazkova', value: 'two', source: 'own-s1' }],
    })),
    relatedCases: [
      {
        ...OWN.relatedCases[0],
        case: 'own-2',
        relation: 'lawyer of Olha Zrazkova and',
        citations: [{ source: 'own-s1' }],
      },
    ],
  }
  const { content } = await runOnce(
    makeJob(
      { kind: 'markdown', redact: { keepTexts: true } },
      { records: [named, OTHER], sources: [SOURCE] },
    ),
  )
  expect(String(content)).toContain('lawyer of')
  expect(String(content)).toContain('debt of')
  expect(String(content)).not.toContain('Zrazkova')
})

test('the types of own events are in alphabetical order', () => {
  expect(OWN_EVENT_TYPES).toEqual(OWN_EVENT_TYPES.toSorted())
})
