// All static checks, one line each: `npm run check`.
import { spawnSync } from 'node:child_process'
import { checkBaseline } from './check-baseline.ts'
import { checkLockfile } from './lockfile.ts'
import { BUDGET_KB, formatSizes, measureChunks, sumBeforeTheList } from './sizes.ts'

interface Outcome {
  readonly ok: boolean
  readonly words: string
}

const OUT = 'node_modules/.cache/check-build'

function run(script: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, ...args], {
    encoding: 'utf8',
  })
  return { ok: status === 0, words: status === 0 ? '' : `${stdout}${stderr}`.trim() }
}

function checkSizes(): Outcome {
  const built = run('build', '--', '--outDir', OUT, '--emptyOutDir', '--logLevel', 'error')
  if (!built.ok) return built
  const sizes = measureChunks(OUT)
  return { ok: sumBeforeTheList(sizes) <= BUDGET_KB, words: formatSizes(sizes) }
}

/** Checks the build that `checkSizes` made. */
function checkBrowsers(): Outcome {
  const faults = checkBaseline(OUT)
  return { ok: faults.length === 0, words: faults.join('\n') }
}

function checkLock(): Outcome {
  const faults = checkLockfile()
  return { ok: faults.length === 0, words: faults.join('\n') }
}

const CHECKS: readonly { readonly name: string; readonly work: () => Outcome }[] = [
  { name: 'types', work: () => run('typecheck') },
  { name: 'lint and format', work: () => run('lint') },
  { name: 'unused code', work: () => run('unused') },
  { name: 'structure', work: () => run('structure') },
  { name: 'lock file and dependency table', work: checkLock },
  { name: 'sizes', work: checkSizes },
  { name: 'browsers', work: checkBrowsers },
]

let failed = 0
for (const { name, work } of CHECKS) {
  const { ok, words } = work()
  if (!ok) failed++
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}${words === '' ? '' : `\n${words}`}`)
}
process.exit(failed === 0 ? 0 : 1)
