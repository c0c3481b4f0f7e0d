// Opens every exported format in third-party programs: `npm run check:files`. Installs LibreOffice and poppler if missing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import type { Case, Source } from '../../src/domain/case/case.ts'
import { parseDay } from '../../src/domain/dates/day.ts'
import { EMPTY_QUERY } from '../../src/domain/query/query.ts'
import { SUMMARY_PARTS } from '../../src/domain/summary/summary-parts.ts'
import { EXPORT_KINDS, type ExportKind } from '../../src/features/export/formats/registry.ts'
import { runJob } from '../../src/features/export/job/make.ts'
import { launchOptions } from './chromium.ts'
import { HOSTILE_SOURCES, makeHostileCases } from './hostile-cases.ts'
import { pdfFonts } from './pdf-fonts.ts'
import { realDataset } from './real-dataset.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'noticeboard-files-'))
const compiled = parseDay(realDataset.compiled) ?? Number.NaN
const faults: string[] = []

function run(
  command: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 })
  return { status, out: `${stdout ?? ''}${stderr ?? ''}` }
}

function ensure(command: string, ...packages: readonly string[]): void {
  if (run('sh', '-c', `command -v ${command}`).status === 0) return
  console.log(`Installing ${packages.join(', ')}`)
  run('apt-get', 'update', '-q')
  const { status, out } = run('apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages)
  if (status !== 0) throw new Error(`${packages.join(', ')} could not be installed.\n${out}`)
}

function expectThat(holds: boolean, what: string): void {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`)
  if (!holds) faults.push(what)
}

async function make(
  kind: ExportKind,
  set: string,
  records: readonly Case[],
  sources: readonly Source[],
): Promise<string> {
  const { content, name } = await runJob(
    {
      choice: { kind, language: 'en', parts: SUMMARY_PARTS, size: 'A4', redact: null },
      scope: {
        ids: records.map(({ id }) => id),
        names: new Map(records.map(({ id, person }) => [id, person.name])),
        query: EMPTY_QUERY,
        asOf: compiled,
        compiled,
        dataVersion: realDataset.dataVersion,
        dataSha256: null,
        article: realDataset.article.source,
        onRecord: records.length,
        single: null,
        address: 'https://example.org/#/',
      },
      records,
      sources,
      leftOut: [],
      disclosure: realDataset.article.disclosure,
      figure: null,
    },
    () => Promise.resolve(pdfFonts),
  )
  const file = path.join(folder, `${set}-${name}`)
  writeFileSync(file, content)
  return file
}

/** Converts a file with LibreOffice. Headless it offers no repair: it does not convert a file that it cannot read. */
function convert(file: string, to: string): string {
  const { out } = run(
    'soffice',
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    path.join(folder, to.split(':')[0] ?? ''),
    file,
  )
  const made = /-> (\S+) using/.exec(out)?.[1]
  if (made === undefined) throw new Error(`LibreOffice did not open ${file}: ${out}`)
  return made
}

ensure('soffice', 'libreoffice-writer', 'libreoffice-calc')
ensure('pdftotext', 'poppler-utils')

const browser = await chromium.launch(await launchOptions())
const SETS = [
  { set: 'five', records: realDataset.cases, sources: realDataset.sources, marker: 'Shalabayeva' },
  { set: 'hostile', records: makeHostileCases(40), sources: HOSTILE_SOURCES, marker: 'HYPERLINK' },
]
for (const { set, records, sources, marker } of SETS) {
  for (const kind of EXPORT_KINDS) {
    const file = await make(kind, set, records, sources)
    switch (kind) {
      case 'pdf': {
        const info = run('pdfinfo', file)
        expectThat(
          info.status === 0 && !/error/i.test(info.out),
          `${set} PDF: poppler opens it, ${/Pages:\s+(\d+)/.exec(info.out)?.[1]} pages`,
        )
        expectThat(run('pdftotext', file, '-').out.includes(marker), `${set} PDF: its text can be read`)
        const fonts = run('pdffonts', file).out.trim().split('\n').slice(2)
        expectThat(
          fonts.length > 0 && fonts.every((line) => /\byes yes yes\b/.test(line)),
          `${set} PDF: every font is embedded, with its characters`,
        )
        break
      }
      case 'docx': {
        const pdf = convert(file, 'pdf')
        expectThat(
          run('pdftotext', pdf, '-').out.includes(marker),
          `${set} Word: LibreOffice opens it and prints it`,
        )
        break
      }
      case 'xlsx':
      case 'cases':
      case 'statements': {
        const sheets = readFileSync(convert(file, 'fods'), 'utf8')
        const rows = sheets.match(/<table:table-row/g)?.length ?? 0
        expectThat(rows > records.length, `${set} ${kind}: LibreOffice opens it, ${rows} rows`)
        const formulas = sheets.match(/table:formula=/g)?.length ?? 0
        expectThat(formulas === 0, `${set} ${kind}: ${formulas} formula cells`)
        break
      }
      case 'html': {
        const context = await browser.newContext()
        const page = await context.newPage()
        const requests: string[] = []
        page.on('request', (request) => requests.push(request.url()))
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', () =>
            document.documentElement.setAttribute('data-violated', ''),
          )
        })
        await page.goto(pathToFileURL(file).href)
        expectThat(requests.length === 1, `${set} HTML: ${requests.length - 1} requests beside its own`)
        const ran = await page.evaluate(
          () => document.querySelectorAll('script:not([type="application/ld+json"])').length,
        )
        expectThat(ran === 0, `${set} HTML: ${ran} scripts`)
        const violated = await page.evaluate(() => document.documentElement.hasAttribute('data-violated'))
        expectThat(!violated, `${set} HTML: nothing in it is refused by its own policy`)
        await context.close()
        break
      }
      case 'exchange':
        expectThat(run('unzip', '-tq', file).status === 0, `${set} exchange: the zip is whole`)
        break
      case 'json':
        expectThat(typeof JSON.parse(readFileSync(file, 'utf8')) === 'object', `${set} JSON is JSON`)
        break
      default:
        expectThat(readFileSync(file, 'utf8').length > 100, `${set} ${kind} is written`)
    }
  }
}
await browser.close()
console.log(`${faults.length === 0 ? 'All is well' : `${faults.length} faults`}; the files are in ${folder}`)
process.exit(faults.length === 0 ? 0 : 1)
