import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { foldText } from '../../../../../src/domain/names/fold-text.ts'
import { buildNameIndex } from '../../../../../src/domain/names/name-index.ts'
import { searchNames } from '../../../../../src/domain/names/name-search.ts'
import { NAME_RANKS } from '../../../../../src/domain/names/name-words.ts'
import { makeTextRedactor } from '../../../../../src/domain/summary/redaction/redact-text.ts'
import { REFERENCE } from '../../../../../src/domain/summary/redaction/text-days.ts'
import { EXPORT_KINDS, type ExportKind } from '../../../../../src/features/export/formats/registry.ts'
import type { ExportResult } from '../../../../../src/features/export/job/protocol.ts'
import { makeJob, runOnce } from '../../../../support/make-job.ts'
import { makeRandom } from '../../../../support/random.ts'
import { readPdf, squeeze } from '../../../../support/read-back.ts'
import { makeSecretCases, type SecretCase } from '../../../../support/redact-cases.ts'

const MODES = [{ keepTexts: false }, { keepTexts: true }]
/** Cases of one file. */
const COUNT = 25
/** Number of files: many for JSON, which contains the whole summary; one for the others. */
const countFiles = (kind: ExportKind) => (kind === 'json' ? 16 : 1)

async function readAll({ content, name, beside }: ExportResult, kind: ExportKind): Promise<string> {
  const parts = [name, beside?.name ?? '', beside?.text ?? '']
  if (typeof content === 'string') return [content, ...parts].join('\n')
  if (kind === 'pdf') {
    const { text, bookmarks } = await readPdf(content)
    return [text, ...bookmarks, ...parts].join('\n')
  }
  return [...Object.values(unzipSync(content)).map((part) => new TextDecoder().decode(part)), ...parts].join(
    '\n',
  )
}

const listWords = (text: string) => foldText(text).split(' ')

async function makeFile(secrets: readonly SecretCase[], kind: ExportKind, keepTexts: boolean) {
  const result = await runOnce(
    makeJob(
      { kind, redact: { keepTexts } },
      { records: secrets.map(({ record }) => record), sources: secrets.map(({ source }) => source) },
    ),
  )
  return { result, all: await readAll(result, kind) }
}

/** Secrets that a file contains without reporting them. */
function findLeaks(
  secrets: readonly SecretCase[],
  all: string,
  { redaction }: ExportResult,
  { usual, kind }: { readonly usual: ReadonlySet<string>; readonly kind: ExportKind },
) {
  const reported = new Set([
    ...(redaction?.remaining ?? []).flatMap(({ part }) => listWords(part)),
    ...(redaction?.proper ?? []).flatMap(({ words }) => listWords(words)),
  ])
  const reportedDays = new Set((redaction?.remaining ?? []).map(({ part }) => squeeze(part).toLowerCase()))
  const words = new Set(listWords(all))
  const joined = foldText(all)
  // Text extracted from a PDF has no blanks.
  const holds = (word: string) =>
    kind === 'pdf' ? word.length > 4 && joined.includes(word) : words.has(word)
  const days = squeeze(all).toLowerCase()
  const leaks = secrets.flatMap(({ names, places }) =>
    [...names, ...places]
      .flatMap(listWords)
      .filter((word) => word.length > 1 && holds(word) && !usual.has(word) && !reported.has(word)),
  )
  const leakedDays = secrets.flatMap((one) =>
    one.days.filter((day) => {
      const sought = squeeze(day).toLowerCase()
      const at = days.indexOf(sought)
      if (at < 0 || reportedDays.has(sought)) return false
      return !/\d/.test(days.charAt(at - 1)) && !/\d/.test(days.charAt(at + sought.length))
    }),
  )
  const numbers = secrets.flatMap((one) =>
    one.numbers.filter((number) => days.includes(squeeze(number).toLowerCase())),
  )
  return [...new Set([...leaks, ...leakedDays, ...numbers])]
}

test.each(EXPORT_KINDS.flatMap((kind) => MODES.map((mode) => ({ kind, ...mode }))))(
  'a redacted $kind reports every generated name, day or place that it contains, texts kept: $keepTexts',
  { timeout: 600_000 },
  async ({ kind, keepTexts }) => {
    // Words that the format contains in any case.
    const usual = new Set(listWords((await makeFile(makeSecretCases(1, 7), kind, keepTexts)).all))
    const every = makeSecretCases(COUNT * countFiles(kind), 23)
    for (let from = 0; from < every.length; from += COUNT) {
      const secrets = every.slice(from, from + COUNT)
      const { result, all } = await makeFile(secrets, kind, keepTexts)
      expect([secrets.length, null]).toContain(result.written.cases)
      expect(findLeaks(secrets, all, result, { usual, kind })).toEqual([])
      for (const { source, record } of secrets) {
        expect(all.includes(source.url)).toBe(false)
        expect(all.includes(`${record.id}-`)).toBe(false)
      }
    }
  },
)

const BETWEEN_DAYS = [
  ', ',
  ' ({s}), ',
  ' [{s}] and ',
  ' “{s}” or ',
  ' and, he says, the ',
  ' (so two papers); others say ',
  ' или ',
]
const WITH_MONTH = [
  (day: number) => `${day} July`,
  (day: number) => `${day} июля 2013`,
  (day: number) => `${day} липня`,
]

test('a day that stands apart from its month, by references, brackets or words, is taken out or told', () => {
  const redact = makeTextRedactor([])
  const random = makeRandom(41)
  const silent = Array.from({ length: 2000 }, () => {
    const days = Array.from({ length: 2 + random.below(3) }, () => 1 + random.below(31))
    const last = random.pick(WITH_MONTH)(days.at(-1) ?? 1)
    const text = ['He says', ...days.slice(0, -1).map((day) => `${day}${random.pick(BETWEEN_DAYS)}`), last]
      .join(' ')
      .replaceAll('{s}', REFERENCE)
    const { text: redacted, doubtful } = redact(text)
    const left = redacted.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? []
    return left.filter((day) => !doubtful.includes(day)).length > 0 ? text : null
  })
  expect(silent.filter((text) => text !== null)).toEqual([])
})

const WHOLE = ['exact', 'same', 'near'].map((rank) => NAME_RANKS.findIndex((one) => one === rank))

test('redaction removes or reports every word that a search finds as a whole name', () => {
  const secrets = makeSecretCases(300, 5)
  const names = secrets.map(({ record: { person } }) => [person.name, ...person.aliases])
  const index = buildNameIndex(names)
  const redact = makeTextRedactor(names.flat())
  const silent = secrets.flatMap(({ record }) =>
    record.events.flatMap(({ detail, title, note }) =>
      [detail, title, note].flatMap((text) => {
        if (!text) return []
        const { text: redacted, doubtful } = redact(text)
        const reported = new Set(doubtful.flatMap(listWords))
        return listWords(redacted).filter((word) => {
          if (word.length < 2 || reported.has(word)) return false
          const { bits, rank } = searchNames(index, word)
          return names.some(
            (_, row) => ((bits[row >>> 5] ?? 0) >>> (row & 31)) % 2 === 1 && WHOLE.includes(rank[row] ?? -1),
          )
        })
      }),
    ),
  )
  expect([...new Set(silent)]).toEqual([])
})
