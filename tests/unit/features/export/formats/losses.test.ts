import { expect, test } from 'vitest'
import { describeLoss } from '../../../../../src/features/export/formats/loss.ts'
import { EXPORT_KINDS, type ExportKind } from '../../../../../src/features/export/formats/registry.ts'
import { readWords } from '../../../../support/all-words.ts'
import { HOSTILE_SOURCES, makeHostileCases } from '../../../../support/hostile-cases.ts'
import { makeCase, makeEvent } from '../../../../support/make-case.ts'
import { makeJob, runOnce } from '../../../../support/make-job.ts'
import { realDataset } from '../../../../support/real-dataset.ts'

const m = await readWords('en')

/** Counts the losses of each kind. */
const count = (losses: Awaited<ReturnType<typeof runOnce>>['losses']) =>
  Object.fromEntries(losses.map(({ what, all }) => [what, all.length]))

test.each(EXPORT_KINDS)('the %s file and its list of losses are deterministic', async (kind) => {
  const [first, second] = [await runOnce(makeJob({ kind })), await runOnce(makeJob({ kind }))]
  expect(first.content).toEqual(second.content)
  expect(first.content.length).toBeGreaterThan(1000)
  expect(first.beside).toEqual(second.beside)
})

test('counts what each format loses of the five cases', async () => {
  const vague = realDataset.sources.filter(
    ({ published }) => published !== undefined && !/^\d{4}(?:-\d\d){0,2}$/.test(published),
  )
  expect(vague.length).toBeGreaterThan(0)
  const found = async (kind: ExportKind) => count((await runOnce(makeJob({ kind }))).losses)
  expect(await found('cases')).toMatchObject({ rows: 100 + 7 + 28 + 10 })
  expect(await found('ris')).toMatchObject({ published: vague.length })
  expect(await found('csl')).toMatchObject({ published: vague.length })
  expect(await found('timelinejs')).toMatchObject({ voices: 100, notices: 7, claims: 28, relations: 10 })
  expect(await found('ftm')).toMatchObject({ voices: 107, tracks: 5 })
  for (const kind of ['json', 'exchange'] as const) expect(await found(kind)).toEqual({})
  // marker.test.ts checks which fields.
  for (const kind of ['statements', 'xlsx'] as const)
    expect(Object.keys(await found(kind))).toEqual(['fields'])
  // The figure is missing here, because the page draws it.
  for (const kind of ['pdf', 'docx', 'html', 'markdown'] as const) {
    const { figure, ...rest } = await found(kind)
    expect([figure, Object.keys(rest)]).toEqual([1, ['fields']])
  }
})

test.each(EXPORT_KINDS)('the %s format lists every loss for hostile cases, or has none', async (kind) => {
  const { losses, beside, name } = await runOnce(
    makeJob({ kind }, { records: makeHostileCases(20), sources: HOSTILE_SOURCES }),
  )
  if (kind === 'json' || kind === 'exchange') {
    expect([losses, beside]).toEqual([[], null])
    return
  }
  expect(losses.map(({ what }) => what)).toContain('controls')
  if (kind === 'cases' || kind === 'statements') expect(losses.map(({ what }) => what)).toContain('guarded')
  expect(beside?.name).toBe(name.replace(/\.(?:csl\.)?\w+$/, '-not-held.txt'))
  for (const loss of losses) {
    expect(beside?.text).toContain(describeLoss(loss, m))
    for (const one of loss.all) expect(beside?.text).toContain(`- ${one}`.toWellFormed())
  }
})

test('a relation to a case outside a FollowTheMoney file is in words in the notes of the person, like the status', async () => {
  const records = realDataset.cases.filter(({ id }) => id === 'shalabayeva')
  const { content, losses } = await runOnce(makeJob({ kind: 'ftm' }, { records }))
  expect(count(losses)).toMatchObject({ outside: 1, tracks: 1 })
  const [person] = String(content)
    .split('\n')
    .map((line) => JSON.parse(line || 'null'))
  const notes: string = person.properties.notes.join('\n')
  expect(notes).toMatch(/^spouse of Mukhtar Ablyazov \[\d+[\],]/m)
  expect(notes).toMatch(/^latest known, 23 Nov 2026$/m)
  expect(notes).toMatch(/^Status: \S.*, since /m)
})

test('every format with single events contains voice, support, locator and actor', async () => {
  const event = makeEvent({
    id: 'e',
    date: '2013-05-31',
    attributedTo: { name: 'The prosecutor of nowhere', kind: 'state-accusation' },
    actor: { name: 'The police of nowhere', role: 'host-state-police' },
    citations: [{ source: 's1', locator: 'para. 77' }],
    sets: { custody: 'detained' },
    support: 'one-side-only',
  })
  const records = [makeCase({ id: 'c', events: [event] })]
  for (const kind of ['markdown', 'html', 'statements', 'timelinejs', 'ftm'] as const) {
    const text = String((await runOnce(makeJob({ kind }, { records }))).content).replaceAll('\\', '')
    expect(text, kind).toContain(`${m.claimKind['state-accusation']}`)
    for (const part of ['The prosecutor of nowhere', 'The police of nowhere', 'para. 77', m.custody.detained])
      expect(text, kind).toContain(part)
    expect(text, kind).toContain(m.support['one-side-only'])
  }
})
